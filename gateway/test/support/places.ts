import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPool } from 'mysql2/promise';

/** Where an installation of a test keeps its rows: a folder, and on MariaDB a prefix of schemas as well. */
export interface Place {
  dataDir: string;
  databaseUrl: string | null;
}

const SERVER = process.env.TEST_DATABASE_URL ?? null;
export const databaseKind = SERVER ? 'MariaDB' : 'SQLite';

export async function newPlace(prefix: string): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), `ketenregie-${prefix}-`));
  return { dataDir, databaseUrl: SERVER ? `${SERVER}/${prefix}_${dataDir.slice(-6).toLowerCase()}` : null };
}

const prefixOf = ({ databaseUrl }: Place) => (databaseUrl ? new URL(databaseUrl).pathname.slice(1) : '');

async function onServer<T>(
  work: (query: (sql: string) => Promise<Record<string, string>[]>) => Promise<T>,
): Promise<T> {
  const pool = createPool({ uri: SERVER ?? '', connectionLimit: 8 });
  try {
    return await work(async (sql) => {
      const [rows] = await pool.query(sql);
      return Array.isArray(rows) ? (rows as unknown as Record<string, string>[]) : [];
    });
  } finally {
    await pool.end();
  }
}

const schemasOf = (prefix: string) =>
  `select schema_name as name from information_schema.schemata where schema_name like '${prefix}\\_%'`;

/** A copy of a seeded installation: the seed runs once, every file starts from its own. */
export async function copyOf(template: Place, prefix: string): Promise<Place> {
  const place = await newPlace(prefix);
  await cp(template.dataDir, place.dataDir, { recursive: true });
  if (!SERVER) return place;
  await onServer(async (query) => {
    for (const { name: from } of await query(schemasOf(prefixOf(template)))) {
      const to = String(from).replace(prefixOf(template), prefixOf(place));
      await query(`create schema \`${to}\` character set utf8mb4 collate utf8mb4_nopad_bin`);
      const tables = await query(
        `select table_name as name from information_schema.tables where table_schema = '${from}'`,
      );
      await Promise.all(
        tables.map(async ({ name }) => {
          await query(`create table \`${to}\`.\`${name}\` like \`${from}\`.\`${name}\``);
          await query(`insert into \`${to}\`.\`${name}\` select * from \`${from}\`.\`${name}\``);
        }),
      );
    }
  });
  return place;
}

export async function remove(place: Place): Promise<void> {
  await rm(place.dataDir, { recursive: true, force: true });
  if (!SERVER) return;
  await onServer(async (query) => {
    for (const { name } of await query(schemasOf(prefixOf(place)))) await query(`drop schema \`${name}\``);
  });
}
