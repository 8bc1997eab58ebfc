import type { GraphQLDataSource } from '@apollo/gateway';
import { silentLog } from '@ketenregie/shared';
import { LocalDataSource, type LocalSubgraph } from '../data-sources';
import { type GatewayOptions, startGateway } from '../gateway';
import { type Front, openFront } from '../http';
import type { OperationContext } from '../operation-context';
import { type FixtureHooks, fixtureSubgraphs, fixtureSupergraph } from './fixture-graph';
import { aPerson, fixturePeople } from './fixture-people';

export interface FixtureGateway {
  readonly url: string;
  readonly front: Front;
  /** As Ada, unless the headers say otherwise. */
  ask(body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export interface FixtureOptions extends FixtureHooks, Partial<Omit<GatewayOptions, 'people'>> {
  /** Null: anybody may ask, and is Ada. */
  people?: GatewayOptions['people'];
  sources?: Readonly<Record<string, GraphQLDataSource<OperationContext>>>;
}

const asAda = (subgraph: LocalSubgraph): GraphQLDataSource<OperationContext> => {
  const source = new LocalDataSource(subgraph);
  return {
    process: (options) => {
      const context = options.context as OperationContext;
      const ada = { ...aPerson(), asOf: null, overlay: null, requestId: context.requestId };
      return source.process({ ...options, context: { ...context, identity: context.identity ?? ada } } as never);
    },
  };
};

export function tokensOf(): GatewayOptions['people'] {
  return { port: fixturePeople(), signIn: { kind: 'external', issuer: 'http://127.0.0.1:1', audience: 'fixture' } };
}

/** The whole door over the fixture graph, on a port of its own. */
export async function openFixtureGateway(options: FixtureOptions = {}): Promise<FixtureGateway> {
  const { books, sources = {}, people = tokensOf(), ...given } = options;
  const subgraphs: Record<string, LocalSubgraph> = fixtureSubgraphs(books ? { books } : {});
  const front = await openFront({ host: '127.0.0.1', port: 0, log: silentLog });
  const sourceOf = ({ name }: { name: string }) => {
    const [source, subgraph] = [sources[name], subgraphs[name]];
    if (source) return source;
    if (!subgraph) throw new Error(`The fixture has no ${name}.`);
    return asAda(subgraph);
  };
  const gateway = await startGateway({
    publicUrl: front.url,
    supergraph: fixtureSupergraph(),
    sourceOf,
    people,
    health: {},
    consoleDir: null,
    demo: true,
    introspection: true,
    deadlineMs: 5000,
    log: silentLog,
    ...given,
  });
  front.serve(gateway.app);
  return {
    url: front.url,
    front,
    ask: (body, headers = {}) =>
      fetch(`${front.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer kr_ada', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      await front.drain();
      await gateway.stop();
    },
  };
}
