import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, placeOf, type Settings } from '@ketenregie/shared';
import { SUBGRAPHS } from '../compose';

type Place = Pick<Settings, 'databaseUrl' | 'dataDir'>;

const quoted = (name: string) => `\`${name.replaceAll('`', '``')}\``;

/** What an interrupted seed left is nobody's work: it goes, and the seed begins anew. */
export async function clearAway(place: Place, { work }: Database): Promise<void> {
  if (place.databaseUrl === null) {
    const files = SUBGRAPHS.flatMap(({ name }) => ['', '-wal', '-shm'].map((end) => `${name}.sqlite${end}`));
    await Promise.all(files.map((file) => rm(join(place.dataDir, file), { force: true })));
    return;
  }
  for (const { name } of SUBGRAPHS) {
    const { schema } = placeOf(name, place);
    await work.task((manager) => manager.query(`drop database if exists ${quoted(schema)}`));
  }
}
