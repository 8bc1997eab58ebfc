import type { Document } from './transport';

interface Connection {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number | null;
}

export interface ListVariables {
  readonly first: number;
  readonly after: string | null;
  readonly filter: unknown;
  readonly sort: unknown;
}

export interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Connection['pageInfo'];
  readonly totalCount: number | undefined;
}

/** One resource as react-admin asks for it; the documents' own types are checked where it is defined and forgotten here. */
export interface Resource {
  readonly list: Document<unknown, ListVariables>;
  readonly one: Document<unknown, { id: string }>;
  connection(data: unknown): Page | null;
  record(data: unknown): { readonly id: string } | null;
  filterOf(filter: Readonly<Record<string, unknown>>): unknown;
  sortOf(sort: { readonly field: string; readonly order: string } | undefined): unknown;
}

export interface Definition<L, O, F, S> {
  readonly list: Document<L, { first: number; after?: string | null; filter?: F | null; sort?: S | null }>;
  readonly connection: (data: L) => Connection | null;
  readonly one: Document<O, { id: string }>;
  readonly record: (data: O) => { readonly id: string } | null | undefined;
  /** The address's filter in the API's words. A name outside this map is dropped, in development it throws. */
  readonly filters: Readonly<Record<string, (value: string) => F>>;
  /** react-admin's `field ORDER` to the API's sort; the first is the default. */
  readonly sorts: Readonly<Record<string, S>>;
}

export function defineResource<L, O, F extends object, S>(definition: Definition<L, O, F, S>): Resource {
  return {
    list: definition.list as unknown as Document<unknown, ListVariables>,
    one: definition.one as unknown as Document<unknown, { id: string }>,
    connection(data) {
      const found = definition.connection(data as L);
      if (!found) return null;
      const { edges, pageInfo, totalCount } = found;
      return { nodes: edges.map(({ node }) => node), pageInfo, totalCount: totalCount ?? undefined };
    },
    record: (data) => definition.record(data as O) ?? null,
    filterOf: (filter) => filterOf(definition.filters, filter),
    sortOf: (sort) =>
      (sort && definition.sorts[`${sort.field} ${sort.order}`]) ?? Object.values(definition.sorts)[0] ?? null,
  };
}

function filterOf<F extends object>(
  filters: Readonly<Record<string, (value: string) => F>>,
  filter: Readonly<Record<string, unknown>>,
): F {
  const parts = Object.entries(filter).map(([name, value]) => {
    const known = filters[name];
    if (!known && import.meta.env.DEV) throw new Error(`No filter ${name} in the API`);
    return known?.(String(value)) ?? {};
  });
  return Object.assign({}, ...parts) as F;
}
