import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export interface SubgraphText {
  name: string;
  sdl: string;
  /** Where a gateway alone finds it when no setting says otherwise. */
  url?: string;
}

/** In this order; the addresses are those of `npm run start:distributed`. */
export const SUBGRAPHS: readonly { name: string; url: string }[] = [
  { name: 'customers-orders', url: 'http://127.0.0.1:4001/graphql' },
  { name: 'modules-assignments', url: 'http://127.0.0.1:4002/graphql' },
  { name: 'contracts-risk', url: 'http://127.0.0.1:4003/graphql' },
  { name: 'performance', url: 'http://127.0.0.1:4004/graphql' },
];

/** From `gateway/src` and `gateway/dist` alike. */
export const REPOSITORY = join(__dirname, '..', '..');
export const SUPERGRAPH_FILE = join(REPOSITORY, 'gateway', 'supergraph.graphql');

const HEADER = '# Written by `npm run compose` out of subgraphs/*/schema.graphql; the gateway reads it as it is.\n';

/** What stands in the way of one graph, each with its place. */
export class CompositionError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['The subgraphs do not compose:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'CompositionError';
  }
}

/** The supergraph's text. Hints count as errors: each is a difference between subgraphs that somebody did not mean. */
export function compose(subgraphs: readonly SubgraphText[]): string {
  const { errors, hints, supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl, url = defaultUrl(name) }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  const faults = [
    ...(errors ?? []).map(({ message, extensions }) => `${String(extensions?.code ?? 'ERROR')}: ${message}`),
    ...(hints ?? []).map(({ definition, message }) => `hint ${definition.code}: ${message}`),
  ];
  if (faults.length > 0 || !supergraphSdl) throw new CompositionError(faults);
  return `${HEADER}${supergraphSdl.trim()}\n`;
}

const defaultUrl = (name: string) => SUBGRAPHS.find((known) => known.name === name)?.url ?? '';

/** Out of the four committed `schema.graphql`. */
export function composeCommitted(root = REPOSITORY): string {
  const textOf = (name: string) => readFileSync(join(root, 'subgraphs', name, 'schema.graphql'), 'utf8');
  return compose(SUBGRAPHS.map(({ name, url }) => ({ name, url, sdl: textOf(name) })));
}

export function readSupergraph(file = SUPERGRAPH_FILE): string {
  return readFileSync(file, 'utf8');
}
