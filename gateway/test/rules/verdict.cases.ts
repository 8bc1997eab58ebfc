import type { Product } from '../support/product';
import { aDraft, byStrategy, carry, type Draft, onSet, setOf, soundWish, submission, type Wish } from './builders';
import { expectAccepted, expectAdvised, expectRefused, type Refused } from './expect-answers';
import { aCompetence, aMandate } from './fact-builders';
import { acceptRisks, aFreshContract, agreeTariffs } from './fresh-contract';
import { of, type RuleCase } from './rule-case';
import { inChange, refusedAtSubmit, submitted } from './submissions';

const ON = '2026-10-01';
const KEY = 'OV-IJV:DESIGN';

async function sound(product: Product, more: Partial<Wish> = {}, on = ON): Promise<Draft> {
  return aDraft(product, on, { ...(await soundWish(product)), ...more });
}

const competence = of('MA-04', 'COMPETENCE_MISSING');
const competenceEnds = of('MA-05', 'COMPETENCE_EXPIRES');
const mandateEnds = of('MA-05', 'MANDATE_EXPIRES');
const mandate = of('MA-06', 'MANDATE_MISSING');
const risk = of('MA-07', 'RISK_NOT_ALLOCATED');
const contract = of('MA-18', 'OUTSIDE_CONTRACT');
const tariff = of('MA-25', 'TARIFF_MISSING');

const COMPETENCE: Refused = { code: 'COMPETENCE_MISSING', rule: 'MA-04', path: inChange(KEY, 'partyId') };
const OUTSIDE: Refused = { code: 'OUTSIDE_CONTRACT', rule: 'MA-18', path: inChange(KEY, 'partyId') };

const competenceCases: RuleCase[] = [
  competence('refuses')('a party without evidence for the module', async (product) => {
    await aMandate(product, 'mira', { party: 'waterlijn-oost', area: 'OV-IJV', module: 'DESIGN' });
    await refusedAtSubmit(product, await sound(product, { party: 'waterlijn-oost' }), COMPETENCE);
  }),
  competence('refuses')('a level below the one that is asked, and evidence that begins too late', async (product) => {
    await aMandate(product, 'mira', { party: 'waterlijn-oost', area: 'OV-IJV', module: 'DESIGN' });
    await aCompetence(product, 'cm-waterlijn-oost', 'waterlijn-oost', { module: 'DESIGN', level: 2 });
    const late = { module: 'DESIGN', from: '2026-10-02', level: 5 };
    await aCompetence(product, 'cm-waterlijn-oost', 'waterlijn-oost', late);
    await refusedAtSubmit(product, await sound(product, { party: 'waterlijn-oost' }), COMPETENCE);
  }),
  competence('accepts')('the party once its evidence of level 3 is recorded', async (product) => {
    await aMandate(product, 'mira', { party: 'waterlijn-oost', area: 'OV-IJV', module: 'DESIGN' });
    await aCompetence(product, 'cm-waterlijn-oost', 'waterlijn-oost', { module: 'DESIGN' });
    await submitted(product, await sound(product, { party: 'waterlijn-oost' }));
  }),
  competence('refuses')('publishing what was approved, once the evidence does not hold any more', async (product) => {
    const draft = await sound(product, { complexity: 'C4' });
    await carry(product, draft, [
      ['mira', 'OPERATOR'],
      ['cm-vechtstroom', 'CONTRACTOR'],
    ]);
    await aCompetence(product, 'cm-vechtstroom', 'vechtstroom', { module: 'DESIGN', level: 2 });
    const path = inChange('OV-IJV:DESIGN:C4', 'partyId');
    await expectRefused(product, await onSet(product, draft, 'publishChangeSet'), { ...COMPETENCE, path });
    expect(await setOf(product, draft)).toMatchObject({ state: 'APPROVED' });
    await aCompetence(product, 'cm-vechtstroom', 'vechtstroom', { module: 'DESIGN' });
    await expectAccepted(product, await onSet(product, draft, 'publishChangeSet'));
  }),
];

const expiryCases: RuleCase[] = [
  competenceEnds('advises')('where the evidence ends before the assignment does', async (product) => {
    await aMandate(product, 'mira', { party: 'glasdraad', area: 'OV-IJV', module: 'DESIGN' });
    await aCompetence(product, 'cm-glasdraad', 'glasdraad', { module: 'DESIGN', to: '2027-06-01' });
    const attempt = await submission(product, await sound(product, { party: 'glasdraad' }));
    await expectAdvised(product, attempt, { ...COMPETENCE, code: 'COMPETENCE_EXPIRES', rule: 'MA-05' });
  }),
  competenceEnds('accepts')('evidence to the end of the contract, without a word', async (product) => {
    expect(await submitted(product, await sound(product))).toEqual([]);
  }),
  mandateEnds('advises')('where the mandate ends before the assignment does', async (product) => {
    await aMandate(product, 'mira', { party: 'glasdraad', area: 'OV-TW', module: 'CLOSE', to: '2027-07-01' });
    await aCompetence(product, 'cm-glasdraad', 'glasdraad', { module: 'CLOSE' });
    const wish = { area: 'OV-TW', module: 'CLOSE', party: 'glasdraad', ...(await byStrategy(product, 'oosterstroom')) };
    const attempt = await submission(product, await aDraft(product, ON, wish));
    const path = inChange('OV-TW:CLOSE', 'partyId');
    await expectAdvised(product, attempt, { code: 'MANDATE_EXPIRES', rule: 'MA-05', path });
  }),
  mandateEnds('accepts')('a mandate that goes on by another one, without a word', async (product) => {
    await aMandate(product, 'mira', { party: 'glasdraad', area: 'OV-TW', module: 'BUILD', to: '2027-07-01' });
    await aMandate(product, 'mira', { party: 'glasdraad', area: 'OV-TW', module: 'BUILD', from: '2027-07-01' });
    await aCompetence(product, 'cm-glasdraad', 'glasdraad', { module: 'BUILD' });
    const wish = { area: 'OV-TW', module: 'BUILD', party: 'glasdraad', ...(await byStrategy(product, 'oosterstroom')) };
    expect(await submitted(product, await aDraft(product, ON, wish))).toEqual([]);
  }),
];

