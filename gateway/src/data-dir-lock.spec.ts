import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, lockDataDir } from './data-dir-lock';

jest.setTimeout(30_000);

describe('a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ketenregie-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is one process’s at a time', async () => {
    const unlock = await lockDataDir(folder);
    await expect(lockDataDir(folder)).rejects.toThrow('Another process uses the data folder');
    await unlock();
    await (await lockDataDir(folder))();
  });

  it('is free again after its process was killed', async () => {
    const script = `require('node:net').createServer().listen(${JSON.stringify(await addressOf(folder))}, () => console.log('held'))`;
    const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    await expect(lockDataDir(folder)).rejects.toThrow('Another process');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await (await lockDataDir(folder))();
  });
});
