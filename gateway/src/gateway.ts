import type { IncomingMessage } from 'node:http';
import type { GraphQLDataSource } from '@apollo/gateway';
import { type Database, type Identity, type Log, loadSecrets, type Secrets, type Settings } from '@ketenregie/shared';
import type { Express } from 'express';
import { Authenticator, builtInVerifier, externalVerifier, type IdentityPort, type VerifyAccessToken } from './auth';
import { startGraphqlServer } from './graphql';
import { consoleFiles, createApp, explorerPage, graphqlHandler, type HealthChecks, healthOf } from './http';
import { audienceOf, basePathOf, CLIENT_ID, forgetExpired, identityProvider, issuerOf } from './identity-provider';
import type { Limits } from './limits';
import type { OperationContext } from './operation-context';

const CLEANING_MS = 3_600_000;

/** Built in: this process is the provider. Otherwise tokens of another issuer are accepted. */
export type SignIn =
  | { kind: 'built-in'; database: Database; secrets: Pick<Secrets, 'jwks' | 'cookieKeys'> }
  | { kind: 'external'; issuer: string; audience: string };

export async function signInOf(
  { oidc, dataDir }: Pick<Settings, 'oidc' | 'dataDir'>,
  database: Database,
): Promise<SignIn> {
  if (oidc) return { kind: 'external', ...oidc };
  return { kind: 'built-in', database, secrets: await loadSecrets(dataDir) };
}

export interface GatewayOptions {
  publicUrl: string;
  supergraph: string;
  sourceOf(subgraph: { name: string; url?: string | undefined }): GraphQLDataSource<OperationContext>;
  /** Null: anybody may ask; rights are the subgraphs'. */
  people: { port: IdentityPort; signIn: SignIn } | null;
  health: HealthChecks['subgraphs'];
  /** Folder of the built console; null: none is served. */
  consoleDir: string | null;
  demo: boolean;
  introspection: boolean;
  deadlineMs: number;
  limits?: Limits;
  log: Log;
}

export interface RunningGateway {
  app: Express;
  /** After the front has drained. */
  stop(): Promise<void>;
}

function verifierOf(signIn: SignIn, publicUrl: string): VerifyAccessToken {
  if (signIn.kind === 'external') return externalVerifier(signIn);
  return builtInVerifier(issuerOf(publicUrl), audienceOf(publicUrl), signIn.secrets.jwks.keys);
}

function identifierOf({ people, publicUrl }: GatewayOptions) {
  if (!people) return async (): Promise<Identity | null> => null;
  const { port, signIn } = people;
  const subjects = signIn.kind === 'built-in' ? ('ids' as const) : ('logins' as const);
  const authenticator = new Authenticator({ people: port, verify: verifierOf(signIn, publicUrl), subjects });
  return (request: IncomingMessage, requestId: string) => authenticator.identify(request, requestId);
}

function providerRouter({ people, publicUrl, demo, log }: GatewayOptions) {
  if (people?.signIn.kind !== 'built-in') return null;
  const { database, secrets } = people.signIn;
  const router = identityProvider({ publicUrl, people: people.port, database, secrets, demo, log });
  return { path: basePathOf(publicUrl), router };
}

function consoleRouter({ people, publicUrl, consoleDir, demo }: GatewayOptions) {
  if (!people || consoleDir === null) return null;
  const { signIn } = people;
  const [authority, audience] =
    signIn.kind === 'external' ? [signIn.issuer, signIn.audience] : [issuerOf(publicUrl), audienceOf(publicUrl)];
  return consoleFiles({ dir: consoleDir, settings: { authority, audience, clientId: CLIENT_ID, demo } });
}

/** Forgets expired sign-ins now and every hour. */
function startCleaning(database: Database | null, log: Log): () => void {
  if (!database) return () => {};
  const clean = () =>
    forgetExpired(database).catch((error: unknown) => log.warn({ error }, 'expired sign-ins were kept'));
  const timer = setInterval(clean, CLEANING_MS).unref();
  void clean();
  return () => clearInterval(timer);
}

/** One graph, its door, sign-in and the console, over whatever carries the calls to the subgraphs. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { publicUrl, supergraph, sourceOf, people, health, introspection, deadlineMs, limits, log } = options;
  const database = people?.signIn.kind === 'built-in' ? people.signIn.database : null;
  const bounded = limits ? { limits } : {};
  const server = await startGraphqlServer({ supergraph, sourceOf, introspection, log, ...bounded });
  const identify = identifierOf(options);
  const app = createApp({
    publicUrl,
    graphql: graphqlHandler({ server, identify, page: explorerPage, deadlineMs, log, ...bounded }),
    health: () =>
      healthOf({ database: database ? () => database.work.manager.query('select 1') : null, subgraphs: health }),
    auth: providerRouter(options),
    console: consoleRouter(options),
    log,
  });
  const stopCleaning = startCleaning(database, log);
  return {
    app,
    stop: async () => {
      stopCleaning();
      await server.stop();
    },
  };
}
