import { at, list } from '../support/answer';
import type { Product, Variables } from '../support/product';
import { type Attempt, expectAccepted } from './expect-answers';

/** Ids by what people call them. */
export interface Names {
  area(code: string): string;
  party(code: string): string;
  /** By law and first day, both of which are seeded once. */
  law(law: string): string;
}

interface Coded {
  id: string;
  code: string;
}

const known = new WeakMap<Product, Promise<Names>>();

const NAMES = `{
  contractAreas(first: 100) { edges { node { id code } } }
  parties(first: 100) { edges { node { id code } } }
  legalBases(first: 100) { edges { node { id law } } }
}`;

async function askNames(product: Product): Promise<Names> {
  const answer = await product.ask('mira', NAMES);
  const ids = (path: string, field: 'code' | 'law') =>
    new Map(
      list<{ node: Coded & { law: string } }>(answer, `${path}.edges`).map(
        ({ node }) => [node[field], node.id] as const,
      ),
    );
  const [areas, parties, laws] = [ids('contractAreas', 'code'), ids('parties', 'code'), ids('legalBases', 'law')];
  const find = (all: ReadonlyMap<string, string>) => (name: string) => {
    const id = all.get(name);
    if (id === undefined) throw new Error(`The demo has no ${name}: ${[...all.keys()].join(', ')}`);
    return id;
  };
  return { area: find(areas), party: find(parties), law: find(laws) };
}

export function namesOf(product: Product): Promise<Names> {
  const names = known.get(product) ?? askNames(product);
  known.set(product, names);
  return names;
}

/** After an area was added. */
export function forgetNames(product: Product): void {
  known.delete(product);
}

/** A set on its way, with who works on it. */
export interface Draft {
  id: string;
  login: string;
}

export interface SetView {
  id: string;
  version: number;
  state: string;
  contentHash: string;
  changes: { key: string; version: number; after: Readonly<Record<string, unknown>> | null }[];
  checks: { code: string; severity: string; changeKey: string | null }[];
  approvals: { side: string; void: boolean }[];
}

const SET = `id version state contentHash changes { key version after } checks { code severity changeKey } approvals { side void }`;

export async function setOf(product: Product, { id }: Pick<Draft, 'id'>): Promise<SetView> {
  const answer = await product.ask('mira', `query ($id: ID!) { changeSet(id: $id) { ${SET} } }`, { id });
  const set = at<SetView | null | undefined>(answer, 'changeSet');
  if (!set) throw new Error(`No set ${id}: ${JSON.stringify(answer)}`);
  return set;
}

/** Sends a command that only prepares what a case is about; answers what it made. */
export async function done<T = Readonly<Record<string, unknown>>>(
  product: Product,
  { login, command, input }: Attempt,
  thing: string,
  fields: string,
): Promise<T> {
  const answer = await product.command(login, command, `${thing} { ${fields} }`, input);
  const made = at<T | null | undefined>(answer, `${command}.${thing}`);
  if (!made) throw new Error(`${command} was not done: ${JSON.stringify(answer)}`);
  return made;
}

let sets = 0;

export async function aSet(
  product: Product,
  effectiveOn: string,
  { login = 'mira', reason }: { login?: string; reason?: string } = {},
): Promise<Draft> {
  sets += 1;
  const input = { title: `Set ${sets} of the rules`, effectiveOn, ...(reason === undefined ? {} : { reason }) };
  const { id } = await done<{ id: string }>(product, { login, command: 'openChangeSet', input }, 'changeSet', 'id');
  return { id, login };
}

/** A cell and what is to be in it; `party` left out ends the row. */
export interface Wish extends Variables {
  area: string;
  module: string;
  party?: string;
  complexity?: string;
}

export async function wished(product: Product, { id }: Pick<Draft, 'id'>, wish: Wish): Promise<Variables> {
  const { area, party, ...more } = wish;
  const names = await namesOf(product);
  const partyId = party === undefined ? {} : { partyId: names.party(party) };
  return { changeSetId: id, areaId: names.area(area), ...partyId, expectedVersion: 0, ...more };
}

