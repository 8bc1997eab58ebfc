import {
  addDays,
  addMs,
  addWorkingDays,
  type Identity,
  isWorkingDay,
  midnightOf,
  type Outcome,
} from '@ketenregie/shared';
import type { CustomersOrdersApi } from '../api';
import type { OrderEntity } from '../order/order.entity';
import { demoOrder } from './demo-orders';
import { type DemoArea, demoAreas } from './demo-places';

/** Something that happens at its own moment: the clock is moved there first. */
export interface SeedStep {
  at: string;
  what: string;
  run(): Promise<void>;
}

export interface SeedOrdersOptions {
  /** The person with a log-in, as a request of hers would come in. */
  identityOf(login: string): Promise<Identity>;
}

const [FIRST_DAY, LAST_DAY] = ['2026-06-01', '2026-08-31'];
const PER_AREA = 10;
const OPENING_MS = 8.25 * 3_600_000;
const QUARTER_MS = 900_000;
/** From a quarter past eight until four. */
const QUARTERS = 32;
const CANCELLED = { area: 'DR-ZD', order: 4, afterWorkingDays: 4 };

function workingDays(): string[] {
  const days: string[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}

const inOfficeHours = (day: string, seq: number) =>
  addMs(midnightOf(day), OPENING_MS + ((seq * 11) % QUARTERS) * QUARTER_MS);

/** Domain §11: the log-in is the first name of those whom it names. */
export const coordinatorLogin = (party: string) => (party === 'tukker' ? 'teun' : `coordinator-${party}`);

function accepted(outcome: Outcome<OrderEntity>, what: string): OrderEntity {
  if (outcome.ok) return outcome.value;
  throw new Error(
    `${what} was refused: ${outcome.refusals.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ')}`,
  );
}

interface Placing {
  area: DemoArea;
  order: number;
  day: string;
  seq: number;
}

/** Areas take turns, so that every one has orders from the first week to the last. */
function placings(): Placing[] {
  const days = workingDays();
  const last = demoAreas.length * PER_AREA - 1;
  return Array.from({ length: PER_AREA }, (_, order) =>
    demoAreas.map((area, turn): Placing => {
      const seq = order * demoAreas.length + turn;
      const day = days[Math.round((seq * (days.length - 1)) / last)] ?? LAST_DAY;
      return { area, order, day, seq };
    }),
  ).flat();
}

function placingSteps(
  api: CustomersOrdersApi,
  { identityOf }: SeedOrdersOptions,
  { area, order, day, seq }: Placing,
): SeedStep[] {
  const [work, place] = [area.works[order], area.places[order]];
  if (!work || !place) throw new Error(`${area.code} has fewer than ${PER_AREA} orders.`);
  const login = coordinatorLogin(work === 'MAINS' ? area.coordinators.mains : area.coordinators.connections);
  const idempotencyKey = `seed:order:${area.code}:${order}`;
  const what = `order ${order + 1} of ${area.code}`;
  let placed: OrderEntity | null = null;
  const steps: SeedStep[] = [
    {
      ...{ at: inOfficeHours(day, seq), what },
      run: async () => {
        const input = { ...demoOrder(work, place, seq, day), idempotencyKey };
        placed = accepted(await api.placeOrder(await identityOf(login), input), what);
      },
    },
  ];
  if (area.code === CANCELLED.area && order === CANCELLED.order) {
    steps.push({
      ...{ at: inOfficeHours(addWorkingDays(day, CANCELLED.afterWorkingDays), seq), what: `${what} is cancelled` },
      run: async () => {
        if (!placed) throw new Error(`${what} was not placed.`);
        const input = { id: placed.id, reason: 'CUSTOMER_WITHDREW' as const, expectedVersion: placed.version };
        const key = { idempotencyKey: `seed:cancel:${area.code}:${order}` };
        accepted(await api.cancelOrder(await identityOf(login), { ...input, ...key }), `${what} to cancel`);
      },
    });
  }
  return steps;
}

/**
 * The demo's orders (domain §11), through the service and rules of real input: ten an area from 2026-06-01 to
 * 2026-08-31, oldest first. Whoever runs the steps moves the clock to each one's instant before.
 */
export function seedOrders(api: CustomersOrdersApi, options: SeedOrdersOptions): SeedStep[] {
  const steps = placings().flatMap((placing) => placingSteps(api, options, placing));
  return steps.sort((a, b) => (a.at < b.at ? -1 : 1));
}
