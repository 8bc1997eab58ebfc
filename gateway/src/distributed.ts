import {
  createLog,
  type Identity,
  type Log,
  loadSecrets,
  type Settings,
  SIGNATURE_HEADER,
  signRequest,
} from '@ketenregie/shared';
import { request } from 'undici';
import { CONSOLE_DIR, publicUrlOf } from './addresses';
import { httpInternalCall, identityPortOver } from './auth';
import { Closers } from './closers';
import { readSupergraph, SUBGRAPHS } from './compose';
import { HttpDataSource } from './data-sources';
import { openGatewayDatabase, readSeedMark } from './database';
import { type GatewayOptions, signInOf, startGateway } from './gateway';
import { openFront, type PartHealth } from './http';
import type { OperationContext } from './operation-context';

const HEALTH_TIMEOUT_MS = 2000;
const PEOPLE = 'contracts-risk';

export interface Distributed {
  readonly url: string;
  close(): Promise<void>;
}

/** Signs for one installation: who asks (or nobody), whom, and exactly what. */
function signer(secret: string) {
  return async (audience: string, body: string, identity: Identity | null): Promise<Record<string, string>> => ({
    [SIGNATURE_HEADER]: await signRequest(secret, { audience, identity, body }),
  });
}

type Sign = ReturnType<typeof signer>;

async function healthAt(url: string): Promise<PartHealth> {
  const options = { headersTimeout: HEALTH_TIMEOUT_MS, bodyTimeout: HEALTH_TIMEOUT_MS };
  const response = await request(new URL('/readyz', url), options);
  const answer: unknown = await response.body.json();
  const details = typeof answer === 'object' && answer !== null ? answer : {};
  return { ...details, ready: response.statusCode === 200 };
}

function sources(settings: Settings, sign: Sign, log: Log, closers: Closers): GatewayOptions['sourceOf'] {
  return ({ name, url }) => {
    const address = settings.subgraphUrls[name] ?? url;
    if (!address) throw new Error(`${name} has no address: neither a setting nor the supergraph names one.`);
    const signed = (audience: string, body: string, { identity }: OperationContext) => sign(audience, body, identity);
    const source = new HttpDataSource({ name, urls: [address], sign: signed, log });
    closers.add(() => source.close());
    return source;
  };
}

const addressOf = (settings: Settings, name: string) =>
  settings.subgraphUrls[name] ?? SUBGRAPHS.find((known) => known.name === name)?.url ?? '';

/** Sign-in, people and console of our own installation. */
async function ownParts(settings: Settings, sign: Sign, closers: Closers) {
  const database = await openGatewayDatabase(settings);
  closers.add(() => database.close());
  const url = addressOf(settings, PEOPLE);
  const internal = httpInternalCall({ url, sign: (body) => sign(PEOPLE, body, null) });
  closers.add(() => internal.close());
  const demo = settings.demo !== 'none' && (await readSeedMark(database)) !== 'none';
  return { people: { port: identityPortOver(internal.call), signIn: await signInOf(settings, database) }, demo };
}

/** SUPERGRAPH names somebody's graph: it is served as it is, to anybody; rights are its subgraphs'. */
async function open(settings: Settings, log: Log, closers: Closers): Promise<{ url: string }> {
  const front = await openFront({ host: settings.host, port: settings.port, log });
  closers.first(() => front.drain());
  const secret = settings.signingSecret ?? (await loadSecrets(settings.dataDir)).signingSecret;
  const sign = signer(secret);
  const own = settings.supergraph === null ? await ownParts(settings, sign, closers) : null;
  const names = own ? SUBGRAPHS.map(({ name }) => name) : [];
  const gateway = await startGateway({
    publicUrl: publicUrlOf(settings, front.url),
    supergraph: readSupergraph(settings.supergraph ?? undefined),
    sourceOf: sources(settings, sign, log, closers),
    people: own?.people ?? null,
    health: Object.fromEntries(names.map((name) => [name, () => healthAt(addressOf(settings, name))])),
    consoleDir: own ? CONSOLE_DIR : null,
    demo: own?.demo ?? false,
    introspection: settings.introspection,
    deadlineMs: settings.operationDeadlineMs,
    log,
  });
  closers.add(() => gateway.stop());
  front.serve(gateway.app);
  return { url: publicUrlOf(settings, front.url) };
}

/** The gateway alone; its subgraphs are other processes. Migrations are a step of their own here. */
export async function startDistributed(settings: Settings, { log = createLog(settings) } = {}): Promise<Distributed> {
  const closers = new Closers();
  try {
    return { ...(await open(settings, log, closers)), close: () => closers.run() };
  } catch (error) {
    await closers.run().catch(() => {});
    throw error;
  }
}
