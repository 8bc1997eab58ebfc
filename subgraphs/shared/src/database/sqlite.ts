import { DataSource, type DataSourceOptions } from 'typeorm';

const BUSY_TIMEOUT_MS = 5000;

interface SqliteConnection {
  pragma(text: string): unknown;
}

/** WAL alone is safe for a killed process, not for power loss: hence `synchronous`. */
function prepareWriter(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}

type Common = Pick<DataSourceOptions, 'entities' | 'migrations' | 'migrationsTableName' | 'logger' | 'logging'>;

export function sqliteSources(file: string, common: Common): { writer: DataSource; reader: DataSource } {
  const { migrations, ...withoutMigrations } = common;
  const options = { type: 'better-sqlite3', database: file, timeout: BUSY_TIMEOUT_MS } as const;
  return {
    writer: new DataSource({ ...options, ...common, prepareDatabase: prepareWriter }),
    reader: new DataSource({ ...options, ...withoutMigrations, readonly: true }),
  };
}
