import { type Connection, createConnection } from 'mysql2/promise';
import { DataSource, type DataSourceOptions } from 'typeorm';

type Common = Pick<DataSourceOptions, 'entities' | 'migrations' | 'migrationsTableName' | 'logger' | 'logging'>;

const POOL = { writer: 8, reader: 6, background: 2 };

interface Server {
  host: string;
  port: number;
  user: string;
  password: string;
}

function serverOf(url: string): Server {
  const { hostname, port, username, password } = new URL(url);
  return {
    host: hostname,
    port: port ? Number(port) : 3306,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
}

async function textOf(connection: Connection, sql: string, values: string[] = []): Promise<string | null> {
  const [rows] = await connection.query({ sql, values, rowsAsArray: true });
  const row: unknown = Array.isArray(rows) ? rows[0] : null;
  return Array.isArray(row) && typeof row[0] === 'string' ? row[0] : null;
}

const quoted = (schema: string) => `\`${schema.replaceAll('`', '``')}\``;

/** As `mysql` the schema differ reports every nullable column of a MariaDB as changed, and the collations differ. */
async function prepareSchema(server: Server, schema: string): Promise<'mysql' | 'mariadb'> {
  const connection = await createConnection(server);
  try {
    const kind = (await textOf(connection, 'select version()'))?.includes('MariaDB') ? 'mariadb' : 'mysql';
    const known = 'select schema_name from information_schema.schemata where schema_name = ?';
    if ((await textOf(connection, known, [schema])) === null) {
      // The default collation takes `Twente`, `twente` and `Twente ` for equal.
      const collation = kind === 'mariadb' ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
      await connection.query(
        `create database if not exists ${quoted(schema)} character set utf8mb4 collate ${collation}`,
      );
    }
    return kind;
  } finally {
    await connection.end();
  }
}

export async function dropSchema(url: string, schema: string): Promise<void> {
  const connection = await createConnection(serverOf(url));
  try {
    await connection.query(`drop database if exists ${quoted(schema)}`);
  } finally {
    await connection.end();
  }
}

export interface MariadbSources {
  writer: DataSource;
  reader: DataSource;
  /** The dispatcher's own: on the writers' pool it would wait behind all of them. */
  background: DataSource;
}

export async function mariadbSources(url: string, schema: string, common: Common): Promise<MariadbSources> {
  const server = serverOf(url);
  const type = await prepareSchema(server, schema);
  const { migrations, ...withoutMigrations } = common;
  const options = {
    type,
    host: server.host,
    port: server.port,
    username: server.user,
    password: server.password,
    database: schema,
    charset: 'utf8mb4',
    timezone: 'Z',
    isolationLevel: 'READ COMMITTED',
  } as const;
  return {
    writer: new DataSource({ ...options, ...common, poolSize: POOL.writer }),
    reader: new DataSource({ ...options, ...withoutMigrations, poolSize: POOL.reader }),
    background: new DataSource({ ...options, ...withoutMigrations, poolSize: POOL.background }),
  };
}

const READ_ONLY = 'set session transaction read only';

interface PooledConnection {
  query(sql: string): unknown;
}

interface Pool {
  on(event: 'connection', listener: (connection: PooledConnection) => void): void;
}

/** The same promise that SQLite's read-only file gives: what reads cannot write. */
export async function makeReadOnly(source: DataSource): Promise<void> {
  const { pool } = source.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => connection.query(READ_ONLY));
  // Opening the source left one connection in the pool.
  await source.query(READ_ONLY);
}
