import { contractsRisk } from '@ketenregie/contracts-risk';
import { customersOrders } from '@ketenregie/customers-orders';
import { modulesAssignments } from '@ketenregie/modules-assignments';
import { performance } from '@ketenregie/performance';
import {
  type EventPort,
  InProcessEventPort,
  type Log,
  placeOf,
  type RunningSubgraph,
  type Settings,
  type SubgraphDefinition,
  type SubgraphOptions,
  startSubgraph,
} from '@ketenregie/shared';

export interface OpenOptions {
  settings: Pick<Settings, 'databaseUrl' | 'dataDir' | 'demo'>;
  /** First instant of an empty database; null: real time. */
  clockStart: string | null;
  clockHold: boolean;
  migrate: boolean;
  log: Log;
  /** By subgraph: who is told of every statement. */
  statements?: Readonly<Record<string, NonNullable<SubgraphOptions['database']['logger']>>>;
}

/** contracts-risk leads: it owns the clock and the facts that the others copy. */
const definitions = { contractsRisk, modulesAssignments, customersOrders, performance };

export const DEFINITIONS: readonly SubgraphDefinition[] = Object.values(definitions) as SubgraphDefinition[];

type Definitions = typeof definitions;
type ApiOf<D> = D extends SubgraphDefinition<infer Api> ? Api : never;
type Opened = { -readonly [K in keyof Definitions]: RunningSubgraph<ApiOf<Definitions[K]>> };

export interface Subgraphs extends Opened {
  all: readonly RunningSubgraph[];
  /** Until every event has arrived and what is due is done. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing is carried before all are there. */
function gated(port: EventPort) {
  let open = () => {};
  let refuse = (_reason: Error) => {};
  const opened = new Promise<void>((resolve, reject) => {
    [open, refuse] = [resolve, reject];
  });
  opened.catch(() => {});
  const carrier: EventPort = {
    publish: async (to, events) => {
      await opened;
      return port.publish(to, events);
    },
  };
  return { carrier, open: () => open(), refuse: () => refuse(new Error('The other contexts did not open.')) };
}

const MAX_ROUNDS = 1000;

async function settleAll(all: readonly RunningSubgraph[]): Promise<void> {
  // What one sends may make another send: quiet is when two whole rounds found nothing.
  for (let [quiet, round] = [0, 0]; quiet < 2; round++) {
    if (round === MAX_ROUNDS) throw new Error('Events are stuck: a context does not take them.');
    const pending = await Promise.all(all.map((running) => running.settle()));
    quiet = pending.every((count) => count === 0) ? quiet + 1 : 0;
  }
}

/** The dispatchers drain first, each into contexts that are still there. */
async function closeAll(all: readonly RunningSubgraph[]): Promise<void> {
  await Promise.allSettled(all.map((running) => running.settle()));
  const results = await Promise.allSettled(all.map((running) => running.close()));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

export async function openSubgraphs({
  settings,
  clockStart,
  clockHold,
  migrate,
  log,
  statements = {},
}: OpenOptions): Promise<Subgraphs> {
  const port = new InProcessEventPort();
  const { carrier, open, refuse } = gated(port);
  const names = DEFINITIONS.map(({ name }) => name);
  const all: RunningSubgraph[] = [];
  const start = async <Api>(definition: SubgraphDefinition<Api>): Promise<RunningSubgraph<Api>> => {
    const logger = statements[definition.name];
    const running = await startSubgraph(definition, {
      database: { ...placeOf(definition.name, settings), ...(logger ? { logger } : {}) },
      port: carrier,
      peers: names.filter((name) => name !== definition.name),
      settings: { demo: settings.demo !== 'none', clockHold },
      clockStart,
      migrate,
      log,
    });
    port.register(definition.name, running);
    all.push(running);
    return running;
  };
  try {
    const opened: Opened = {
      contractsRisk: await start(contractsRisk),
      modulesAssignments: await start(modulesAssignments),
      customersOrders: await start(customersOrders),
      performance: await start(performance),
    };
    open();
    return { ...opened, all, settle: () => settleAll(all), close: () => closeAll(all) };
  } catch (error) {
    refuse();
    await closeAll(all).catch(() => {});
    throw error;
  }
}

/** A ticking clock was stored by each context at its own moment: all go on from the latest. */
export function alignClocks(all: readonly RunningSubgraph[]): void {
  const latest = all.map(({ clock }) => clock.now()).reduce((a, b) => (a > b ? a : b), '');
  for (const { clock } of all) if (!clock.held && clock.now() < latest) clock.set(latest);
}
