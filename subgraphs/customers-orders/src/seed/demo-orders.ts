import { addDays, addWorkingDays } from '@ketenregie/shared';
import type { Discipline, OrderKind } from '../enums/values';
import { eanCheckDigit } from '../identifiers/identifiers.rules';
import type { OrderFacts } from '../order/classification.rules';
import type { LineForm, OrderForm } from '../order/order-form.rules';
import type { DemoPlace, DemoWork } from './demo-places';

interface Asked {
  kind: OrderKind;
  disciplines: readonly Discipline[];
  facts: OrderFacts;
}

const facts = (connections: number, trenchMetres: number, change: Partial<OrderFacts> = {}): OrderFacts => ({
  ...{ connections, trenchMetres, crossing: false, capacityCalculation: false, groundwork: true },
  ...change,
});
const noGroundwork = { groundwork: false };

const asked: Readonly<Record<DemoWork, Asked>> = {
  C1: { kind: 'NEW_TEMPORARY', disciplines: ['E'], facts: facts(1, 0, noGroundwork) },
  'C1-CHANGE': { kind: 'CHANGE_CAPACITY', disciplines: ['E'], facts: facts(1, 0, noGroundwork) },
  'C1-REMOVE': { kind: 'REMOVE', disciplines: ['G'], facts: facts(1, 6, noGroundwork) },
  C2: { kind: 'NEW_PERMANENT', disciplines: ['E', 'W', 'M'], facts: facts(1, 12) },
  'C2-CHANGE': { kind: 'CHANGE_LOCATION', disciplines: ['E', 'G', 'W'], facts: facts(1, 18) },
  C2P: { kind: 'NEW_PERMANENT', disciplines: ['E', 'W'], facts: facts(1, 40) },
  C3P: { kind: 'NEW_BUILDING', disciplines: ['E', 'W', 'M'], facts: facts(6, 85) },
  'C3-CROSSING': { kind: 'NEW_PERMANENT', disciplines: ['E', 'W', 'M'], facts: facts(1, 60, { crossing: true }) },
  C4: { kind: 'NEW_BUILDING', disciplines: ['E', 'W', 'M'], facts: facts(48, 420, { capacityCalculation: true }) },
  MAINS: { kind: 'MAINS_RECONSTRUCTION', disciplines: ['G', 'W'], facts: facts(30, 650, { crossing: true }) },
};

const capacities: Partial<Record<Discipline, readonly string[]>> = { E: ['3x25A', '1x35A', '3x63A'], G: ['G4', 'G6'] };
const initials = [
  'A.',
  'B.J.',
  'C.',
  'D.M.',
  'E.',
  'F.',
  'G.H.',
  'H.',
  'I.',
  'J.W.',
  'K.',
  'L.',
  'M.',
  'N.',
  'P.C.',
  'R.',
];
const surnames = [
  ...[
    'de Jong',
    'Jansen',
    'de Boer',
    'Visscher',
    'Smeets',
    'Meijerink',
    'Bosman',
    'van den Berg',
    'Dijkhuis',
    'Brouwer',
  ],
  ...[
    'Kuipers',
    'Haverkamp',
    'van Vliet',
    'Scholten',
    'Poelman',
    'Wesselink',
    'Hendriksen',
    'Bakema',
    'Vos',
    'ter Horst',
  ],
  ...['Koster', 'van Loon', 'Prinsen', 'Hulshof', 'Verbeek', 'Nijland', 'de Graaf', 'Aalbers', 'Oosting', 'Timmermans'],
  'Westra',
];

const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
};
const KINDS_WITH_EAN = /^(CHANGE|REMOVE)/;
const EAN_PREFIX = '8716859';

/** What exists already has an EAN: invented, with a right check digit. */
function lineOf(discipline: Discipline, kind: OrderKind, seq: number): LineForm {
  const capacity = capacities[discipline] ? pick(capacities[discipline], seq) : null;
  const body = `${EAN_PREFIX}${discipline === 'E' ? 1 : 2}${String(seq).padStart(9, '0')}`;
  const hasEan = KINDS_WITH_EAN.test(kind) && (discipline === 'E' || discipline === 'G');
  return { discipline, capacity, ean: hasEan ? `${body}${eanCheckDigit(body)}` : null };
}

function customerOf(work: DemoWork, { municipality }: DemoPlace, seq: number): OrderForm['customer'] {
  if (work === 'MAINS') return { name: `Gemeente ${municipality}`, email: 'ondergrond@example.org' };
  const digits = String(1000 + seq);
  if (work === 'C4' || work === 'C3P') {
    return {
      name: `Bouwbedrijf ${pick(surnames, seq * 7)}`,
      email: `project${digits}@example.org`,
      kvk: `9100${digits}`,
    };
  }
  const [name, language] = [`${pick(initials, seq)} ${pick(surnames, seq * 3)}`, seq % 9 === 4 ? 'EN' : 'NL'] as const;
  return { name, email: `klant${digits}@example.org`, phone: `061234${digits}`, language };
}

/** The `seq`-th order of the demo, as its coordinator would type it on the day. */
export function demoOrder(work: DemoWork, place: DemoPlace, seq: number, placedOn: string): OrderForm {
  const { kind, disciplines, facts: known } = asked[work];
  const { municipality, bagCode, postcode, houseNumber } = place;
  const completeOn = addDays(placedOn, -(seq % 3));
  return {
    customer: customerOf(work, place, seq),
    address: { postcode, houseNumber, municipality, bagId: `${bagCode}01${String(seq).padStart(10, '0')}` },
    kind,
    lines: disciplines.map((discipline) => lineOf(discipline, kind, seq)),
    facts: known,
    payment: seq % 4 === 3 ? 'AFTER' : 'AHEAD',
    submittedOn: addDays(completeOn, -(seq % 8)),
    completeOn,
    customerAgreedOn: seq % 5 === 2 ? addWorkingDays(placedOn, 75) : null,
    externalRefs: [{ system: 'LIP', id: `LIP-2026-${String(40_000 + seq * 13)}` }],
  };
}