export async function propose(product: Product, draft: Draft, wish: Wish): Promise<void> {
  const { login } = draft;
  const input = await wished(product, draft, wish);
  await expectAccepted(product, { login, command: 'proposeModuleAssignment', input });
}

export interface CoordinatorWish {
  key: string;
  after: { scenario: string; party: string; reason?: string } | null;
  validTo?: string;
}

export async function proposeCoordinator(product: Product, draft: Draft, wish: CoordinatorWish): Promise<void> {
  const { key, after, ...more } = wish;
  const names = await namesOf(product);
  const { party, ...said } = after ?? { party: '' };
  const content = after && { ...said, partyId: names.party(party) };
  const input = { changeSetId: draft.id, kind: 'COORDINATOR', key, after: content, expectedVersion: 0, ...more };
  await expectAccepted(product, { login: draft.login, command: 'proposeChange', input });
}

/** A command on a set, at the version that it has now. */
export async function onSet(
  product: Product,
  { id, login }: Draft,
  command: string,
  more: Variables = {},
): Promise<Attempt> {
  const { version } = await setOf(product, { id });
  return { login, command, input: { id, expectedVersion: version, ...more } };
}

export async function preview(product: Product, draft: Draft): Promise<void> {
  await expectAccepted(product, await onSet(product, draft, 'previewChangeSet'));
}

/** The submission of a set whose impact has been seen. */
export async function submission(product: Product, draft: Draft): Promise<Attempt> {
  await preview(product, draft);
  return onSet(product, draft, 'submitChangeSet');
}

export async function submit(product: Product, draft: Draft): Promise<void> {
  await expectAccepted(product, await submission(product, draft));
}

export async function approval(product: Product, { id }: Draft, login: string, side: string): Promise<Attempt> {
  const { version, contentHash } = await setOf(product, { id });
  return { login, command: 'approveChangeSet', input: { id, expectedVersion: version, side, contentHash } };
}

export async function approve(product: Product, draft: Draft, login: string, side: string): Promise<void> {
  await expectAccepted(product, await approval(product, draft, login, side));
}

export type Approver = readonly [login: string, side: 'OPERATOR' | 'CONTRACTOR'];

export const OF_TWENTE: readonly Approver[] = [
  ['mira', 'OPERATOR'],
  ['kadir', 'CONTRACTOR'],
];

/** From OPEN to APPROVED. */
export async function carry(product: Product, draft: Draft, approvers = OF_TWENTE): Promise<void> {
  await submit(product, draft);
  for (const [login, side] of approvers) await approve(product, draft, login, side);
}

export async function publish(product: Product, draft: Draft, approvers = OF_TWENTE): Promise<void> {
  await carry(product, draft, approvers);
  await expectAccepted(product, await onSet(product, draft, 'publishChangeSet'));
}

/** Ground STRATEGY with all that MA-08 and MA-09 ask: a content that only the case's own rule can refuse. */
export async function byStrategy(product: Product, decider: string, owner = decider) {
  const names = await namesOf(product);
  return {
    ground: 'STRATEGY',
    explanation: 'Decided together',
    decision: {
      partyId: names.party(decider),
      on: '2026-08-15',
      reviewOn: '2027-08-15',
      reference: 'Decision 2026-31',
    },
    maturityPlan: { ownerPartyId: names.party(owner), on: '2027-02-01', text: 'Work together for a quarter' },
  };
}

/** DESIGN of IJssel-Vecht to Vechtstroom, which is competent, mandated and has its tariffs: no rule refuses it. */
export async function soundWish(product: Product): Promise<Wish> {
  return { area: 'OV-IJV', module: 'DESIGN', party: 'vechtstroom', ...(await byStrategy(product, 'oosterstroom')) };
}

/** A set with one change. */
export async function aDraft(product: Product, effectiveOn: string, wish: Wish): Promise<Draft> {
  const draft = await aSet(product, effectiveOn);
  await propose(product, draft, wish);
  return draft;
}

/** Facts reach the other contexts by events: what follows is judged by them. */
export async function settled(product: Product): Promise<void> {
  await product.embedded.subgraphs.settle();
}
