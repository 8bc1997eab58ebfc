import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, silentLog } from '@ketenregie/shared';
import { openTestDatabase, type TestDatabase } from '@ketenregie/shared/testing';
import { gatewayEntities, gatewayMigrations, readSeedMark, writeSeedMark } from '../database';
import { ensureSeeded } from './ensure-seeded';

jest.setTimeout(30_000);

describe('the seed of an installation', () => {
  let database: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    database = await openTestDatabase(gatewayEntities, gatewayMigrations);
    folder = await mkdtemp(join(tmpdir(), 'ketenregie-seed-'));
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const seeded = (env: Record<string, string>, said: string[] = []) =>
    ensureSeeded({
      settings: loadSettings({ DATA_DIR: folder, ...env }),
      database,
      log: silentLog,
      progress: (step) => said.push(step),
    });

  it('clears away what an interrupted one left, and begins anew', async () => {
    await writeSeedMark(database, 'seeding');
    await writeFile(join(folder, 'contracts-risk.sqlite'), 'half');
    await writeFile(join(folder, 'contracts-risk.sqlite-wal'), 'half');
    await writeFile(join(folder, 'secrets.json'), 'kept');
    expect(await seeded({ DEMO: '0' })).toBe('none');
    expect(await readdir(folder)).toEqual(['secrets.json']);
    expect(await readSeedMark(database)).toBe('none');
  });

  it('happens on an empty installation only, and says so', async () => {
    const said: string[] = [];
    await seeded({ DEMO: '0' });
    expect(await seeded({ DEMO: '1' }, said)).toBe('none');
    expect(said).toEqual([expect.stringContaining('this one began with DEMO=0')]);
  });
});
