import { parseInstant } from '../clock/days';
import type { LogLevel } from '../logging';

export const SUBGRAPH_URLS = [
  'CUSTOMERS_ORDERS_URL',
  'MODULES_ASSIGNMENTS_URL',
  'CONTRACTS_RISK_URL',
  'PERFORMANCE_URL',
] as const;

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null: SQLite files in `dataDir`. */
  readonly databaseUrl: string | null;
  /** `full`: the demo; `small`: what tests use; `none`: empty. */
  readonly demo: 'full' | 'small' | 'none';
  /** Counts on an empty `dataDir` only. */
  readonly clock: string | null;
  readonly clockHold: boolean;
  /** Null: the built-in identity provider. */
  readonly oidc: { readonly issuer: string; readonly audience: string } | null;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** Null: made once and kept in `dataDir`. */
  readonly signingSecret: string | null;
  readonly operationDeadlineMs: number;
  readonly introspection: boolean;
  readonly logLevel: LogLevel;
  /** By name of the subgraph, as far as given. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** A file with the supergraph that a gateway alone serves. */
  readonly supergraph: string | null;
}

/** Everything that is wrong with the environment, each with an example. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['These settings are wrong:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'SettingsError';
  }
}

/** `default` is undefined for a setting that may be absent. */
interface Rule<T> {
  parse(text: string): T | undefined;
  wanted: string;
  example: string;
}

function urlOf(text: string, ...protocols: string[]): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return protocols.includes(url.protocol) && url.hostname ? text.replace(/\/+$/, '') : undefined;
}

const wholeNumber = (min: number, max: number, example: string): Rule<number> => ({
  parse: (text) => (/^\d+$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined),
  wanted: `a whole number from ${min} to ${max}`,
  example,
});

function oneOf<T>(choices: Readonly<Record<string, T>>, example: string): Rule<T> {
  const parse = (text: string) => (Object.hasOwn(choices, text) ? choices[text] : undefined);
  return { parse, wanted: `one of ${Object.keys(choices).join(', ')}`, example };
}

const webAddress = (example: string): Rule<string> => ({
  parse: (text) => urlOf(text, 'http:', 'https:'),
  wanted: 'an http or https address',
  example,
});

const yesNo = oneOf({ '1': true, '0': false }, '1');

const rules = {
  PORT: wholeNumber(0, 65_535, '4000'),
  HOST: {
    parse: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
    wanted: 'a host name or address',
    example: '127.0.0.1',
  },
  DATA_DIR: { parse: (text) => text, wanted: 'a folder', example: './data' },
  DATABASE_URL: {
    parse: (text) => (text === 'sqlite' ? null : urlOf(text, 'mysql:', 'mariadb:')),
    wanted: 'absent or sqlite for files in DATA_DIR, or the address of a MariaDB or MySQL server',
    example: 'mysql://user:password@127.0.0.1:3306',
  },
  DEMO: oneOf({ '1': 'full', small: 'small', '0': 'none' } as const, '1'),
  CLOCK: {
    parse: (text) => parseInstant(text) ?? undefined,
    wanted: 'an ISO instant with its offset',
    example: '2026-09-01T08:00:00+02:00',
  },
  CLOCK_HOLD: yesNo,
  OIDC_ISSUER: webAddress('https://login.example.org/realms/chain'),
  OIDC_AUDIENCE: { parse: (text) => text, wanted: 'the audience that tokens name', example: 'ketenregie' },
  PUBLIC_URL: webAddress('https://ketenregie.example.org'),
  SIGNING_SECRET: {
    parse: (text) => (text.length >= 32 ? text : undefined),
    wanted: 'at least 32 characters',
    example: 'the output of: openssl rand -base64 32',
  },
  OPERATION_DEADLINE_MS: wholeNumber(100, 600_000, '10000'),
  INTROSPECTION: yesNo,
  LOG_LEVEL: oneOf<LogLevel>({ debug: 'debug', info: 'info', warn: 'warn', error: 'error', silent: 'silent' }, 'info'),
  SUPERGRAPH: { parse: (text) => text, wanted: 'a file', example: 'gateway/supergraph.graphql' },
  CUSTOMERS_ORDERS_URL: webAddress('http://127.0.0.1:4001'),
  MODULES_ASSIGNMENTS_URL: webAddress('http://127.0.0.1:4002'),
  CONTRACTS_RISK_URL: webAddress('http://127.0.0.1:4003'),
  PERFORMANCE_URL: webAddress('http://127.0.0.1:4004'),
} satisfies Record<string, Rule<unknown>>;

type Name = keyof typeof rules;
type Read = { [K in Name]?: NonNullable<ReturnType<(typeof rules)[K]['parse']>> | null };

/** An empty text counts as absent: shells pass it for a variable that is unset. */
function readAll(env: Env): { read: Read; faults: string[] } {
  const faults: string[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules) as [Name, Rule<unknown>][]) {
    const text = env[name]?.trim();
    if (!text) continue;
    const value = rule.parse(text);
    if (value === undefined) faults.push(`${name} must be ${rule.wanted}, for example ${name}=${rule.example}`);
    else read[name] = value;
  }
  return { read: read as Read, faults };
}

type Env = Readonly<Record<string, string | undefined>>;

function oidcOf({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience }: Read, env: Env, faults: string[]): Settings['oidc'] {
  if (Boolean(env.OIDC_ISSUER?.trim()) !== Boolean(env.OIDC_AUDIENCE?.trim())) {
    faults.push(
      'OIDC_ISSUER and OIDC_AUDIENCE go together, for example OIDC_ISSUER=https://login.example.org OIDC_AUDIENCE=ketenregie',
    );
  }
  return issuer && audience ? Object.freeze({ issuer, audience }) : null;
}

function subgraphUrlsOf(read: Read): Readonly<Record<string, string>> {
  const given = SUBGRAPH_URLS.flatMap((name): [string, string][] => {
    const url = read[name];
    return url ? [[name.replace(/_URL$/, '').toLowerCase().replaceAll('_', '-'), url]] : [];
  });
  return Object.freeze(Object.fromEntries(given));
}

const addressOf = (host: string, port: number) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** The only reader of the environment. All faults come together, in one SettingsError. */
export function loadSettings(env: Env = process.env): Settings {
  const { read, faults } = readAll(env);
  const oidc = oidcOf(read, env, faults);
  if (faults.length) throw new SettingsError(faults);
  const [host, port] = [read.HOST ?? '127.0.0.1', read.PORT ?? 4000];
  return Object.freeze({
    port,
    host,
    dataDir: read.DATA_DIR ?? './data',
    databaseUrl: read.DATABASE_URL ?? null,
    demo: read.DEMO ?? 'full',
    clock: read.CLOCK ?? null,
    clockHold: read.CLOCK_HOLD ?? false,
    oidc,
    publicUrl: read.PUBLIC_URL ?? addressOf(host, port),
    signingSecret: read.SIGNING_SECRET ?? null,
    operationDeadlineMs: read.OPERATION_DEADLINE_MS ?? 10_000,
    introspection: read.INTROSPECTION ?? true,
    logLevel: read.LOG_LEVEL ?? 'info',
    subgraphUrls: subgraphUrlsOf(read),
    supergraph: read.SUPERGRAPH ?? null,
  });
}
