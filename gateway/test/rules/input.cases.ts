import { addDays } from '@ketenregie/shared';
import { Not } from 'typeorm';
import { at } from '../support/answer';
import type { Product, Variables } from '../support/product';
import { aDraft, aSet, type Draft, namesOf, onSet, soundWish, wished } from './builders';
import { type Attempt, expectAccepted, expectRefused, type Refused } from './expect-answers';
import { anOrder, FACTS, placing } from './order-builders';
import { of, type RuleCase } from './rule-case';

const ON = '2026-10-01';
const KEY = 'OV-IJV:DESIGN';
/** The form of a day, and no day. */
const NEVER = '2026-02-31';

const invalid = of('GE-04', 'DATE_INVALID');
const reversed = of('GE-04', 'DATES_REVERSED');
const large = of('GE-05', 'INPUT_TOO_LARGE');
const scale = of('GE-06', 'VALUE_OUT_OF_RANGE');

const refusal = (code: string, rule: string, ...path: string[]): Refused => ({ code, rule, path: ['input', ...path] });
const INVALID = (...path: string[]) => refusal('DATE_INVALID', 'GE-04', ...path);
const REVERSED = (...path: string[]) => refusal('DATES_REVERSED', 'GE-04', ...path);
const LARGE = (...path: string[]) => refusal('INPUT_TOO_LARGE', 'GE-05', ...path);
const SCALE = (...path: string[]) => refusal('VALUE_OUT_OF_RANGE', 'GE-06', ...path);

const opening = (more: Variables): Attempt => ({
  ...{ login: 'mira', command: 'openChangeSet' },
  input: { title: 'A set', effectiveOn: ON, ...more },
});

async function proposing(product: Product, more: Variables): Promise<Attempt> {
  const wish = { ...(await soundWish(product)), ...more };
  const input = await wished(product, await aSet(product, ON), wish);
  return { login: 'mira', command: 'proposeModuleAssignment', input };
}

async function evidence(product: Product, more: Variables): Promise<Attempt> {
  const { party } = await namesOf(product);
  const about = { partyId: party('tukker'), module: 'PREPARE', level: 3, evidenceKind: 'AUDIT' };
  const input = { ...about, evidenceReference: 'AUD-1', from: '2026-09-01', to: '2029-01-01', ...more };
  return { login: 'kadir', command: 'recordCompetence', input };
}

async function grant(product: Product, more: Variables): Promise<Attempt> {
  const { area, party } = await namesOf(product);
  const about = { partyId: party('tukker'), areaId: area('OV-TW'), subject: 'MODULE', module: 'PREPARE' };
  return { login: 'mira', command: 'grantMandate', input: { ...about, from: '2026-09-01', to: '2029-01-01', ...more } };
}

async function assessment(product: Product, more: Variables): Promise<Attempt> {
  const { area, party } = await namesOf(product);
  const about = { partyId: party('tukker'), areaId: area('OV-TW'), module: 'PREPARE', aspect: 'PERFORM' };
  const input = { ...about, level: 3, evidence: 'Walked through together', ...more };
  return { login: 'mira', command: 'recordMaturityAssessment', input };
}

const today = async (product: Product) => at<string>(await product.ask('mira', '{ clock { today } }'), 'clock.today');

