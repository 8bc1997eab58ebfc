import type { Complexity, FrameMeasure, Module } from '../enums/values';
import type { RiskRow } from '../risk-matrix/risk-matrix.rules';

export const TERM = { from: '2025-01-01', to: '2029-01-01' } as const;
/** Day on which both sides accepted the risk matrices. */
export const ACCEPTED_ON = '2024-12-01';
/** Cents. */
export const LIABILITY_CAP = 250_000_000n;
export const TEMPLATE_VERSION = '2024-1';

/** What must be shown before a contract becomes active: use of the shared IT (CR-04), transition agreed (CR-05). */
export const activationConditions: readonly string[] = [
  'Gebruik van LIP+, DSP en CAPO afgesproken',
  'Transitieplan door beide zijden aanvaard',
];

const euros = (amount: number) => BigInt(amount) * 100n;

const row = (
  title: string,
  category: string,
  module: Module,
  owner: RiskRow['owner'],
  cap: number | null,
): RiskRow => ({
  ...{ title, category, module, owner },
  cap: cap === null ? null : euros(cap),
  unforeseen: cap === null,
});

/** Domain §11: the same sixteen in every contract. */
export const demoRisks: readonly RiskRow[] = [
  row('Vergunning te laat', 'PERMITS', 'PREPARE', 'OPERATOR', 75_000),
  row('Vergunning geweigerd', 'PERMITS', 'PREPARE', 'OPERATOR', 100_000),
  row('Gemeente sluit de weg af', 'SURROUNDINGS', 'PREPARE', 'MUNICIPALITY', 40_000),
  row('Waterwegontheffing van de provincie', 'PERMITS', 'PREPARE', 'PROVINCE', 50_000),
  row('Tekort aan ploegen', 'CAPACITY', 'BUILD', 'CONTRACT_PARTY', 120_000),
  row('Materiaal van de netbeheerder te laat', 'MATERIALS', 'PREPARE', 'OPERATOR', 90_000),
  row('Materiaal van de aannemer te laat', 'MATERIALS', 'PREPARE', 'CONTRACT_PARTY', 60_000),
  row('Verkeerde tekening van bestaande leidingen', 'DATA', 'DESIGN', 'OPERATOR', 80_000),
  row('Schade tijdens het graven', 'EXECUTION', 'BUILD', 'CONTRACT_PARTY', 250_000),
  row('Bodemverontreiniging, bekend', 'SOIL', 'BUILD', 'OPERATOR', 150_000),
  row('Bodemverontreiniging, onbekend', 'SOIL', 'BUILD', 'JOINT', 200_000),
  row('Weer: meer dan vijf dagen', 'WEATHER', 'BUILD', 'JOINT', 45_000),
  row('Klant niet gereed', 'CUSTOMER', 'ORIENT_AND_ORDER', 'JOINT', 5_000),
  row('Archeologische vondst', 'ARCHAEOLOGY', 'BUILD', 'OPERATOR', null),
  row('Elfstedentocht of vergelijkbare gebeurtenis', 'EVENTS', 'BUILD', 'OPERATOR', null),
  row('Veiligheidsstop door de inspecteur', 'SAFETY', 'BUILD', 'CONTRACT_PARTY', 30_000),
];

export interface DemoFrame {
  measure: FrameMeasure;
  complexity: Complexity | null;
  norm: number;
}

const ready = (complexity: Complexity, norm: number): DemoFrame => ({
  ...{ measure: 'WORKING_DAYS_TO_READY', complexity, norm },
});

export const demoFrames: readonly DemoFrame[] = [
  ready('C1', 60),
  ready('C2', 90),
  ready('C3', 120),
  ready('C4', 180),
  ready('MAINS', 260),
  { measure: 'WORKING_DAYS_TO_FIRST_CONTACT', complexity: null, norm: 3 },
];

export interface DemoTariff {
  complexity: Complexity;
  modules: Module[];
  price: bigint;
  pricePerUnit: bigint | null;
}

const tariff = (
  complexity: Complexity,
  modules: Module[],
  price: number,
  perUnit: number | null = null,
): DemoTariff => ({
  ...{ complexity, modules },
  price: euros(price),
  pricePerUnit: perUnit === null ? null : euros(perUnit),
});

const UNIT = 780;

/**
 * Every set of optional modules that the complexity rows ask for in a class. DESIGN alone is priced at what it adds to
 * PREPARE; mains works are open book.
 */
export const demoTariffs: readonly DemoTariff[] = [
  tariff('C1', [], 215),
  tariff('C2', [], 1_450),
  tariff('C2', ['PREPARE'], 1_760),
  tariff('C3', [], 2_380),
  tariff('C3', ['PREPARE'], 2_920),
  tariff('C3', ['DESIGN'], 3_070),
  tariff('C3', ['DESIGN', 'PREPARE'], 3_610),
  tariff('C4', [], 3_400, UNIT),
  tariff('C4', ['PREPARE'], 4_300, UNIT),
  tariff('C4', ['DESIGN'], 4_800, UNIT),
  tariff('C4', ['DESIGN', 'PREPARE'], 5_700, UNIT),
];

/** Real laws, in short. */
export const demoLaws = [
  {
    ...{ law: 'Elektriciteitswet 1998', article: 'artikel 23', from: '1998-08-01', to: '2026-01-01' },
    text: 'De netbeheerder voorziet wie daarom verzoekt van een aansluiting op het net.',
  },
  {
    ...{ law: 'Elektriciteitswet 1998', article: 'artikel 16', from: '1998-08-01', to: '2026-01-01' },
    text: 'Taken van de netbeheerder: de netten in werking hebben, onderhouden, veilig en betrouwbaar houden.',
  },
  {
    ...{ law: 'Gaswet', article: 'artikel 10', from: '2000-08-10', to: '2026-01-01' },
    text: 'Taken van de netbeheerder voor gas: het transportnet in werking hebben en onderhouden, en aansluiten.',
  },
  {
    ...{ law: 'Energiewet', article: 'hoofdstuk 3', from: '2026-01-01', to: null },
    text: 'Taken van systeembeheerders voor elektriciteit en gas, waaronder aansluiten en meten.',
  },
  {
    ...{ law: 'Drinkwaterwet', article: 'artikel 8', from: '2011-07-01', to: null },
    text: 'De eigenaar van een drinkwaterbedrijf sluit op verzoek aan en levert drinkwater.',
  },
  {
    ...{ law: 'Warmtewet', article: 'artikel 2', from: '2014-01-01', to: null },
    text: 'De leverancier draagt zorg voor een betrouwbare levering van warmte.',
  },
  {
    ...{ law: 'Wet informatie-uitwisseling bovengrondse en ondergrondse netten en netwerken', article: 'artikel 2' },
    ...{ from: '2018-03-31', to: null },
    text: 'Wie graaft, doet dat zorgvuldig, op de kabels- en leidingeninformatie van het Kadaster.',
  },
];
