import { randomUUID } from 'node:crypto';
import { at, list } from '../support/answer';
import type { Variables } from '../support/product';
import {
  aDraft,
  approval,
  aSet,
  done,
  namesOf,
  onSet,
  preview,
  propose,
  setOf,
  soundWish,
  submit,
  wished,
} from './builders';
import { type Attempt, expectAccepted, expectError, expectRefused, type Refused, stored } from './expect-answers';
import { anOrder, cancelling, FACTS, placing } from './order-builders';
import { of, type RuleCase } from './rule-case';

const ON = '2026-10-01';

const stale = of('GE-01', 'STALE_VERSION');
const found = of('GE-02', 'NOT_FOUND');
const key = of('GE-03', 'IDEMPOTENCY_KEY_REUSED');
const state = of('GE-08', 'STATE_NOT_ALLOWED');
const asOf = of('GE-09', 'AS_OF_READ_ONLY');
const badEnum = of('enum', 'BAD_USER_INPUT');

const refusal = (code: string, rule: string, ...path: string[]): Refused => ({ code, rule, path: ['input', ...path] });

const STALE = refusal('STALE_VERSION', 'GE-01', 'expectedVersion');
const missing = (field: string) => refusal('NOT_FOUND', 'GE-02', field);
const REUSED = refusal('IDEMPOTENCY_KEY_REUSED', 'GE-03', 'idempotencyKey');
const wrongState = (field = 'id') => refusal('STATE_NOT_ALLOWED', 'GE-08', field);

const opening = (more: Variables = {}): Attempt => ({
  ...{ login: 'mira', command: 'openChangeSet' },
  input: { title: 'A set', effectiveOn: ON, ...more },
});

const staleCases: RuleCase[] = [
  stale('refuses')('a set that was edited since it was read', async (product) => {
    const draft = await aSet(product, ON);
    const read = await onSet(product, draft, 'editChangeSet', { title: 'Mine' });
    await expectAccepted(product, await onSet(product, draft, 'editChangeSet', { title: 'Theirs' }));
    await expectRefused(product, read, STALE);
  }),
  stale('refuses')('a cell that another one put in the set meanwhile, and names it', async (product) => {
    const draft = await aDraft(product, ON, await soundWish(product));
    const input = await wished(product, draft, { ...(await soundWish(product)), explanation: 'Mine' });
    const attempt = { login: 'cm-vechtstroom', command: 'proposeModuleAssignment', input };
    const [told] = await expectRefused(product, attempt, STALE);
    expect(told?.message).toContain('OV-IJV:DESIGN');
    const gone = { changeSetId: draft.id, key: 'OV-IJV:DESIGN', expectedVersion: 7 };
    await expectRefused(product, { login: 'mira', command: 'discardChange', input: gone }, STALE);
  }),
  stale('refuses')('an order that is another version by now', async (product) => {
    const order = await anOrder(product);
    await expectRefused(product, cancelling({ ...order, version: order.version + 1 }), STALE);
  }),
  stale('accepts')('the version that is current, of set, cell and order', async (product) => {
    const draft = await aDraft(product, ON, await soundWish(product));
    const [change] = (await setOf(product, draft)).changes;
    const input = { changeSetId: draft.id, key: 'OV-IJV:DESIGN', expectedVersion: change?.version };
    await expectAccepted(product, { login: 'mira', command: 'discardChange', input });
    await expectAccepted(product, await onSet(product, draft, 'editChangeSet', { title: 'Newer' }));
    await expectAccepted(product, cancelling(await anOrder(product)));
  }),
];