const invalidCases: RuleCase[] = [
  invalid('refuses')('31 February as the day of a set', async (product) => {
    await expectRefused(product, opening({ effectiveOn: NEVER }), INVALID('effectiveOn'));
    const draft = await aDraft(product, ON, await soundWish(product));
    const editing = await onSet(product, draft, 'editChangeSet', { effectiveOn: NEVER });
    await expectRefused(product, editing, INVALID('effectiveOn'));
  }),
  invalid('refuses')('31 February in a proposal, at every place', async (product) => {
    const { decision, maturityPlan } = await soundWish(product);
    const more = {
      validTo: NEVER,
      decision: { ...(decision as object), on: NEVER, reviewOn: NEVER },
      maturityPlan: { ...(maturityPlan as object), on: NEVER },
    };
    const paths = [['decision', 'on'], ['decision', 'reviewOn'], ['maturityPlan', 'on'], ['validTo']];
    const expected = { ...INVALID('decision', 'on'), paths: paths.map((path) => ['input', ...path]) };
    await expectRefused(product, await proposing(product, more), expected);
  }),
  invalid('refuses')('31 February in evidence, mandate, assessment and order', async (product) => {
    await expectRefused(product, await evidence(product, { from: NEVER }), INVALID('from'));
    await expectRefused(product, await grant(product, { to: NEVER }), INVALID('to'));
    await expectRefused(product, await assessment(product, { on: NEVER }), INVALID('on'));
    await expectRefused(product, placing({ more: { customerAgreedOn: NEVER } }), INVALID('customerAgreedOn'));
  }),
  invalid('accepts')('29 February of a leap year', async (product) => {
    await expectAccepted(product, opening({ effectiveOn: '2028-02-29' }));
  }),
];

const reversedCases: RuleCase[] = [
  reversed('refuses')('an end of a change that is not after its first day', async (product) => {
    await expectRefused(product, await proposing(product, { validTo: ON }), REVERSED('validTo'));
    const draft = await aDraft(product, ON, { ...(await soundWish(product)), validTo: '2026-12-01' });
    const later = await onSet(product, draft, 'editChangeSet', { effectiveOn: '2026-12-01' });
    await expectRefused(product, later, REVERSED('effectiveOn'));
  }),
  reversed('refuses')('an end of evidence or mandate that is not after its beginning', async (product) => {
    await expectRefused(product, await evidence(product, { to: '2026-09-01' }), REVERSED('to'));
    await expectRefused(product, await grant(product, { to: '2026-08-31' }), REVERSED('to'));
  }),
  reversed('refuses')(
    'an order complete before it is submitted, or tomorrow; a date agreed in the past',
    async (product) => {
      const now = await today(product);
      const early = { submittedOn: now, completeOn: addDays(now, -1) };
      await expectRefused(product, placing({ more: early }), REVERSED('completeOn'));
      await expectRefused(product, placing({ more: { completeOn: addDays(now, 1) } }), REVERSED('completeOn'));
      const past = { customerAgreedOn: addDays(now, -1) };
      await expectRefused(product, placing({ more: past }), REVERSED('customerAgreedOn'));
    },
  ),
  reversed('accepts')(
    'an end one day after the beginning; an order submitted, complete, placed and agreed',
    async (product) => {
      await expectAccepted(product, await proposing(product, { validTo: '2026-10-02' }));
      await expectAccepted(product, await evidence(product, { from: '2026-09-01', to: '2026-09-02' }));
      const now = await today(product);
      const more = { submittedOn: addDays(now, -2), completeOn: addDays(now, -1), customerAgreedOn: addDays(now, 60) };
      await anOrder(product, { more });
    },
  ),
];

const ROWS_A_STATEMENT = 250;

/** The demo has fewer cells than that, so the rows are put beside the set's one change. */
async function withChanges(product: Product, { id: changeSetId }: Draft, count: number): Promise<void> {
  await product.embedded.subgraphs.modulesAssignments.database.work.task(async (manager) => {
    const changes = manager.getRepository<Variables>('ChangeEntity');
    const rows = await changes.findBy({ changeSetId });
    const first = rows.find(({ key }) => key === KEY);
    if (!first) throw new Error('The set has no change.');
    const beside = Array.from({ length: count - 1 }, (_, at) => ({ ...first, key: `${KEY}:${at}` }));
    await changes.delete({ changeSetId, key: Not(KEY) });
    for (let at = 0; at < beside.length; at += ROWS_A_STATEMENT) {
      await changes.insert(beside.slice(at, at + ROWS_A_STATEMENT));
    }
  });
}

