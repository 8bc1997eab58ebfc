import {
  DESIGN_OF_TWENTE,
  designMoves,
  done,
  type Names,
  onSet,
  open,
  orderOf,
  propose,
} from '../../main-thread/thread';
import { at, list } from '../../support/answer';
import type { Product, Variables } from '../../support/product';
import type { Site } from '../expected/arguments';
import { CONTRACT_OF } from '../expected/subjects';

interface Place {
  area: string;
  postcode: string;
  /** The area's contract party: who is asked for where a party is asked for. */
  party: string;
  manager: string;
  coordinator: string;
  /** Contract manager of a party to the contract; opens the sets. */
  author: string;
  ean: string;
}

/** Of the areas that the subjects stand in: who is who, and where an order may lie. */
export const PLACES: readonly Place[] = [
  {
    ...{ area: 'OV-TW', postcode: '7551 AB', party: 'tukker', manager: 'kadir' },
    ...{ coordinator: 'teun', author: 'cm-waterlijn-oost', ean: '871685900012345674' },
  },
  {
    ...{ area: 'ZE-ZL', postcode: '4331 LX', party: 'zeebries', manager: 'bram' },
    ...{ coordinator: 'coordinator-delta-duin', author: 'cm-waterlijn-zuid', ean: '871200000000000172' },
  },
  {
    ...{ area: 'DR-ZD', postcode: '7811 HE', party: 'graafploeg', manager: 'cm-graafploeg' },
    ...{ coordinator: 'coordinator-noorderlicht', author: 'cm-waterlijn-oost', ean: '871408123000000420' },
  },
];

export const placeOf = (area: string): Place => {
  const found = PLACES.find((place) => place.area === area);
  if (!found) throw new Error(`No place in ${area}.`);
  return found;
};

/** An order that holds every personal field. */
export function fullOrder({ postcode }: Place, houseNumber: string, ean?: string): Variables {
  const order = orderOf(
    houseNumber,
    { trenchMetres: 60 },
    { postcode, municipality: 'Elders', bagId: bagIdOf(postcode, houseNumber) },
  );
  return {
    ...order,
    customer: {
      ...{ name: 'S. Voorbeeld', email: 'voorbeeld@example.org', phone: '+31 6 12345678' },
      ...{ kvk: '12345678', language: 'NL' },
    },
    lines: [{ discipline: 'E', capacity: '3x25A', ...(ean ? { ean } : {}) }, { discipline: 'W' }],
    externalRefs: [{ system: 'LIP', id: `L-${houseNumber}` }],
  };
}

const bagIdOf = (postcode: string, houseNumber: string) =>
  `015301${postcode.slice(0, 4)}${houseNumber.padStart(6, '0')}`;

/** A draft that the rules refuse: it is read, and never published. */
export async function draftIn(product: Product, names: Names, { area, party, author }: Place): Promise<string> {
  const id = await open(product, author, '2026-12-01', `A draft in ${area}`);
  const cell = { areaId: names.area(area), module: 'DESIGN', partyId: names.party(party) };
  await propose(product, author, id, { ...cell, explanation: 'For others to read' });
  return id;
}

async function previewedDraftIn(product: Product, names: Names, place: Place): Promise<string> {
  const id = await draftIn(product, names, place);
  await onSet(product, place.author, 'previewChangeSet', id);
  return id;
}

const SITE = `query ($area: String!, $contract: String!, $party: String!, $order: ID!) {
  contractAreaByCode(code: $area) { assignments { id maturityPlan { on } } }
  contractByNumber(number: $contract) { id }
  partyByCode(code: $party) { id contacts { id } }
  order(id: $order) { id number run { id } }
  legalBases(first: 1) { edges { node { id } } }
}`;

async function siteIn(product: Product, names: Names, place: Place, changeSet: string): Promise<Site> {
  const placed = await product.command(
    place.coordinator,
    'placeOrder',
    'order { id }',
    fullOrder(place, '901', place.ean),
  );
  const order = done<string>(placed, 'placeOrder.order.id');
  await product.embedded.subgraphs.settle();
  const contract = CONTRACT_OF[place.area] ?? '';
  const variables = { area: place.area, contract, party: place.party, order };
  const answer = await product.ask('ilse', SITE, variables);
  return {
    ...{ area: names.area(place.area), areaCode: place.area, party: names.party(place.party), partyCode: place.party },
    ...{ order, changeSet, changeKey: `${place.area}:DESIGN`, contractNumber: contract },
    person: done<string>(answer, 'partyByCode.contacts.0.id'),
    contract: done<string>(answer, 'contractByNumber.id'),
    orderNumber: done<string>(answer, 'order.number'),
    run: done<string>(answer, 'order.run.id'),
    assignment: withPlan(list(answer, 'contractAreaByCode.assignments')),
    legalBasis: done<string>(answer, 'legalBases.edges.0.node.id'),
  };
}

interface Assigned {
  id: string;
  maturityPlan: object | null;
}

const withPlan = (rows: readonly Assigned[]): string =>
  (rows.find(({ maturityPlan }) => maturityPlan) ?? rows[0])?.id ?? '';

/** The set of the demo: every area's, with all approvals. */
async function demoSet(product: Product): Promise<string> {
  const answer = await product.ask('ilse', '{ assignmentMatrix { rows { coordinators { changeSet { id } } } } }');
  return done<string>(answer, 'assignmentMatrix.rows.0.coordinators.0.changeSet.id');
}

/**
 * One thing of each kind in each area. Twente's cell for DESIGN has all that a cell can have: a row in force with a plan,
 * one that is planned by an approved set, and a draft in conflict with that.
 */
export async function sitesOf(product: Product, names: Names): Promise<ReadonlyMap<string, Site>> {
  await designMoves(product, names, { ...DESIGN_OF_TWENTE, on: '2026-09-01' });
  const sites = new Map<string, Site>();
  for (const place of PLACES) {
    const changeSet = place.area === 'DR-ZD' ? await demoSet(product) : await previewedDraftIn(product, names, place);
    sites.set(place.area, await siteIn(product, names, place, changeSet));
  }
  await designMoves(product, names, { ...DESIGN_OF_TWENTE, to: 'oosterstroom', on: '2026-10-01' });
  return sites;
}

const ROLES = `query ($after: String) { orders(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
  id coordinator { code } lines { operator { code } } run { steps { party { code } } } } } } }`;

interface RolesOf {
  node: {
    id: string;
    coordinator: { code: string } | null;
    lines: { operator: { code: string } | null }[];
    run: { steps: { party: { code: string } | null }[] } | null;
  };
}

/** CO-13: who coordinates an order, runs a step of it or owns the network of a line has a role in it. */
export async function rolesInOrders(product: Product): Promise<Map<string, ReadonlySet<string>>> {
  const roles = new Map<string, ReadonlySet<string>>();
  for (let after: string | null = null, more = true; more; ) {
    const answer = await product.ask('ilse', ROLES, { after });
    for (const { node } of list<RolesOf>(answer, 'orders.edges')) {
      const steps = node.run?.steps ?? [];
      const parties = [
        node.coordinator,
        ...node.lines.map(({ operator }) => operator),
        ...steps.map(({ party }) => party),
      ];
      roles.set(node.id, new Set(parties.flatMap((party) => party?.code ?? [])));
    }
    more = at<boolean>(answer, 'orders.pageInfo.hasNextPage') === true;
    after = at<string | null>(answer, 'orders.pageInfo.endCursor');
  }
  return roles;
}