const foundCases: RuleCase[] = [
  found('refuses')('the id of another thing in a command on a set', async (product) => {
    const { party } = await namesOf(product);
    const id = party('tukker');
    const expectedVersion = 1;
    for (const command of ['checkChangeSet', 'previewChangeSet', 'submitChangeSet', 'publishChangeSet']) {
      const input = command === 'checkChangeSet' ? { id } : { id, expectedVersion };
      await expectRefused(product, { login: 'mira', command, input }, missing('id'));
    }
    const approving = { id, expectedVersion, side: 'OPERATOR', contentHash: 'x' };
    await expectRefused(product, { login: 'mira', command: 'approveChangeSet', input: approving }, missing('id'));
  }),
  found('refuses')('a proposal that names another thing for set, area or party, with all places', async (product) => {
    const draft = await aSet(product, ON);
    const { area, party } = await namesOf(product);
    const input = await wished(product, draft, await soundWish(product));
    const propose = (wrong: Variables) => ({
      ...{ login: 'mira', command: 'proposeModuleAssignment' },
      input: { ...input, ...wrong },
    });
    const paths = [
      ['input', 'changeSetId'],
      ['input', 'areaId'],
    ];
    const both = propose({ changeSetId: area('OV-TW'), areaId: party('tukker') });
    await expectRefused(product, both, { ...missing('changeSetId'), paths });
    await expectRefused(product, propose({ partyId: area('OV-TW') }), missing('partyId'));
  }),
  found('refuses')('a mandate, an assessment or a cancellation for another thing', async (product) => {
    const { area, party } = await namesOf(product);
    const [areaId, partyId] = [party('tukker'), area('OV-TW')];
    const grant = { partyId, areaId: area('OV-TW'), subject: 'COORDINATION', from: '2026-09-01' };
    await expectRefused(product, { login: 'mira', command: 'grantMandate', input: grant }, missing('partyId'));
    const about = { partyId: party('tukker'), areaId, module: 'DESIGN', aspect: 'PERFORM', level: 3, evidence: 'Seen' };
    const assessing = { login: 'mira', command: 'recordMaturityAssessment', input: about };
    await expectRefused(product, assessing, missing('areaId'));
    await expectRefused(product, cancelling({ id: areaId, version: 1 }), missing('id'));
  }),
  found('accepts')('the things that are there', async (product) => {
    const draft = await aDraft(product, ON, await soundWish(product));
    await expectAccepted(product, { login: 'mira', command: 'checkChangeSet', input: { id: draft.id } });
  }),
];

const keyCases: RuleCase[] = [
  key('refuses')('a key that was used for another content or another command', async (product) => {
    const idempotencyKey = randomUUID();
    await expectAccepted(product, opening({ idempotencyKey }));
    await expectRefused(product, opening({ idempotencyKey, title: 'Another set' }), REUSED);
    const draft = await aSet(product, ON);
    const checking = { id: draft.id, idempotencyKey };
    await expectRefused(product, { login: 'mira', command: 'checkChangeSet', input: checking }, REUSED);
  }),
  key('accepts')('the same content again: the same answer, done once', async (product) => {
    const { input } = placing();
    const twice = { ...input, idempotencyKey: randomUUID() };
    const place = () => product.command('teun', 'placeOrder', 'order { id number }', twice);
    const first = await place();
    const before = await stored(product);
    expect((await place()).data).toEqual(first.data);
    expect(await stored(product)).toEqual(before);
  }),
  key('accepts')('the key of a command that was refused, and that of another person', async (product) => {
    const idempotencyKey = randomUUID();
    await expectRefused(
      product,
      opening({ idempotencyKey, effectiveOn: '2026-02-31' }),
      refusal('DATE_INVALID', 'GE-04', 'effectiveOn'),
    );
    await expectAccepted(product, opening({ idempotencyKey }));
    await expectAccepted(product, { ...opening({ idempotencyKey, title: 'His' }), login: 'kadir' });
  }),
];

