import { randomUUID } from 'node:crypto';
import type { Embedded, EmbeddedOptions } from '../../src/embedded';
import type { Answer } from './answer';
import { openInstallation } from './installation';
import { copyOf, type Place, remove } from './places';
import { TEMPLATE } from './template.setup';

export type Variables = Readonly<Record<string, unknown>>;

/** The product as a client sees it: over HTTP, as a person of the demo. */
export interface Product {
  readonly embedded: Embedded;
  readonly place: Place;
  token(login: string): Promise<string>;
  /** One operation as that person; English texts unless the headers say otherwise. */
  ask(login: string, query: string, variables?: Variables, headers?: Record<string, string>): Promise<Answer>;
  /** A mutation `name(input: Input!)` with a key of its own, selecting `fields` beside the refusals. */
  command(login: string, name: string, fields: string, input: Variables): Promise<Answer>;
  moveClock(to: string): Promise<void>;
  /** The same installation, stopped and started. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A clock that goes over a month of midnights on a loaded machine needs more than Jest's five seconds. */
jest.setTimeout(60_000);

const FOREVER = '2099-01-01T00:00:00.000Z';
const REFUSALS = 'userErrors { code rule path paths message fix } advices { code rule path message }';

const inputType = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;

/** Starts the copied installation in some shape: one process, or its parts over HTTP. */
export type Opener = (place: Place, options: EmbeddedOptions) => Promise<Embedded>;

function seeded(): Place {
  const template = process.env[TEMPLATE];
  if (!template)
    throw new Error('The e2e project seeds a template in its global setup; run it by --selectProjects e2e.');
  return JSON.parse(template) as Place;
}

/** From a copy of the seeded installation, or of what another one has on disk at this moment. */
export async function startProduct(
  options: EmbeddedOptions = {},
  open: Opener = openInstallation,
  origin: Place = seeded(),
): Promise<Product> {
  const place = await copyOf(origin, 'e2e');
  let embedded = await open(place, options);
  const tokens = new Map<string, string>();

  const token = async (login: string): Promise<string> => {
    const known = tokens.get(login);
    if (known) return known;
    const { secret } = await embedded.subgraphs.contractsRisk.api.issueToken(login, { expiresAt: FOREVER });
    tokens.set(login, secret);
    return secret;
  };

  const ask: Product['ask'] = async (login, query, variables = {}, headers = {}) => {
    const response = await fetch(`${embedded.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${await token(login)}`,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors };
  };

  const command: Product['command'] = (login, name, fields, input) =>
    ask(login, `mutation ($input: ${inputType(name)}!) { ${name}(input: $input) { ${fields} ${REFUSALS} } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    });

  return {
    get embedded() {
      return embedded;
    },
    place,
    token,
    ask,
    command,
    moveClock: async (to) => {
      const answer = await command('ravi', 'moveClock', 'clock { now settled }', { to });
      const moved = (answer.data as { moveClock?: { clock?: { settled: boolean } } } | null)?.moveClock;
      if (!moved?.clock?.settled) throw new Error(`The clock did not come to ${to}: ${JSON.stringify(answer)}`);
    },
    restart: async () => {
      await embedded.close();
      embedded = await open(place, options);
    },
    close: async () => {
      await embedded.close();
      await remove(place);
    },
  };
}

/** Call it in a `describe`: one product for its tests, gone after them. */
export function withProduct(options: EmbeddedOptions = {}, open: Opener = openInstallation): () => Product {
  let product: Product | null = null;
  beforeAll(async () => {
    product = await startProduct(options, open);
  }, 60_000);
  afterAll(async () => {
    await product?.close();
  }, 60_000);
  return () => {
    if (!product) throw new Error('The product starts in beforeAll: use it inside hooks and tests.');
    return product;
  };
}
