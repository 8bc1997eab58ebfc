import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { loadSettings } from '@ketenregie/shared';
import { issueToken } from '../embedded/tasks';
import { runOnce } from './run';

const USAGE = 'Usage: npm run token -- --user NAME [--days 90] [--scope order:read …]';

runOnce(async () => {
  const { values } = parseArgs({
    options: {
      user: { type: 'string' },
      days: { type: 'string', default: '90' },
      scope: { type: 'string', multiple: true },
    },
  });
  const days = Number(values.days);
  if (!values.user || !Number.isInteger(days) || days < 1 || days > 3650) throw new Error(USAGE);
  const token = await issueToken(loadSettings(), { login: values.user, days, scopes: values.scope ?? null });
  process.stdout.write(`${token}\n`);
});
