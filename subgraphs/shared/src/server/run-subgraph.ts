import { join } from 'node:path';
import { loadSecrets, loadSettings, type Settings } from '../config';
import { createLog, type Log } from '../logging';
import { HttpEventPort } from '../outbox';
import type { SubgraphDefinition } from './definition';
import { serveSubgraph } from './serve-subgraph';
import { startSubgraph } from './start-subgraph';

/** Where a context keeps its rows: a file of its own, or a schema of its own after the prefix that the URL may name. */
export function placeOf(name: string, { databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>) {
  const file = join(dataDir, `${name}.sqlite`);
  const own = name.replaceAll('-', '_');
  if (databaseUrl === null) return { url: null, file, schema: own };
  const url = new URL(databaseUrl);
  const prefix = url.pathname.slice(1) || 'ketenregie';
  url.pathname = '';
  return { url: url.toString(), file, schema: `${prefix}_${own}` };
}

async function serve(definition: SubgraphDefinition, settings: Settings, log: Log): Promise<() => Promise<void>> {
  const { name } = definition;
  const secret = settings.signingSecret ?? (await loadSecrets(settings.dataDir)).signingSecret;
  const { [name]: _own, ...peers } = settings.subgraphUrls;
  const running = await startSubgraph(definition, {
    database: placeOf(name, settings),
    port: new HttpEventPort({ peers, secret }),
    peers: Object.keys(peers),
    settings: { demo: settings.demo !== 'none', clockHold: settings.clockHold },
    clockStart: settings.clock,
    // On a server the migrations are a step of their own: several processes may start at once.
    migrate: settings.databaseUrl === null,
    log,
  });
  const served = await serveSubgraph(running, { host: settings.host, port: settings.port, secret, log });
  log.info({ context: name, host: settings.host, port: served.port }, 'listening');
  return async () => {
    await served.close();
    await running.close();
  };
}

/** The whole of a subgraph's own process, settings from the environment. */
export async function runSubgraph(definition: SubgraphDefinition): Promise<void> {
  try {
    const settings = loadSettings();
    const log = createLog(settings);
    const stop = await serve(definition, settings, log);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        stop().catch((error: unknown) => {
          log.error({ error }, 'the stop failed');
          process.exitCode = 1;
        });
      });
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