const largeCases: RuleCase[] = [
  large('refuses')('more than 10,000 connections', async (product) => {
    const facts = { ...FACTS, connections: 10_001 };
    await expectRefused(product, placing({ facts }), LARGE('facts', 'connections'));
  }),
  large('refuses')('texts and keys that are too long, and more than 25 lines', async (product) => {
    await expectRefused(product, opening({ title: 'x'.repeat(201) }), LARGE('title'));
    await expectRefused(product, opening({ idempotencyKey: 'x'.repeat(65) }), LARGE('idempotencyKey'));
    const draft = await aSet(product, ON);
    const why = await onSet(product, draft, 'withdrawChangeSet', { reason: 'x'.repeat(2001) });
    await expectRefused(product, why, LARGE('reason'));
    const lines = Array.from({ length: 26 }, () => ({ discipline: 'E' }));
    await expectRefused(product, placing({ lines }), LARGE('lines'));
  }),
  large('refuses')('one more change in a set of 5,000', async (product) => {
    const draft = await aDraft(product, ON, await soundWish(product));
    await withChanges(product, draft, 5000);
    const wish = { ...(await soundWish(product)), module: 'CLOSE' };
    const attempt = { login: 'mira', command: 'proposeModuleAssignment', input: await wished(product, draft, wish) };
    await expectRefused(product, attempt, LARGE('changeSetId'));
    await withChanges(product, draft, 4999);
    await expectAccepted(product, attempt);
    await withChanges(product, draft, 1);
  }),
  large('accepts')('10,000 connections, and a title of 200 characters', async (product) => {
    await anOrder(product, { facts: { ...FACTS, connections: 10_000 } });
    await expectAccepted(product, opening({ title: 'x'.repeat(200) }));
  }),
];

const scaleCases: RuleCase[] = [
  scale('refuses')('a level outside 0 to 5', async (product) => {
    for (const level of [-1, 6]) {
      await expectRefused(product, await evidence(product, { level }), SCALE('level'));
      await expectRefused(product, await assessment(product, { level }), SCALE('level'));
    }
  }),
  scale('refuses')('an assessment of tomorrow', async (product) => {
    const on = addDays(await today(product), 1);
    await expectRefused(product, await assessment(product, { on }), SCALE('on'));
  }),
  scale('refuses')(
    'no connection, a trench of less than nothing, no line, a blank title, an empty set',
    async (product) => {
      const facts = (wrong: Variables) => placing({ facts: { ...FACTS, ...wrong } });
      await expectRefused(product, facts({ connections: 0 }), SCALE('facts', 'connections'));
      await expectRefused(product, facts({ trenchMetres: -1 }), SCALE('facts', 'trenchMetres'));
      await expectRefused(product, placing({ lines: [] }), SCALE('lines'));
      await expectRefused(product, opening({ title: '  ' }), SCALE('title'));
      const submitting = await onSet(product, await aSet(product, ON), 'submitChangeSet');
      const preview = refusal('IMPACT_REQUIRED', 'MA-22', 'id');
      await expectRefused(product, submitting, SCALE('id'), preview);
    },
  ),
  scale('refuses')('a clock that is moved back', async (product) => {
    const input = { to: '2026-08-31T22:00:00Z' };
    await expectRefused(product, { login: 'ravi', command: 'moveClock', input }, SCALE('to'));
  }),
  scale('accepts')('the ends of the scales', async (product) => {
    for (const level of [0, 5]) await expectAccepted(product, await evidence(product, { level }));
    await expectAccepted(product, await assessment(product, { level: 5, on: await today(product) }));
    await anOrder(product, { facts: { ...FACTS, trenchMetres: 0 } });
  }),
];

/** Days, sizes and scales of what is sent. */
export const inputCases: readonly RuleCase[] = [...invalidCases, ...reversedCases, ...largeCases, ...scaleCases];
