import { at } from '../support/answer';
import { eventually } from '../support/eventually';
import type { Product, Variables } from '../support/product';
import { done } from './builders';
import type { Attempt } from './expect-answers';

/** A single connection of 12 m with groundwork: C2 without DESIGN or PREPARE (domain.md §9). */
export const FACTS = {
  connections: 1,
  trenchMetres: 12,
  crossing: false,
  capacityCalculation: false,
  groundwork: true,
} as const;

/** A crossing: C3 with DESIGN and PREPARE. */
export const CROSSING = { ...FACTS, crossing: true } as const;

export interface OrderWish {
  login?: string;
  postcode?: string;
  houseNumber?: string;
  customer?: Variables;
  address?: Variables;
  facts?: Variables;
  lines?: readonly Variables[];
  more?: Variables;
}

let doors = 0;

/** An order at a door of its own, in Twente unless it says otherwise. */
export function placing(wish: OrderWish = {}): Attempt {
  doors += 1;
  const { login = 'teun', postcode = '7551 AB', houseNumber = `${doors}` } = wish;
  const input = {
    customer: { name: 'A. de Boer', email: 'a.deboer@example.nl', phone: '0612345678', ...wish.customer },
    address: { postcode, houseNumber, municipality: 'Hengelo', ...wish.address },
    kind: 'NEW_PERMANENT',
    lines: wish.lines ?? [{ discipline: 'E', capacity: '3x25A' }],
    facts: wish.facts ?? FACTS,
    payment: 'AHEAD',
    ...wish.more,
  };
  return { login, command: 'placeOrder', input };
}

export interface PlacedOrder {
  id: string;
  version: number;
  number: string;
  state: string;
  complexity: string;
  design: boolean;
  prepare: boolean;
  complexityDecision: { row: string; ruleVersion: number };
  area: { code: string };
  placedAt: string;
}

const ORDER = `id version number state complexity design prepare placedAt complexityDecision { row ruleVersion } area { code }`;

export function anOrder(product: Product, wish: OrderWish = {}): Promise<PlacedOrder> {
  return done<PlacedOrder>(product, placing(wish), 'order', ORDER);
}

export function cancelling({ id, version }: Pick<PlacedOrder, 'id' | 'version'>, more: Variables = {}): Attempt {
  const input = { id, expectedVersion: version, reason: 'CUSTOMER_WITHDREW', ...more };
  return { login: 'teun', command: 'cancelOrder', input };
}

export interface Run {
  configurationVersion: number;
  steps: { module: string; state: string; party: { code: string } | null }[];
}

const RUN = `query ($id: ID!) { order(id: $id) { run { configurationVersion steps { module state party { code } } } } }`;

/** The run comes by event. */
export async function runOf(product: Product, { id }: Pick<PlacedOrder, 'id'>): Promise<Run> {
  const ask = async () => at<Run | null | undefined>(await product.ask('mira', RUN, { id }), 'order.run');
  const run = await eventually(ask, (found) => Boolean(found));
  if (!run) throw new Error(`No run of ${id}.`);
  return run;
}

/** Party code by module, of the steps that are run. */
export async function runnersOf(product: Product, order: Pick<PlacedOrder, 'id'>): Promise<Record<string, string>> {
  const { steps } = await runOf(product, order);
  const needed = steps.filter(({ state }) => state !== 'NOT_NEEDED');
  return Object.fromEntries(needed.map(({ module, party }) => [module, party?.code ?? '']));
}
