import { list } from '../support/answer';
import type { Product } from '../support/product';
import {
  type Approver,
  aDraft,
  approval,
  approve,
  aSet,
  byStrategy,
  carry,
  type Draft,
  OF_TWENTE,
  onSet,
  preview,
  propose,
  publish,
  setOf,
  soundWish,
  submission,
  submit,
  wished,
} from './builders';
import { expectAccepted, expectRefused, type Refused } from './expect-answers';
import { aContractManager } from './fact-builders';
import { of, type RuleCase } from './rule-case';

const ON = '2026-10-01';

const missing = of('MA-16', 'APPROVAL_MISSING');
const stale = of('MA-16', 'APPROVAL_STALE');
const allowed = of('MA-17', 'APPROVAL_NOT_ALLOWED');
const conflict = of('MA-21', 'CHANGE_SET_CONFLICT');
const impact = of('MA-22', 'IMPACT_REQUIRED');

const MISSING: Refused = { code: 'APPROVAL_MISSING', rule: 'MA-16', path: ['input', 'id'] };
const STALE: Refused = { code: 'APPROVAL_STALE', rule: 'MA-16', path: ['input', 'contentHash'] };
const CONFLICT: Refused = { code: 'CHANGE_SET_CONFLICT', rule: 'MA-21', path: ['input', 'id'] };
const IMPACT: Refused = { code: 'IMPACT_REQUIRED', rule: 'MA-22', path: ['input', 'id'] };
const notAllowed = (field: string): Refused => ({
  code: 'APPROVAL_NOT_ALLOWED',
  rule: 'MA-17',
  path: ['input', field],
});

const OF_IJSSEL_VECHT: readonly Approver[] = [
  ['mira', 'OPERATOR'],
  ['cm-vechtstroom', 'CONTRACTOR'],
];

/** A sound change of Twente: DESIGN, or another module, to Tukker. */
async function twente(product: Product, module = 'DESIGN', on = ON): Promise<Draft> {
  const why = await byStrategy(product, 'oosterstroom');
  return aDraft(product, on, { area: 'OV-TW', module, party: 'tukker', ...why });
}

async function asked(product: Product): Promise<Draft> {
  const draft = await twente(product);
  await submit(product, draft);
  return draft;
}

/** Another explanation: the content is another one, whoever approved before. */
async function explain(product: Product, draft: Draft, login: string): Promise<void> {
  const [change] = (await setOf(product, draft)).changes;
  const why = await byStrategy(product, 'oosterstroom');
  const wish = { area: 'OV-TW', module: 'DESIGN', party: 'tukker', ...why, explanation: 'In other words' };
  const input = { ...(await wished(product, draft, wish)), expectedVersion: change?.version };
  await expectAccepted(product, { login, command: 'proposeModuleAssignment', input });
}

const missingCases: RuleCase[] = [
  missing('refuses')('publishing while a side has not approved, and names who', async (product) => {
    const draft = await asked(product);
    const [nobody] = await expectRefused(product, await onSet(product, draft, 'publishChangeSet'), MISSING);
    expect(nobody?.message).toContain('Oosterstroom Netbeheer (C-02)');
    expect(nobody?.message).toContain('Tukker Infra (C-02)');
    await approve(product, draft, 'mira', 'OPERATOR');
    const [half] = await expectRefused(product, await onSet(product, draft, 'publishChangeSet'), MISSING);
    expect(half?.message).not.toContain('Oosterstroom Netbeheer');
    expect(half?.message).toContain('Tukker Infra (C-02)');
  }),
  missing('refuses')('publishing while one operator is missing and the director has not approved', async (product) => {
    const draft = await asked(product);
    await approve(product, draft, 'kadir', 'CONTRACTOR');
    await approve(product, draft, 'cm-waterlijn-oost', 'OPERATOR');
    await approve(product, draft, await aContractManager(product, 'oosterstroom', 'C-02'), 'OPERATOR');
    await expectRefused(product, await onSet(product, draft, 'publishChangeSet'), MISSING);
    await approve(product, draft, 'cm-glasdraad', 'OPERATOR');
    expect(await setOf(product, draft)).toMatchObject({ state: 'APPROVED' });
  }),
  missing('accepts')('publishing once the director and the contract party have approved', async (product) => {
    const draft = await twente(product);
    await publish(product, draft);
    expect(await setOf(product, draft)).toMatchObject({ state: 'SCHEDULED' });
  }),
];

/** Each approves in turn; until the last has, publishing is refused. */
async function approvedByAll(product: Product, draft: Draft, approvers: readonly Approver[]): Promise<void> {
  await submit(product, draft);
  for (const [login, side] of approvers) {
    await expectRefused(product, await onSet(product, draft, 'publishChangeSet'), MISSING);
    await approve(product, draft, login, side);
  }
  expect(await setOf(product, draft)).toMatchObject({ state: 'APPROVED' });
}

const concernedCases: RuleCase[] = [
  missing('refuses')('publishing until giver and receiver have approved, both being contractors', async (product) => {
    const why = await byStrategy(product, 'noorderlicht');
    const draft = await aSet(product, ON, { login: 'cm-noorderlicht' });
    await propose(product, draft, { area: 'DR-ZD', module: 'BUILD', party: 'vechtstroom', ...why });
    await approvedByAll(product, draft, [
      ['cm-noorderlicht', 'OPERATOR'],
      ['cm-graafploeg', 'CONTRACTOR'],
      ['cm-vechtstroom', 'CONTRACTOR'],
    ]);
  }),
  missing('refuses')(
    'publishing until the sides of every contract that the set touches have approved',
    async (product) => {
      const draft = await twente(product);
      await propose(product, draft, await soundWish(product));
      await approvedByAll(product, draft, [
        ['cm-vechtstroom', 'CONTRACTOR'],
        ['mira', 'OPERATOR'],
        ['kadir', 'CONTRACTOR'],
      ]);
    },
  ),
];

