/** Where `npm run start:distributed` says which database server it started, for the commands that run beside it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Absolute: a server that is started keeps its own working folder. */
export const dataDirOf = (env = process.env) => resolve(env.DATA_DIR?.trim() || './data');

const fileOf = (dataDir) => join(dataDir, 'database.url');

export function writeDatabaseUrl(dataDir, url) {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileOf(dataDir), `${url}\n`, { mode: 0o600 });
}

export function forgetDatabaseUrl(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}

/** The setting; else the server that runs beside us; else nothing, which means SQLite. */
export function databaseUrlOf(env = process.env) {
  if (env.DATABASE_URL?.trim()) return env.DATABASE_URL;
  const file = fileOf(dataDirOf(env));
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
