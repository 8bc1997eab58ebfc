import type { Product } from '../support/product';
import { aDraft, type Draft, namesOf, soundWish, type Wish } from './builders';
import type { Refused } from './expect-answers';
import { anAssessment } from './fact-builders';
import { of, type RuleCase } from './rule-case';
import { inChange, refusedAtSubmit, submitted } from './submissions';

const ON = '2026-10-01';
const KEY = 'OV-IJV:DESIGN';

const ground = of('MA-08', 'GROUND_REQUIRED');
const law = of('MA-08', 'LEGAL_BASIS_MISSING');
const strategy = of('MA-08', 'STRATEGY_DECISION_MISSING');
const maturity = of('MA-09', 'MATURITY_TOO_LOW');
const plan = of('MA-09', 'MATURITY_PLAN_MISSING');

const refusal = (code: string, rule: string, field: string): Refused => ({ code, rule, path: inChange(KEY, field) });
const NO_BASIS = refusal('LEGAL_BASIS_MISSING', 'MA-08', 'legalBasisId');
const NO_DECISION = refusal('STRATEGY_DECISION_MISSING', 'MA-08', 'decision');
const TOO_LOW = refusal('MATURITY_TOO_LOW', 'MA-09', 'ground');
const NO_PLAN = refusal('MATURITY_PLAN_MISSING', 'MA-09', 'maturityPlan');

async function sound(product: Product, more: Partial<Wish> = {}): Promise<Draft> {
  return aDraft(product, ON, { ...(await soundWish(product)), ...more });
}

async function byLaw(product: Product, name: string | null): Promise<Partial<Wish>> {
  const { law: lawOf } = await namesOf(product);
  return { ground: 'LAW', decision: null, legalBasisId: name === null ? null : lawOf(name) };
}

/** The decision of the sound wish with something else in it. */
async function decided(product: Product, more: object): Promise<Partial<Wish>> {
  const { decision } = await soundWish(product);
  return { decision: { ...(decision as object), ...more } };
}

const groundCases: RuleCase[] = [
  ground('refuses')('a proposal without a ground', async (product) => {
    const draft = await sound(product, { ground: null });
    await refusedAtSubmit(product, draft, refusal('GROUND_REQUIRED', 'MA-08', 'ground'));
  }),
  ground('refuses')('a ground without an explanation; both at once, each with its place', async (product) => {
    const blank = await sound(product, { explanation: '  ' });
    await refusedAtSubmit(product, blank, refusal('GROUND_REQUIRED', 'MA-08', 'explanation'));
    const neither = await sound(product, { ground: null, explanation: null });
    const paths = [inChange(KEY, 'ground'), inChange(KEY, 'explanation')];
    await refusedAtSubmit(product, neither, { ...refusal('GROUND_REQUIRED', 'MA-08', 'ground'), paths });
  }),
  ground('accepts')('a ground with its explanation', async (product) => {
    await submitted(product, await sound(product));
  }),
  law('refuses')('LAW that cites nothing', async (product) => {
    await refusedAtSubmit(product, await sound(product, await byLaw(product, null)), NO_BASIS);
  }),
  law('refuses')('LAW that cites a basis which is no longer in force', async (product) => {
    await refusedAtSubmit(product, await sound(product, await byLaw(product, 'Gaswet')), NO_BASIS);
  }),
  law('accepts')('LAW that cites a basis in force', async (product) => {
    await submitted(product, await sound(product, await byLaw(product, 'Energiewet')));
  }),
  strategy('refuses')('STRATEGY without a decision', async (product) => {
    await refusedAtSubmit(product, await sound(product, { decision: null }), NO_DECISION);
  }),
  strategy('refuses')(
    'a decision by a contractor, without a review day, or taken after the first day',
    async (product) => {
      const { party } = await namesOf(product);
      for (const wrong of [{ partyId: party('vechtstroom') }, { reviewOn: null }, { on: '2026-10-02' }]) {
        await refusedAtSubmit(product, await sound(product, await decided(product, wrong)), NO_DECISION);
      }
    },
  ),
  strategy('accepts')('a decision of a network operator with its date and review day', async (product) => {
    await submitted(product, await sound(product, await decided(product, { on: ON })));
  }),
];

const TWENTE = { area: 'OV-TW', module: 'DESIGN' };

async function twente(product: Product): Promise<Draft> {
  const wish = { ...TWENTE, party: 'tukker', ground: 'MATURITY', explanation: 'Tukker designs what it builds' };
  return aDraft(product, ON, wish);
}

async function assess(product: Product, logins: readonly string[], level = 3): Promise<void> {
  await anAssessment(product, logins, { ...TWENTE, party: 'tukker', aspect: 'PERFORM', level });
  await anAssessment(product, logins, { ...TWENTE, party: 'oosterstroom', aspect: 'LET_GO', level });
}

const TOO_LOW_IN_TWENTE: Refused = { ...TOO_LOW, path: inChange('OV-TW:DESIGN', 'ground') };

const maturityCases: RuleCase[] = [
  maturity('refuses')('MATURITY that nobody has assessed', async (product) => {
    await refusedAtSubmit(product, await sound(product, { ground: 'MATURITY' }), TOO_LOW);
  }),
  maturity('refuses')('MATURITY that one side has judged, or one side below the level', async (product) => {
    await assess(product, ['mira']);
    await refusedAtSubmit(product, await twente(product), TOO_LOW_IN_TWENTE);
    await assess(product, ['kadir'], 2);
    await refusedAtSubmit(product, await twente(product), TOO_LOW_IN_TWENTE);
  }),
  maturity('accepts')('MATURITY when both sides find performing and letting go at the level', async (product) => {
    await assess(product, ['mira', 'kadir']);
    await submitted(product, await twente(product));
  }),
  plan('refuses')('STRATEGY and LAW with less maturity and no plan', async (product) => {
    await refusedAtSubmit(product, await sound(product, { maturityPlan: null }), NO_PLAN);
    const lawful = await sound(product, { ...(await byLaw(product, 'Energiewet')), maturityPlan: null });
    await refusedAtSubmit(product, lawful, NO_PLAN);
  }),
  plan('refuses')('a plan without an owner or a day', async (product) => {
    const { party } = await namesOf(product);
    for (const half of [{ on: '2027-02-01' }, { ownerPartyId: party('vechtstroom') }]) {
      await refusedAtSubmit(product, await sound(product, { maturityPlan: half }), NO_PLAN);
    }
  }),
  plan('accepts')('less maturity with a plan that names owner and day', async (product) => {
    await submitted(product, await sound(product));
  }),
];

/** Why a party gets a module. */
export const groundAndMaturityCases: readonly RuleCase[] = [...groundCases, ...maturityCases];