const staleCases: RuleCase[] = [
  stale('refuses')('an approval of what the draft was before it changed, in whatever state', async (product) => {
    const draft = await asked(product);
    const late = await approval(product, draft, 'mira', 'OPERATOR');
    await approve(product, draft, 'mira', 'OPERATOR');
    await explain(product, draft, 'kadir');
    const set = await setOf(product, draft);
    expect(set).toMatchObject({ state: 'OPEN', approvals: [{ side: 'OPERATOR', void: true }] });
    await expectRefused(product, late, STALE);
    await submit(product, draft);
    await expectRefused(product, late, STALE);
  }),
  stale('accepts')('an approval of what is on the screen', async (product) => {
    const draft = await asked(product);
    await explain(product, draft, 'kadir');
    await carry(product, draft);
    expect(await setOf(product, draft)).toMatchObject({ state: 'APPROVED' });
  }),
];

const allowedCases: RuleCase[] = [
  allowed('refuses')('an approval for the other side', async (product) => {
    const draft = await asked(product);
    await expectRefused(product, await approval(product, draft, 'mira', 'CONTRACTOR'), notAllowed('side'));
    await expectRefused(product, await approval(product, draft, 'kadir', 'OPERATOR'), notAllowed('side'));
  }),
  allowed('refuses')('a second approval of the same person', async (product) => {
    const draft = await asked(product);
    await approve(product, draft, 'mira', 'OPERATOR');
    await expectRefused(product, await approval(product, draft, 'mira', 'OPERATOR'), notAllowed('id'));
  }),
  allowed('refuses')('a party that is not concerned', async (product) => {
    const draft = await asked(product);
    await expectRefused(product, await approval(product, draft, 'cm-brabant', 'CONTRACTOR'), notAllowed('side'));
  }),
  allowed('refuses')('a person of a party concerned without a contract mandate', async (product) => {
    const draft = await asked(product);
    const second = await aContractManager(product, 'tukker');
    await expectRefused(product, await approval(product, draft, second, 'CONTRACTOR'), notAllowed('id'));
  }),
  allowed('accepts')('the author for the own side, and the other side for its own', async (product) => {
    const draft = await asked(product);
    for (const [login, side] of OF_TWENTE) await approve(product, draft, login, side);
    expect(await setOf(product, draft)).toMatchObject({ state: 'APPROVED' });
  }),
];

const impactCases: RuleCase[] = [
  impact('refuses')('a submission whose impact nobody has seen, or that of another content', async (product) => {
    const draft = await twente(product);
    await expectRefused(product, await onSet(product, draft, 'submitChangeSet'), IMPACT);
    await preview(product, draft);
    await explain(product, draft, 'kadir');
    await expectRefused(product, await onSet(product, draft, 'submitChangeSet'), IMPACT);
  }),
  impact('accepts')('a submission of what was previewed, under another title too', async (product) => {
    const draft = await twente(product);
    await preview(product, draft);
    await expectAccepted(product, await onSet(product, draft, 'editChangeSet', { title: 'Under another title' }));
    await expectAccepted(product, await onSet(product, draft, 'submitChangeSet'));
  }),
];

/** Two approved sets of one cell; the first is published. */
async function overtaken(product: Product): Promise<Draft> {
  const wish = await soundWish(product);
  const [first, second] = [await aDraft(product, ON, wish), await aDraft(product, ON, wish)];
  await carry(product, second, OF_IJSSEL_VECHT);
  await publish(product, first, OF_IJSSEL_VECHT);
  return second;
}

async function conflictsOf(product: Product, { id }: Draft): Promise<unknown[]> {
  const query = 'query ($id: ID!) { changeSet(id: $id) { changes { key conflicted conflict { base theirs mine } } } }';
  return list(await product.ask('mira', query, { id }), 'changeSet.changes');
}

const conflictCases: RuleCase[] = [
  conflict('refuses')(
    'publishing on a base that another set has moved, and shows the three values',
    async (product) => {
      const second = await overtaken(product);
      const [told] = await expectRefused(product, await onSet(product, second, 'publishChangeSet'), CONFLICT);
      expect(told?.message).toContain('OV-IJV:DESIGN');
      const three = { base: expect.anything(), theirs: expect.anything(), mine: expect.anything() };
      expect(await conflictsOf(product, second)).toMatchObject([{ conflicted: true, conflict: three }]);
    },
  ),
  conflict('accepts')('the set once it is rebased and approved again', async (product) => {
    const second = await overtaken(product);
    await expectAccepted(product, await onSet(product, second, 'rebaseChangeSet'));
    expect(await setOf(product, second)).toMatchObject({ state: 'OPEN' });
    await expectAccepted(product, await submission(product, second));
    for (const [login, side] of OF_IJSSEL_VECHT) await approve(product, second, login, side);
    await expectAccepted(product, await onSet(product, second, 'publishChangeSet'));
  }),
];

/** Submitting, approving and publishing. */
export const changeSetCases: readonly RuleCase[] = [
  ...impactCases,
  ...staleCases,
  ...allowedCases,
  ...missingCases,
  ...concernedCases,
  ...conflictCases,
];
