import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableIndex,
} from 'typeorm';

interface ColumnChoice {
  primary?: boolean;
  nullable?: boolean;
  /** SQL literal, for a column added to a table that has rows. */
  default?: string;
}

function column(name: string, type: string, length: number | null, choice: ColumnChoice = {}): TableColumnOptions {
  const { primary = false, nullable = false, default: given } = choice;
  return {
    name,
    type,
    isPrimary: primary,
    isNullable: nullable,
    ...(length === null ? {} : { length: String(length) }),
    ...(given === undefined ? {} : { default: given }),
  };
}

export const id = (name = 'id') => column(name, 'varchar', 36, { primary: true });
export const ref = (name: string, choice?: ColumnChoice) => column(name, 'varchar', 36, choice);
export const text = (name: string, length = 255, choice?: ColumnChoice) => column(name, 'varchar', length, choice);
export const longText = (name: string, choice?: ColumnChoice) => column(name, 'text', null, choice);
export const int = (name: string, choice?: ColumnChoice) => column(name, 'int', null, choice);
export const bigint = (name: string, choice?: ColumnChoice) => column(name, 'bigint', null, choice);
export const bool = (name: string, choice?: ColumnChoice) => column(name, 'int', null, choice);
export const day = (name: string, choice?: ColumnChoice) => column(name, 'varchar', 10, choice);
export const instant = (name: string, choice?: ColumnChoice) => column(name, 'varchar', 24, choice);
export const version = () => int('version');

export interface IndexSpec {
  name: string;
  columns: readonly string[];
  unique?: boolean;
}

export const index = (name: string, ...columns: string[]): IndexSpec => ({ name, columns });
export const unique = (name: string, ...columns: string[]): IndexSpec => ({ name, columns, unique: true });

export interface TableSpec {
  name: string;
  columns: readonly TableColumnOptions[];
  indexes: readonly IndexSpec[];
}

export function table(
  name: string,
  columns: readonly TableColumnOptions[],
  indexes: readonly IndexSpec[] = [],
): TableSpec {
  return { name, columns, indexes };
}

export type Migration = new () => MigrationInterface;

/** One step: DDL commits by itself on MariaDB, so a migration of two steps could stay half-run. */
function step(
  name: string,
  up: (runner: QueryRunner) => Promise<void>,
  down: (runner: QueryRunner) => Promise<void>,
): Migration {
  return class implements MigrationInterface {
    readonly name = name;
    readonly up = up;
    readonly down = down;
  };
}

/** As each database names them, else its schema differ sees a change; MariaDB's `text` ends at 64 KB. */
const SQLITE: Readonly<Record<string, string>> = { int: 'integer' };
const MARIADB: Readonly<Record<string, string>> = { text: 'mediumtext' };

function typed(runner: QueryRunner, options: TableColumnOptions): TableColumnOptions {
  const names = runner.connection.options.type === 'better-sqlite3' ? SQLITE : MARIADB;
  return { ...options, type: names[options.type] ?? options.type };
}

const tableIndex = ({ name, columns, unique: isUnique = false }: IndexSpec) =>
  new TableIndex({ name, columnNames: [...columns], isUnique });

/** `name` ends in 13 digits, which give the order: `OrderTable1790000000001`. */
export function createTable(name: string, spec: TableSpec): Migration {
  return step(
    name,
    (runner) =>
      runner.createTable(
        new Table({
          name: spec.name,
          columns: spec.columns.map((options) => typed(runner, options)),
          indices: spec.indexes.map((each) => tableIndex(each)),
        }),
      ),
    (runner) => runner.dropTable(spec.name),
  );
}

/** The column is nullable or has a default, so that the release before this one still writes. */
export function addColumn(name: string, tableName: string, options: TableColumnOptions): Migration {
  return step(
    name,
    (runner) => runner.addColumn(tableName, new TableColumn(typed(runner, options))),
    (runner) => runner.dropColumn(tableName, options.name),
  );
}

export function createIndex(name: string, tableName: string, spec: IndexSpec): Migration {
  return step(
    name,
    (runner) => runner.createIndex(tableName, tableIndex(spec)),
    (runner) => runner.dropIndex(tableName, spec.name),
  );
}
