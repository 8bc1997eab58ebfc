import 'reflect-metadata';
import { loadSettings } from '@ketenregie/shared';
import { migrateAll } from '../embedded/tasks';
import { runOnce, say } from './run';

runOnce(async () => {
  await migrateAll(loadSettings(), { progress: say });
  say('the databases are current');
});
