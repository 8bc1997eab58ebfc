import { createLog, type Database, type Log, type RunningSubgraph, type Settings } from '@ketenregie/shared';
import { CONSOLE_DIR, publicUrlOf } from './addresses';
import { identityPortOver } from './auth';
import { Closers } from './closers';
import { readSupergraph } from './compose';
import { lockDataDir } from './data-dir-lock';
import { LocalDataSource } from './data-sources';
import { openGatewayDatabase } from './database';
import { ensureSeeded, type Progress } from './embedded/ensure-seeded';
import { alignClocks, type OpenOptions, openSubgraphs, type Subgraphs } from './embedded/subgraphs';
import { signInOf, startGateway } from './gateway';
import { openFront } from './http';

export type { Progress } from './embedded/ensure-seeded';
export type { Subgraphs } from './embedded/subgraphs';
export { issueToken, migrateAll, seedAll } from './embedded/tasks';

export interface EmbeddedOptions {
  progress?: Progress;
  log?: Log;
  /** In place of the committed one: for tests of a schema that is not committed yet. */
  supergraph?: string;
  /** By subgraph: who is told of every statement; for tests that count them. */
  statements?: OpenOptions['statements'];
}

export interface Embedded {
  readonly url: string;
  readonly subgraphs: Subgraphs;
  /** What this installation began with. */
  readonly demo: 'full' | 'small' | 'none';
  /** Of the gateway: sign-in. */
  readonly database: Database;
  /** Stops accepting, lets operations end, sends what is to be sent, closes the databases. */
  close(): Promise<void>;
}

function sourceOf({ all }: Subgraphs) {
  return ({ name }: { name: string }) => {
    const running: RunningSubgraph | undefined = all.find((each) => each.name === name);
    if (!running) throw new Error(`The supergraph names ${name}, which this process does not hold.`);
    return new LocalDataSource(running);
  };
}

async function open(settings: Settings, options: EmbeddedOptions, closers: Closers): Promise<Omit<Embedded, 'close'>> {
  const { progress = () => {}, log = createLog(settings), statements } = options;
  closers.add(await lockDataDir(settings.dataDir));
  const front = await openFront({ host: settings.host, port: settings.port, log });
  closers.first(() => front.drain());
  progress('opening the databases');
  const database = await openGatewayDatabase(settings);
  closers.add(() => database.close());
  await database.migrate();
  const demo = await ensureSeeded({ settings, database, log, progress });
  progress('starting the subgraphs');
  const subgraphs = await openSubgraphs({
    settings: { ...settings, demo: demo === 'none' ? 'none' : settings.demo },
    clockStart: settings.clock,
    clockHold: settings.clockHold,
    migrate: true,
    log,
    ...(statements ? { statements } : {}),
  });
  closers.add(() => subgraphs.close());
  alignClocks(subgraphs.all);
  progress('starting the gateway');
  const gateway = await startGateway({
    publicUrl: publicUrlOf(settings, front.url),
    supergraph: options.supergraph ?? readSupergraph(settings.supergraph ?? undefined),
    sourceOf: sourceOf(subgraphs),
    people: {
      port: identityPortOver((name, input) => subgraphs.contractsRisk.internal(name, input)),
      signIn: await signInOf(settings, database),
    },
    health: Object.fromEntries(subgraphs.all.map((running) => [running.name, () => running.ready()])),
    consoleDir: CONSOLE_DIR,
    demo: demo !== 'none' && settings.demo !== 'none',
    introspection: settings.introspection,
    deadlineMs: settings.operationDeadlineMs,
    log,
  });
  closers.add(() => gateway.stop());
  front.serve(gateway.app);
  return { url: publicUrlOf(settings, front.url), subgraphs, demo, database };
}

/** Everything in one process, on one port. */
export async function startEmbedded(settings: Settings, options: EmbeddedOptions = {}): Promise<Embedded> {
  const closers = new Closers();
  try {
    return { ...(await open(settings, options, closers)), close: () => closers.run() };
  } catch (error) {
    await closers.run().catch(() => {});
    throw error;
  }
}
