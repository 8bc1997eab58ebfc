import { type DataSource, type EntityTarget, getMetadataArgsStorage, type Logger, type ObjectLiteral } from 'typeorm';
import { makeReadOnly, mariadbSources } from './mariadb';
import type { Migration } from './schema';
import { sharedEntities, sharedMigrations } from './shared-schema';
import { sqliteSources } from './sqlite';
import { Queue, UnitOfWork } from './unit-of-work';

export type EntityClass = abstract new () => object;

export interface DatabaseOptions {
  /** `mysql://user:password@host:port`; null for a SQLite file. */
  url: string | null;
  /** Path of the SQLite file; unused with a url. */
  file: string;
  /** Name of the schema on the server; unused without a url. */
  schema: string;
  /** The shared ones are added. */
  entities: readonly EntityClass[];
  migrations: readonly Migration[];
  /** Sees every statement: counters in tests. */
  logger?: Logger;
}

export interface Database {
  readonly kind: 'sqlite' | 'mariadb';
  readonly work: UnitOfWork;
  /** For the dispatcher: never waits behind commands on MariaDB; on SQLite the same door as `work`. */
  readonly background: UnitOfWork;
  migrate(): Promise<void>;
  /** No migration of this release waits. */
  migrated(): Promise<boolean>;
  /** The statements that would make the tables equal to the entities; empty after the migrations. */
  differences(): Promise<string[]>;
  close(): Promise<void>;
}

const opening = new Queue();
const writers = new WeakMap<Database, DataSource>();

/** `migrate` is a step of its own: a server that starts up changes no tables. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, file, schema } = options;
  const common = commonOptions(options);
  if (url === null) {
    const { writer, reader } = sqliteSources(file, common);
    await opening.run(() => initialise([writer, reader], 'text'));
    const queue = new Queue();
    const work = new UnitOfWork({ writer, reader, queue });
    return assemble('sqlite', { work, background: work }, [reader, writer], queue);
  }
  const { writer, reader, background } = await mariadbSources(url, schema, common);
  await opening.run(() => initialise([writer, reader, background], 'mediumtext'));
  await makeReadOnly(reader);
  const work = new UnitOfWork({ writer, reader, queue: null });
  const aside = new UnitOfWork({ writer: background, reader: background, queue: null });
  return assemble('mariadb', { work, background: aside }, [background, reader, writer], null);
}

function commonOptions({ entities, migrations, logger }: DatabaseOptions) {
  return {
    entities: [...new Set<EntityClass>([...sharedEntities, ...entities])],
    migrations: [...new Set([...sharedMigrations, ...migrations])],
    migrationsTableName: 'migration',
    ...(logger ? { logger, logging: ['query' as const] } : {}),
  };
}

/** Decorators are read once for both databases: MariaDB's `text` ends at 64 KB, SQLite knows no `mediumtext`. */
async function initialise(sources: readonly DataSource[], longText: 'text' | 'mediumtext'): Promise<void> {
  for (const { options } of getMetadataArgsStorage().columns) {
    if (options.type === 'text' || options.type === 'mediumtext') options.type = longText;
  }
  for (const source of sources) await source.initialize();
}

function assemble(
  kind: Database['kind'],
  doors: { work: UnitOfWork; background: UnitOfWork },
  sources: readonly DataSource[],
  queue: Queue | null,
): Database {
  const writer = sources.at(-1);
  if (!writer) throw new Error('A database has at least a writer.');
  const alone = <T>(fn: () => Promise<T>) => (queue ? queue.run(fn) : fn());
  const database: Database = {
    kind,
    ...doors,
    migrate: async () => {
      await alone(() => writer.runMigrations({ transaction: 'each' }));
    },
    migrated: () => alone(async () => !(await writer.showMigrations())),
    differences: () =>
      alone(async () => (await writer.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)),
    close: async () => {
      await queue?.idle();
      for (const source of sources) if (source.isInitialized) await source.destroy();
    },
  };
  writers.set(database, writer);
  return database;
}

/** For `testing` alone: the tables of entities that have no migration yet. */
export async function synchronizeForTests(database: Database): Promise<void> {
  await writers.get(database)?.synchronize();
}

/** For `testing` alone. */
export function entitiesOf(database: Database): EntityTarget<ObjectLiteral>[] {
  return writers.get(database)?.entityMetadatas.map(({ target }) => target) ?? [];
}
