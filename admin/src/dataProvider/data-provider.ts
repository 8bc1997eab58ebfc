import type { DataProvider, GetListParams, GetOneParams, Identifier, RaRecord } from 'react-admin';
import { absent, type Refusal, refused } from './errors';
import { Cursors } from './paging';
import { type Resource, resources } from './resources';
import { asHttpError, type Document, type Reading, type Transport } from './transport';

export interface Payload {
  readonly userErrors: readonly Refusal[];
  readonly advices: readonly Refusal[];
}

export interface ConsoleDataProvider extends DataProvider {
  query: Transport;
  /** One command of the API; refusals are thrown as HttpError 422 or 409, advices come with the answer. */
  command<P extends Payload, V>(document: Document<Record<string, unknown>, V>, variables: V): Promise<P>;
}

export const cursors = new Cursors();

function resourceOf(name: string): Resource {
  const found = resources[name];
  if (!found) throw new Error(`The console knows no resource ${name}`);
  return found;
}

function readingOf(meta: unknown): Reading {
  return (meta ?? {}) as Reading;
}

function commandsInstead(): never {
  throw new Error('Things change by commands of the domain: useCommand');
}

export function createDataProvider(transport: Transport): ConsoleDataProvider {
  async function list(name: string, params: GetListParams & { signal?: AbortSignal }) {
    const resource = resourceOf(name);
    const { page = 1, perPage = 25 } = params.pagination ?? {};
    const reading = readingOf(params.meta);
    const sort = resource.sortOf(params.sort);
    const filter = resource.filterOf(params.filter ?? {});
    const key = Cursors.keyOf(name, filter, sort, perPage, reading);
    const after = params.meta?.after ?? cursors.before(key, page) ?? null;
    const { data, gaps } = await transport(
      resource.list,
      { first: perPage, after, filter, sort },
      reading,
      params.signal,
    );
    const found = resource.connection(data);
    if (!found) throw asHttpError(absent(gaps));
    const { nodes, pageInfo, totalCount } = found;
    cursors.seen(key, page, pageInfo.endCursor);
    return {
      data: nodes as RaRecord[],
      total: totalCount,
      pageInfo: { hasNextPage: pageInfo.hasNextPage, hasPreviousPage: page > 1 },
      meta: { endCursor: pageInfo.endCursor, gaps },
    };
  }

  async function one(name: string, { id, meta }: GetOneParams) {
    const resource = resourceOf(name);
    const { data, gaps } = await transport(resource.one, { id: String(id) }, readingOf(meta));
    const record = resource.record(data);
    if (!record) throw asHttpError(absent(gaps));
    return record as RaRecord;
  }

  const provider = {
    getList: list,
    getOne: async (name: string, params: GetOneParams) => ({ data: await one(name, params) }),
    getMany: async (name: string, { ids, meta }: { ids: Identifier[]; meta?: unknown }) => ({
      data: await Promise.all(ids.map((id) => one(name, { id, meta }))),
    }),
    getManyReference: (name: string, params: { target: string; id: Identifier } & GetListParams) =>
      list(name, { ...params, filter: { ...params.filter, [params.target]: params.id } }),
    create: commandsInstead,
    update: commandsInstead,
    updateMany: commandsInstead,
    delete: commandsInstead,
    deleteMany: commandsInstead,
    query: transport,
    command: async <P extends Payload, V>(document: Document<Record<string, unknown>, V>, variables: V): Promise<P> => {
      const { data } = await transport(document, variables);
      const payload = Object.values(data)[0] as P;
      if (payload.userErrors.length > 0) throw asHttpError(refused(payload.userErrors));
      return payload;
    },
  };
  return provider as unknown as ConsoleDataProvider;
}
