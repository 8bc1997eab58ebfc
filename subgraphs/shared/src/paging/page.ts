import { Brackets, type ObjectLiteral, type SelectQueryBuilder, type WhereExpressionBuilder } from 'typeorm';
import { BadInputError } from '../errors/coded';
import { type CursorValue, decodeCursor, encodeCursor } from './cursor';

const DEFAULT_FIRST = 25;
export const MAX_FIRST = 100;

export interface PageArgs {
  first: number;
  after: string | null;
}

/** 1–100, 25 when left out. */
export function pageArgs(first?: number | null, after?: string | null): PageArgs {
  const size = first ?? DEFAULT_FIRST;
  if (!Number.isInteger(size) || size < 1 || size > MAX_FIRST) {
    throw new BadInputError(`\`first\` must be from 1 to ${MAX_FIRST}; ${size} was asked.`, {
      argument: 'first',
      reason: 'VALUE_OUT_OF_RANGE',
      min: 1,
      max: MAX_FIRST,
      given: size,
    });
  }
  return { first: size, after: after ?? null };
}

export interface SortColumn {
  /** A property of the listed entity, or `alias.property` of a joined one. */
  property: string;
  direction?: 'ASC' | 'DESC';
  /** Where the value is found in a row, for a column that is no property of the entity. */
  value?: (row: never) => unknown;
}

/** The id comes last by itself, so that every row has its own place. */
export type Sorts = Readonly<Record<string, readonly SortColumn[]>>;

export interface PageRequest {
  sorts: Sorts;
  sort: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  /** Property that makes a row unique; `id` unless it is said. */
  id?: string;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Page<T> {
  edges: Edge<T>[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counts when called: only where a client asks for it. */
  totalCount: () => Promise<number>;
}

interface Term {
  column: string;
  descending: boolean;
  value: (row: object) => CursorValue;
}

function cursorValue(value: unknown): CursorValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : String(value);
}

function term(alias: string, { property, direction = 'ASC', value }: SortColumn): Term {
  const read = value as ((row: object) => unknown) | undefined;
  return {
    column: property.includes('.') ? property : `${alias}.${property}`,
    descending: direction === 'DESC',
    value: (row) => cursorValue(read ? read(row) : Reflect.get(row, property)),
  };
}

/** Both databases put null before every value: first upwards, last downwards. Null: nothing lies beyond. */
function beyond({ column, descending }: Term, value: CursorValue, param: string): string | null {
  if (value === null) return descending ? null : `${column} IS NOT NULL`;
  return descending ? `(${column} < :${param} OR ${column} IS NULL)` : `${column} > :${param}`;
}

const equal = ({ column }: Term, value: CursorValue, param: string) =>
  value === null ? `${column} IS NULL` : `${column} = :${param}`;

/** Beyond in the first column that differs. */
function keyset(terms: readonly Term[], values: readonly CursorValue[]): Brackets {
  const params = Object.fromEntries(values.flatMap((value, at) => (value === null ? [] : [[`page_${at}`, value]])));
  return new Brackets((where: WhereExpressionBuilder) => {
    for (const [at, each] of terms.entries()) {
      const last = beyond(each, values[at] ?? null, `page_${at}`);
      if (last === null) continue;
      const before = terms.slice(0, at).map((earlier, index) => equal(earlier, values[index] ?? null, `page_${index}`));
      where.orWhere([...before, last].join(' AND '), params);
    }
  });
}

/** `a OR b` given as one text would otherwise become `a OR (b AND beyond)`. */
function inBrackets<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
  const map = query.expressionMap;
  if (map.wheres.length) map.wheres = [{ type: 'simple', condition: { operator: 'brackets', condition: map.wheres } }];
  return query;
}

/** One statement for a page; a caller's text never reaches the order. */
export async function page<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  request: PageRequest,
): Promise<Page<T>> {
  const { sorts, sort, id = 'id' } = request;
  const columns = Object.hasOwn(sorts, sort) ? sorts[sort] : undefined;
  if (!columns) throw new BadInputError(`${sort} is no sort of this list.`, { argument: 'sort' });
  const { first, after } = pageArgs(request.first, request.after);
  const own = columns.map((column) => term(query.alias, column));
  const ofId = term(query.alias, { property: id, direction: columns.at(-1)?.direction ?? 'ASC' });
  const terms = [...own, ofId];
  const counted = query.clone();
  query.orderBy();
  for (const { column, descending } of terms) query.addOrderBy(column, descending ? 'DESC' : 'ASC');
  if (after !== null) {
    const cursor = decodeCursor(after, sort, own.length);
    inBrackets(query).andWhere(keyset(terms, [...cursor.values, cursor.id]));
  }
  const rows = await query.take(first + 1).getMany();
  const edges = rows.slice(0, first).map((node) => ({
    node,
    cursor: encodeCursor({ sort, values: own.map(({ value }) => value(node)), id: String(ofId.value(node)) }),
  }));
  return pageOf(edges, { more: rows.length > first, after, totalCount: () => counted.getCount() });
}

function pageOf<T>(
  edges: Edge<T>[],
  { more, after, totalCount }: { more: boolean; after: string | null; totalCount: () => Promise<number> },
): Page<T> {
  const pageInfo = {
    hasNextPage: more,
    hasPreviousPage: after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, totalCount };
}

/** The same page of other nodes. */
export function mapPage<T, U>({ edges, ...page }: Page<T>, map: (node: T) => U): Page<U> {
  return { ...page, edges: edges.map(({ cursor, node }) => ({ cursor, node: map(node) })) };
}

/** For a list that is in memory already; the rows are in order and `idOf` tells them apart. */
export function pageOfRows<T>(
  rows: readonly T[],
  request: { first?: number | null | undefined; after?: string | null | undefined; idOf: (row: T) => string },
): Page<T> {
  const { first, after } = pageArgs(request.first, request.after);
  const start =
    after === null ? 0 : rows.findIndex((row) => request.idOf(row) === decodeCursor(after, 'rows', 0).id) + 1;
  if (after !== null && start === 0)
    throw new BadInputError('`after` is not a cursor of this list.', { argument: 'after' });
  const edges = rows
    .slice(start, start + first)
    .map((node) => ({ node, cursor: encodeCursor({ sort: 'rows', values: [], id: request.idOf(node) }) }));
  return pageOf(edges, { more: start + first < rows.length, after, totalCount: async () => rows.length });
}
