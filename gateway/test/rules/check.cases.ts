import type { Product } from '../support/product';
import {
  type Approver,
  aDraft,
  aSet,
  byStrategy,
  type Draft,
  namesOf,
  proposeCoordinator,
  publish,
  soundWish,
  type Wish,
  wished,
} from './builders';
import { expectAccepted, expectRefused, type Refused } from './expect-answers';
import { aMandate } from './fact-builders';
import { of, type RuleCase } from './rule-case';
import { inChange, refusedAtSubmit, submitted } from './submissions';

const ON = '2026-10-01';
const LATER = '2026-11-02';

const already = of('MA-01', 'MODULE_ALREADY_ASSIGNED');
const gap = of('MA-02', 'ASSIGNMENT_GAP');
const whole = of('MA-03', 'MODULE_NOT_DIVISIBLE');
const coordinator = of('MA-11', 'COORDINATOR_REQUIRED');
const coordination = of('MA-11', 'MANDATE_MISSING');

/** DESIGN of Twente goes to Tukker on a later day: published, not in force. */
async function planned(product: Product, area: string, party: string, approvers: readonly Approver[]): Promise<Wish> {
  const wish = { area, module: 'DESIGN', party, ...(await byStrategy(product, 'oosterstroom')) };
  await publish(product, await aDraft(product, LATER, wish), approvers);
  return wish;
}

const refusal = (code: string, rule: string, key: string, field: string): Refused => ({
  ...{ code, rule },
  path: inChange(key, field),
});

const alreadyCases: RuleCase[] = [
  already('refuses')('an open end that passes the first day of a row planned later', async (product) => {
    const wish = await planned(product, 'OV-TW', 'tukker', [
      ['mira', 'OPERATOR'],
      ['kadir', 'CONTRACTOR'],
    ]);
    const expected = refusal('MODULE_ALREADY_ASSIGNED', 'MA-01', 'OV-TW:DESIGN', 'validTo');
    await refusedAtSubmit(product, await aDraft(product, ON, wish), expected);
    const oneDay = { ...wish, validTo: '2026-11-03' };
    await refusedAtSubmit(product, await aDraft(product, ON, oneDay), expected);
  }),
  already('accepts')(
    'an end on the first day of the row planned later, the row in force ended by itself',
    async (product) => {
      const wish = await planned(product, 'OV-IJV', 'vechtstroom', [
        ['mira', 'OPERATOR'],
        ['cm-vechtstroom', 'CONTRACTOR'],
      ]);
      await submitted(product, await aDraft(product, ON, { ...wish, validTo: LATER }));
    },
  ),
];

const gapCases: RuleCase[] = [
  gap('refuses')('an end that nobody takes over', async (product) => {
    const draft = await aDraft(product, ON, { area: 'OV-IJV', module: 'BUILD' });
    await refusedAtSubmit(product, draft, refusal('ASSIGNMENT_GAP', 'MA-02', 'OV-IJV:BUILD', 'partyId'));
  }),
  gap('refuses')('an own end before that of the contract', async (product) => {
    const draft = await aDraft(product, ON, { ...(await soundWish(product)), validTo: '2027-01-01' });
    await refusedAtSubmit(product, draft, refusal('ASSIGNMENT_GAP', 'MA-02', 'OV-IJV:DESIGN', 'validTo'));
  }),
  gap('accepts')('an end of a class of its own: the row without class takes it over again', async (product) => {
    const wish = { ...(await soundWish(product)), complexity: 'C3', validTo: '2027-01-01' };
    await submitted(product, await aDraft(product, ON, wish));
  }),
];

const wholeCases: RuleCase[] = [
  whole('refuses')('a proposal that names tasks, and keeps no draft of it', async (product) => {
    const draft = await aSet(product, ON);
    const input = { ...(await wished(product, draft, await soundWish(product))), tasks: ['CAPACITY_CALCULATION'] };
    const attempt = { login: 'mira', command: 'proposeModuleAssignment', input };
    const expected = { code: 'MODULE_NOT_DIVISIBLE', rule: 'MA-03' };
    await expectRefused(product, attempt, { ...expected, path: ['input', 'tasks'] });
    const { party } = await namesOf(product);
    const after = { partyId: party('vechtstroom'), tasks: ['CAPACITY_CALCULATION'] };
    const asData = {
      changeSetId: draft.id,
      kind: 'MODULE_ASSIGNMENT',
      key: 'OV-IJV:DESIGN',
      after,
      expectedVersion: 0,
    };
    const path = ['input', 'after', 'tasks'];
    await expectRefused(product, { login: 'mira', command: 'proposeChange', input: asData }, { ...expected, path });
  }),
  whole('accepts')('the whole module', async (product) => {
    const draft = await aSet(product, ON);
    const input = { ...(await wished(product, draft, await soundWish(product))), tasks: [] };
    await expectAccepted(product, { login: 'mira', command: 'proposeModuleAssignment', input });
  }),
];

const B = (party: string) => ({ scenario: 'B', party, reason: 'Much work at the mains there' });

async function coordinatorDraft(
  product: Product,
  wish: { key: string; party: string | null; validTo?: string },
): Promise<Draft> {
  const { party, ...cell } = wish;
  const draft = await aSet(product, ON);
  await proposeCoordinator(product, draft, { ...cell, after: party === null ? null : B(party) });
  return draft;
}

const coordinatorCases: RuleCase[] = [
  coordinator('refuses')('a class that is left without a coordinator', async (product) => {
    const draft = await coordinatorDraft(product, { key: 'OV-TW:C2', party: null });
    await refusedAtSubmit(product, draft, refusal('COORDINATOR_REQUIRED', 'MA-11', 'OV-TW:C2', 'partyId'));
  }),
  coordinator('refuses')('a coordinator that ends before the contract', async (product) => {
    const draft = await coordinatorDraft(product, { key: 'OV-TW:C2', party: 'oosterstroom', validTo: '2027-01-01' });
    await refusedAtSubmit(product, draft, refusal('COORDINATOR_REQUIRED', 'MA-11', 'OV-TW:C2', 'validTo'));
  }),
  coordinator('accepts')('another coordinator from the day on that the present one ends', async (product) => {
    await submitted(product, await coordinatorDraft(product, { key: 'OV-TW:C2', party: 'oosterstroom' }));
  }),
  coordination('refuses')('a party without a mandate to coordinate', async (product) => {
    const draft = await coordinatorDraft(product, { key: 'OV-TW:C1', party: 'glasdraad' });
    await refusedAtSubmit(product, draft, refusal('MANDATE_MISSING', 'MA-11', 'OV-TW:C1', 'partyId'));
  }),
  coordination('accepts')('the party once the director has granted it', async (product) => {
    await aMandate(product, 'mira', { party: 'glasdraad', area: 'OV-TW', subject: 'COORDINATION' });
    await submitted(product, await coordinatorDraft(product, { key: 'OV-TW:C1', party: 'glasdraad' }));
  }),
];

/** Rules that judge a set beside the verdict; what publishes comes last. */
export const checkCases: readonly RuleCase[] = [...gapCases, ...wholeCases, ...coordinatorCases, ...alreadyCases];
