import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, environment } from './installation';

/** The demo is made once; every journey starts from a copy of it. Answers how to clean up. */
export default function seedOnce(): () => void {
  if (process.env.BASE_URL) return () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-browser-'));
  process.env.SEEDED_DATA = join(folder, 'seeded');
  process.env.BROWSER_DATA = folder;
  execFileSync(process.execPath, [cli('seed')], { env: environment(process.env.SEEDED_DATA), stdio: 'inherit' });
  return () => rmSync(folder, { recursive: true, force: true });
}
