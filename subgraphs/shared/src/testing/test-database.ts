import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabaseUrl } from '../config/test-environment';
import type { Database, EntityClass, Migration, UnitOfWork } from '../database';
import { dropSchema } from '../database/mariadb';
import { entitiesOf, openDatabase, synchronizeForTests } from '../database/open-database';
import { StatementCounter } from './statement-counter';

export interface TestDatabase extends Database {
  /** Every statement on any of its connections. */
  readonly statements: StatementCounter;
  /** Empties all tables. */
  clear(): Promise<void>;
}

/**
 * A database of its own with all tables: a SQLite file, or a schema on TEST_DATABASE_URL. Without migrations the
 * tables of the entities are made from their decorators. Close it after use; that removes it.
 */
export async function openTestDatabase(
  entities: readonly EntityClass[] = [],
  migrations?: readonly Migration[],
): Promise<TestDatabase> {
  const url = testDatabaseUrl();
  const schema = `test_${randomBytes(6).toString('hex')}`;
  const folder = await mkdtemp(join(tmpdir(), 'ketenregie-test-'));
  const statements = new StatementCounter();
  const file = join(folder, 'test.sqlite');
  const given = migrations ?? [];
  const database = await openDatabase({ url, file, schema, entities, migrations: given, logger: statements });
  await database.migrate();
  if (!migrations) await synchronizeForTests(database);
  statements.reset();
  return Object.assign(database, {
    statements,
    clear: () => clear(database),
    close: closer(database, async () => {
      if (url) await dropSchema(url, schema);
      await rm(folder, { recursive: true, force: true });
    }),
  });
}

function closer(database: Database, remove: () => Promise<void>): () => Promise<void> {
  const close = database.close.bind(database);
  return async () => {
    await close();
    await remove();
  };
}

function clear(database: Database): Promise<void> {
  return database.work.task(async (manager) => {
    for (const target of entitiesOf(database)) await manager.createQueryBuilder().delete().from(target).execute();
  });
}

interface Hooks {
  beforeAll?: (fn: () => Promise<void>, timeout?: number) => void;
  afterAll?: (fn: () => Promise<void>, timeout?: number) => void;
}

const HOOK_TIMEOUT_MS = 60_000;

/** Call it in a `describe`: opened before its tests, removed after them. */
export function testDatabase(entities: readonly EntityClass[] = [], migrations?: readonly Migration[]): TestDatabase {
  let opened: TestDatabase | null = null;
  const hooks: Hooks & typeof globalThis = globalThis;
  hooks.beforeAll?.(async () => {
    opened = await openTestDatabase(entities, migrations);
  }, HOOK_TIMEOUT_MS);
  hooks.afterAll?.(async () => {
    await opened?.close();
  }, HOOK_TIMEOUT_MS);
  const current = (): TestDatabase => {
    if (!opened) throw new Error('The test database opens in beforeAll: use it inside hooks and tests.');
    return opened;
  };
  return {
    get kind() {
      return current().kind;
    },
    get work(): UnitOfWork {
      return current().work;
    },
    get background(): UnitOfWork {
      return current().background;
    },
    get statements() {
      return current().statements;
    },
    migrate: () => current().migrate(),
    migrated: () => current().migrated(),
    differences: () => current().differences(),
    clear: () => current().clear(),
    close: () => current().close(),
  };
}

/** What the migrations forgot; must be empty. */
export function schemaDifferences(database: Database): Promise<string[]> {
  return database.differences();
}