const mandateCases: RuleCase[] = [
  mandate('refuses')('a competent party without a mandate for this module of this area', async (product) => {
    await aCompetence(product, 'cm-waterlijn-oost', 'waterlijn-oost', { module: 'CLOSE' });
    await aMandate(product, 'mira', { party: 'waterlijn-oost', area: 'OV-TW', module: 'CLOSE' });
    const draft = await sound(product, { module: 'CLOSE', party: 'waterlijn-oost' });
    const path = inChange('OV-IJV:CLOSE', 'partyId');
    await refusedAtSubmit(product, draft, { code: 'MANDATE_MISSING', rule: 'MA-06', path });
  }),
  mandate('accepts')('the party once the contract’s director has granted it', async (product) => {
    await aCompetence(product, 'cm-waterlijn-oost', 'waterlijn-oost', { module: 'CLOSE' });
    await aMandate(product, 'mira', { party: 'waterlijn-oost', area: 'OV-IJV', module: 'CLOSE' });
    await submitted(product, await sound(product, { module: 'CLOSE', party: 'waterlijn-oost' }));
  }),
];

async function buildWish(product: Product, area: string): Promise<Wish> {
  return { area, module: 'BUILD', party: 'vechtstroom', ...(await byStrategy(product, 'oosterstroom')) };
}

const agreementCases: RuleCase[] = [
  risk('refuses')('a contract whose risk matrix nobody has accepted', async (product) => {
    const fresh = await aFreshContract(product, 'OV-NA', { from: '7680', to: '7684' });
    await agreeTariffs(product, fresh);
    const path = inChange('OV-NA:BUILD', 'partyId');
    const refusal = { code: 'RISK_NOT_ALLOCATED', rule: 'MA-07', path };
    await refusedAtSubmit(product, await aDraft(product, ON, await buildWish(product, 'OV-NA')), refusal);
  }),
  risk('accepts')('the contract once both sides have accepted its matrix', async (product) => {
    const fresh = await aFreshContract(product, 'OV-NB', { from: '7685', to: '7689' });
    await agreeTariffs(product, fresh);
    await acceptRisks(product, fresh);
    await submitted(product, await aDraft(product, ON, await buildWish(product, 'OV-NB')));
  }),
  tariff('refuses')('a contractor whose contract has no front-door tariff', async (product) => {
    const fresh = await aFreshContract(product, 'OV-NC', { from: '7690', to: '7694' });
    await acceptRisks(product, fresh);
    const path = inChange('OV-NC:BUILD', 'partyId');
    const refusal = { code: 'TARIFF_MISSING', rule: 'MA-25', path };
    await refusedAtSubmit(product, await aDraft(product, ON, await buildWish(product, 'OV-NC')), refusal);
  }),
  tariff('accepts')('the contractor once each class has its price, mains apart', async (product) => {
    const fresh = await aFreshContract(product, 'OV-ND', { from: '7695', to: '7699' });
    await acceptRisks(product, fresh);
    await agreeTariffs(product, fresh);
    await submitted(product, await aDraft(product, ON, await buildWish(product, 'OV-ND')));
  }),
];

const contractCases: RuleCase[] = [
  contract('refuses')('a competent and mandated party that is no party to the contract', async (product) => {
    await aCompetence(product, 'cm-hollandsnet', 'hollandsnet', { module: 'DESIGN' });
    await aMandate(product, 'mira', { party: 'hollandsnet', area: 'OV-IJV', module: 'DESIGN' });
    await refusedAtSubmit(product, await sound(product, { party: 'hollandsnet' }), OUTSIDE);
  }),
  contract('refuses')('an end after the end of the contract', async (product) => {
    const draft = await sound(product, { validTo: '2029-01-02' });
    await refusedAtSubmit(product, draft, { ...OUTSIDE, path: inChange(KEY, 'validTo') });
  }),
  contract('refuses')('a first day on which no contract holds, with all that ended with it', async (product) => {
    const draft = await sound(product, {}, '2029-01-01');
    const path = inChange(KEY, 'partyId');
    await refusedAtSubmit(
      product,
      draft,
      { ...OUTSIDE, path: inChange(KEY, 'validFrom') },
      COMPETENCE,
      { code: 'MANDATE_MISSING', rule: 'MA-06', path },
      { code: 'TARIFF_MISSING', rule: 'MA-25', path },
    );
  }),
  contract('accepts')('a party to the contract up to its very end', async (product) => {
    await submitted(product, await sound(product, { validTo: '2029-01-01' }));
  }),
];

/** Rules that judge a candidate for a cell, each on a content that no other rule refuses. */
export const verdictCases: readonly RuleCase[] = [
  ...competenceCases,
  ...expiryCases,
  ...mandateCases,
  ...agreementCases,
  ...contractCases,
];
