import { contractsRisk } from '@ketenregie/contracts-risk';
import { customersOrders } from '@ketenregie/customers-orders';
import { modulesAssignments } from '@ketenregie/modules-assignments';
import { performance } from '@ketenregie/performance';
import {
  HttpEventPort,
  loadSecrets,
  loadSettings,
  placeOf,
  type RunningSubgraph,
  type ServedSubgraph,
  type SubgraphDefinition,
  serveSubgraph,
  startSubgraph,
} from '@ketenregie/shared';
import { openGatewayDatabase, readSeedMark } from '../../src/database';
import { startDistributed } from '../../src/distributed';
import type { Embedded, Subgraphs } from '../../src/embedded';
import type { Place } from './places';

const HOST = '127.0.0.1';

/** Beside the product itself: where each subgraph is served, so that a spec can take one away or speak to it directly. */
export interface Distributed extends Embedded {
  readonly secret: string;
  readonly served: Readonly<Record<string, ServedSubgraph>>;
}

const settingsOf = ({ dataDir, databaseUrl }: Place, urls: Readonly<Record<string, string>> = {}) =>
  loadSettings({
    ...{ PORT: '0', HOST, DATA_DIR: dataDir, DEMO: 'small', CLOCK_HOLD: '1', LOG_LEVEL: 'silent' },
    ...{ DATABASE_URL: databaseUrl ?? undefined, OPERATION_DEADLINE_MS: process.env.OPERATION_DEADLINE_MS },
    ...Object.fromEntries(
      Object.entries(urls).map(([name, url]) => [`${name.toUpperCase().replaceAll('-', '_')}_URL`, url]),
    ),
  });

interface Running {
  subgraphs: Omit<Subgraphs, 'settle' | 'close'>;
  served: Record<string, ServedSubgraph>;
}

/** Each subgraph as its own process would start it: events by signed HTTP, its API behind the signature. */
async function startAll(place: Place, secret: string): Promise<Running> {
  const settings = settingsOf(place);
  const definitions = [contractsRisk, modulesAssignments, customersOrders, performance];
  const addresses: Record<string, string> = {};
  const served: Record<string, ServedSubgraph> = {};
  const all: RunningSubgraph[] = [];
  const start = async <Api>(definition: SubgraphDefinition<Api>): Promise<RunningSubgraph<Api>> => {
    const { name } = definition;
    const running = await startSubgraph(definition, {
      database: placeOf(name, settings),
      port: new HttpEventPort({ peers: addresses, secret }),
      peers: definitions.map((each) => each.name).filter((each) => each !== name),
      settings: { demo: true, clockHold: true },
      migrate: false,
    });
    const front = await serveSubgraph(running, { host: HOST, port: 0, secret });
    [served[name], addresses[name]] = [front, front.url];
    all.push(running);
    return running;
  };
  const subgraphs = {
    contractsRisk: await start(contractsRisk),
    modulesAssignments: await start(modulesAssignments),
    customersOrders: await start(customersOrders),
    performance: await start(performance),
  };
  return { subgraphs: { ...subgraphs, all }, served };
}

async function settleAll(all: readonly RunningSubgraph[]): Promise<void> {
  // What one sends may make another send: quiet is when a whole round found nothing.
  for (let quiet = 0; quiet < 2; ) {
    const pending = await Promise.all(all.map((running) => running.settle()));
    quiet = pending.every((count) => count === 0) ? quiet + 1 : 0;
  }
}

/** Gateway and four subgraphs with nothing between them but signed HTTP, in the test's own process. */
export async function openDistributed(place: Place): Promise<Distributed> {
  const { signingSecret: secret } = await loadSecrets(place.dataDir);
  const { subgraphs, served } = await startAll(place, secret);
  const { all } = subgraphs;
  const closeAll = async () => {
    await Promise.allSettled(all.map((running) => running.settle()));
    await Promise.all(Object.values(served).map((front) => front.close()));
    await Promise.all(all.map((running) => running.close()));
  };
  const urls = Object.fromEntries(Object.entries(served).map(([name, { url }]) => [name, url]));
  const settings = settingsOf(place, urls);
  const gateway = await startDistributed(settings);
  const database = await openGatewayDatabase(settings);
  const mark = await readSeedMark(database);
  return {
    ...{ url: gateway.url, secret, served, database },
    demo: mark === null || mark === 'seeding' ? 'none' : mark,
    subgraphs: { ...subgraphs, settle: () => settleAll(all), close: closeAll },
    close: async () => {
      await gateway.close();
      await database.close();
      await closeAll();
    },
  };
}
