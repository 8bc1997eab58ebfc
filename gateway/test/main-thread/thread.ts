import { type Answer, at, list } from '../support/answer';
import { eventually } from '../support/eventually';
import type { Product, Variables } from '../support/product';

/** The steps of the main thread, for every spec that needs one of them: each goes through the gateway. */

export interface SetView {
  id: string;
  state: string;
  version: number;
  contentHash: string;
  effectiveOn: string;
  conflicted: boolean;
  blocked: boolean;
  configurationVersion: number | null;
  inForceAt: string | null;
  validFrom: string | null;
}

const VIEW = 'id state version contentHash effectiveOn conflicted blocked configurationVersion inForceAt validFrom';
export const SET = `changeSet { ${VIEW} }`;

export interface Names {
  area(code: string): string;
  party(code: string): string;
}

/** The thing that an operation answers; whatever refuses it fails the step. */
export function done<T>(answer: Answer, path: string): T {
  const thing = at<T | null | undefined>(answer, path);
  if (thing === null || thing === undefined) throw new Error(`No ${path}: ${JSON.stringify(answer)}`);
  return thing;
}

function idsByCode(answer: Answer, path: string): (code: string) => string {
  const ids = new Map(
    list<{ node: { id: string; code: string } }>(answer, path).map(({ node }) => [node.code, node.id]),
  );
  return (code) => {
    const id = ids.get(code);
    if (!id) throw new Error(`The demo has no ${code}: ${JSON.stringify(answer)}`);
    return id;
  };
}

export async function namesOf(product: Product): Promise<Names> {
  const nodes = 'edges { node { id code } }';
  const query = `{ contractAreas(first: 100) { ${nodes} } parties(first: 100) { ${nodes} } }`;
  const answer = await product.ask('mira', query);
  return { area: idsByCode(answer, 'contractAreas.edges'), party: idsByCode(answer, 'parties.edges') };
}

export async function setOf<T = SetView>(product: Product, id: string, fields = VIEW): Promise<T> {
  const answer = await product.ask('mira', `query ($id: ID!) { changeSet(id: $id) { ${fields} } }`, { id });
  return done<T>(answer, 'changeSet');
}

/** A command on a set as it is now: its version, and what an approval is about, are filled in. */
export async function onSet(product: Product, login: string, command: string, id: string, more: Variables = {}) {
  const { version: expectedVersion, contentHash } = await setOf(product, id);
  const seen = command === 'approveChangeSet' ? { contentHash } : {};
  return product.command(login, command, SET, { id, expectedVersion, ...seen, ...more });
}

export async function open(product: Product, login: string, effectiveOn: string, title = 'A set'): Promise<string> {
  const answer = await product.command(login, 'openChangeSet', SET, { title, effectiveOn });
  return done<SetView>(answer, 'openChangeSet.changeSet').id;
}

export async function propose(product: Product, login: string, changeSetId: string, cell: Variables): Promise<SetView> {
  const command = 'proposeModuleAssignment';
  const answer = await product.command(login, command, SET, { changeSetId, expectedVersion: 0, ...cell });
  return done<SetView>(answer, `${command}.changeSet`);
}

/** Preview, submission, the approvals of both sides and publication. */
export async function publish(
  product: Product,
  id: string,
  operator: string,
  ...contractors: string[]
): Promise<SetView> {
  const step = async (login: string, command: string, more: Variables = {}) =>
    done<SetView>(await onSet(product, login, command, id, more), `${command}.changeSet`);
  await step(operator, 'previewChangeSet');
  await step(operator, 'submitChangeSet');
  await step(operator, 'approveChangeSet', { side: 'OPERATOR' });
  for (const login of contractors) await step(login, 'approveChangeSet', { side: 'CONTRACTOR' });
  return step(operator, 'publishChangeSet');
}

/** STRATEGY by decision of Oosterstroom, with the plan that a low LET_GO asks for. */
export function byStrategy(names: Names, receiver: string): Variables {
  const decision = {
    partyId: names.party('oosterstroom'),
    on: '2026-08-15',
    reviewOn: '2027-08-15',
    reference: 'B-12',
  };
  const maturityPlan = { ownerPartyId: names.party(receiver), on: '2027-03-01', text: 'Joint sessions each month' };
  return { ground: 'STRATEGY', explanation: 'Decided in August', decision, maturityPlan };
}

/** Mira lets a contractor of Oost run DESIGN from a day on: it needs no new evidence. */
export async function designMoves(
  product: Product,
  names: Names,
  { area, to, by, on }: { area: string; to: string; by: string; on: string },
): Promise<string> {
  const id = await open(product, 'mira', on, `DESIGN of ${area} to ${to}`);
  const cell = { areaId: names.area(area), module: 'DESIGN', partyId: names.party(to), ...byStrategy(names, to) };
  await propose(product, 'mira', id, cell);
  await publish(product, id, 'mira', by);
  return id;
}

export const DESIGN_OF_TWENTE = { area: 'OV-TW', to: 'tukker', by: 'kadir' };
export const DESIGN_OF_IJSSEL_VECHT = { area: 'OV-IJV', to: 'vechtstroom', by: 'cm-vechtstroom' };

/** A small order is C2 with PREPARE at 40 m, C3 with DESIGN and PREPARE where it crosses something. */
export function orderOf(houseNumber: string, facts: Variables = {}, address: Variables = {}): Variables {
  return {
    kind: 'NEW_PERMANENT',
    payment: 'AHEAD',
    customer: { name: 'S. Voorbeeld', email: 'voorbeeld@example.org', language: 'NL' },
    address: { postcode: '7551 AB', houseNumber, municipality: 'Hengelo', ...address },
    lines: [{ discipline: 'E', capacity: '3x25A' }, { discipline: 'W' }],
    facts: {
      ...{ connections: 1, trenchMetres: 40, crossing: false, capacityCalculation: false, groundwork: true },
      ...facts,
    },
  };
}

const ORDER =
  'order { id number state complexity design prepare placedAt version complexityDecision { row } area { code } }';

export async function place(product: Product, houseNumber: string, facts: Variables = {}): Promise<string> {
  const answer = await product.command('teun', 'placeOrder', ORDER, orderOf(houseNumber, facts));
  return done<{ id: string }>(answer, 'placeOrder.order').id;
}

export interface RunView {
  configurationVersion: number;
  /** Party code by module; null for what is not needed. */
  parties: Record<string, string | null>;
  states: Record<string, string>;
}

interface Step {
  module: string;
  state: string;
  party: { code: string } | null;
}

async function runOf(product: Product, orderId: string): Promise<RunView | null> {
  const fields = 'configurationVersion steps { module state party { code } }';
  const answer = await product.ask('mira', `query ($id: ID!) { order(id: $id) { run { ${fields} } } }`, {
    id: orderId,
  });
  const version = at<number | undefined>(answer, 'order.run.configurationVersion');
  if (version === undefined) return null;
  const steps = list<Step>(answer, 'order.run.steps');
  return {
    configurationVersion: version,
    parties: Object.fromEntries(steps.map(({ module, party }) => [module, party?.code ?? null])),
    states: Object.fromEntries(steps.map(({ module, state }) => [module, state])),
  };
}

/** The run follows its order by event. */
export async function opened(product: Product, orderId: string): Promise<RunView> {
  const run = await eventually(
    () => runOf(product, orderId),
    (each) => each !== null,
  );
  if (!run) throw new Error('The run is not open.');
  return run;
}

export const hasRun = async (product: Product, orderId: string): Promise<boolean> =>
  (await runOf(product, orderId)) !== null;
