import 'reflect-metadata';
import { loadSettings } from '@ketenregie/shared';
import { seedAll } from '../embedded/tasks';
import { runOnce, say } from './run';

runOnce(async () => {
  const demo = await seedAll(loadSettings(), { progress: say });
  say(demo === 'none' ? 'nothing to seed: this installation has no demo' : 'the demo is there');
});