const stateCases: RuleCase[] = [
  state('refuses')('publishing and approving what is not submitted', async (product) => {
    const draft = await aDraft(product, ON, await soundWish(product));
    await expectRefused(product, await onSet(product, draft, 'publishChangeSet'), wrongState());
    await expectRefused(product, await approval(product, draft, 'mira', 'OPERATOR'), wrongState());
    const sendingBack = await onSet(product, draft, 'requestChangeSetChanges', { reason: 'Not yet' });
    await expectRefused(product, sendingBack, wrongState());
    await expectRefused(product, await onSet(product, draft, 'revertChangeSet', { effectiveOn: ON }), wrongState());
  }),
  state('refuses')('submitting again, and any edit of a set that was withdrawn', async (product) => {
    const draft = await aDraft(product, ON, await soundWish(product));
    await submit(product, draft);
    await expectRefused(product, await onSet(product, draft, 'submitChangeSet'), wrongState());
    await expectAccepted(product, await onSet(product, draft, 'withdrawChangeSet', { reason: 'No longer needed' }));
    await expectRefused(product, await onSet(product, draft, 'editChangeSet', { title: 'Again' }), wrongState());
    const input = await wished(product, draft, { ...(await soundWish(product)), module: 'CLOSE' });
    const proposing = { login: 'mira', command: 'proposeModuleAssignment', input };
    await expectRefused(product, proposing, wrongState('changeSetId'));
    await expectRefused(product, await onSet(product, draft, 'rebaseChangeSet'), wrongState());
  }),
  state('accepts')('what the state allows: back from SUBMITTED to OPEN, edited, previewed again', async (product) => {
    const draft = await aDraft(product, ON, await soundWish(product));
    await submit(product, draft);
    const sendingBack = await onSet(product, draft, 'requestChangeSetChanges', { reason: 'Another day, please' });
    await expectAccepted(product, sendingBack);
    expect(await setOf(product, draft)).toMatchObject({ state: 'OPEN' });
    await expectAccepted(product, await onSet(product, draft, 'editChangeSet', { effectiveOn: '2026-10-05' }));
    await preview(product, draft);
  }),
];

const OTHER_DAY = { 'x-ketenregie-as-of': '2026-10-01' };

const asOfCases: RuleCase[] = [
  asOf('refuses')('a write of any context while another day is read', async (product) => {
    const expected = { code: 'AS_OF_READ_ONLY', rule: 'GE-09', path: [] };
    await expectRefused(product, { ...opening(), headers: OTHER_DAY }, expected);
    await expectRefused(product, { ...placing(), headers: OTHER_DAY }, expected);
    const { area, party } = await namesOf(product);
    const input = { partyId: party('tukker'), areaId: area('OV-TW'), subject: 'COORDINATION', from: '2026-09-01' };
    await expectRefused(product, { login: 'mira', command: 'grantMandate', input, headers: OTHER_DAY }, expected);
  }),
  asOf('accepts')('reading that day, and the write without it', async (product) => {
    const answer = await product.ask('mira', '{ assignmentMatrix { asOf rows { area { code } } } }', {}, OTHER_DAY);
    expect(at(answer, 'assignmentMatrix.asOf')).toBe('2026-10-01');
    expect(list(answer, 'assignmentMatrix.rows').length).toBeGreaterThan(0);
    await expectAccepted(product, opening());
  }),
  asOf('accepts')('a write by who reads today by name', async (product) => {
    const today = at<string>(await product.ask('mira', '{ clock { today } }'), 'clock.today');
    await expectAccepted(product, { ...opening(), headers: { 'x-ketenregie-as-of': today } });
  }),
];

const enumCases: RuleCase[] = [
  badEnum('refuses')('a value outside the enum, and lists the enum', async (product) => {
    const draft = await aSet(product, ON);
    const input = { ...(await wished(product, draft, await soundWish(product))), module: 'DEMOLISH' };
    const attempt = { login: 'mira', command: 'proposeModuleAssignment', input };
    const { errors } = await expectError(product, attempt, 'BAD_USER_INPUT');
    for (const value of ['ORIENT_AND_ORDER', 'DESIGN', 'PREPARE', 'BUILD', 'CLOSE']) {
      expect(JSON.stringify(errors)).toContain(value);
    }
    const order = placing({ more: { kind: 'NEW_CASTLE' } });
    const wrong = await expectError(product, order, 'BAD_USER_INPUT');
    expect(JSON.stringify(wrong.errors)).toContain('MAINS_RECONSTRUCTION');
  }),
  badEnum('accepts')('a value of the enum', async (product) => {
    const draft = await aSet(product, ON);
    await propose(product, draft, await soundWish(product));
    await done(product, placing({ facts: FACTS }), 'order', 'id');
  }),
];

/** Rules of every command. */
export const generalCases: readonly RuleCase[] = [
  ...staleCases,
  ...foundCases,
  ...keyCases,
  ...stateCases,
  ...asOfCases,
  ...enumCases,
];
