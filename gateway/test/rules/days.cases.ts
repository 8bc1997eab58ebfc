import { at } from '../support/answer';
import type { Product } from '../support/product';
import {
  type Approver,
  aDraft,
  aSet,
  byStrategy,
  type Draft,
  done,
  OF_TWENTE,
  onSet,
  propose,
  publish,
  setOf,
  soundWish,
  submission,
  type Wish,
} from './builders';
import { expectAccepted, expectAdvised, expectRefused, type Refused } from './expect-answers';
import { anOrder, CROSSING, runnersOf, runOf } from './order-builders';
import { of, type RuleCase } from './rule-case';
import { inChange } from './submissions';

const pinned = of('MA-19');
const plan = of('MA-09', 'MATURITY_PLAN_MISSING');
const retroactive = of('MA-20', 'RETROACTIVE_NOT_ALLOWED');

const OF_IJSSEL_VECHT: readonly Approver[] = [
  ['mira', 'OPERATOR'],
  ['cm-vechtstroom', 'CONTRACTOR'],
];
const OF_ZEELAND: readonly Approver[] = [
  ['sanne', 'OPERATOR'],
  ['bram', 'CONTRACTOR'],
];
const TOO_EARLY: Refused = { code: 'RETROACTIVE_NOT_ALLOWED', rule: 'MA-20', path: ['input', 'effectiveOn'] };

const midnightOf = (day: string) => `${day}T00:00:00+02:00`;

/** Published, and brought in force by its day. */
async function inForce(product: Product, day: string, wish: Wish, approvers: readonly Approver[]): Promise<Draft> {
  const draft = await aDraft(product, day, wish);
  await publish(product, draft, approvers);
  await product.moveClock(midnightOf(day));
  expect(await setOf(product, draft)).toMatchObject({ state: 'IN_FORCE' });
  return draft;
}

async function twenteWish(product: Product, module: string): Promise<Wish> {
  return { area: 'OV-TW', module, party: 'tukker', ...(await byStrategy(product, 'oosterstroom')) };
}

async function reversal(product: Product, draft: Draft, effectiveOn: string): Promise<Draft> {
  const attempt = await onSet(product, draft, 'revertChangeSet', { effectiveOn });
  const { id } = await done<{ id: string }>(product, attempt, 'changeSet', 'id');
  return { id, login: draft.login };
}

async function versionOf(product: Product, { id }: Draft): Promise<number> {
  const query = 'query ($id: ID!) { changeSet(id: $id) { configurationVersion } }';
  return at(await product.ask('mira', query, { id }), 'changeSet.configurationVersion');
}

const inIjsselVecht = { login: 'coordinator-vechtstroom', postcode: '8011 AB', facts: CROSSING };
const inTwente = { facts: CROSSING };

const pinnedCases: RuleCase[] = [
  pinned('behaves')('an order keeps its version and parties; one placed after gets the new ones', async (product) => {
    const before = await anOrder(product, inIjsselVecht);
    const old = await runOf(product, before);
    expect(await runnersOf(product, before)).toMatchObject({ DESIGN: 'oosterstroom', PREPARE: 'vechtstroom' });
    const set = await inForce(product, '2026-09-02', await soundWish(product), OF_IJSSEL_VECHT);
    const after = await anOrder(product, inIjsselVecht);
    expect(await runOf(product, after)).toMatchObject({ configurationVersion: await versionOf(product, set) });
    expect(await runnersOf(product, after)).toMatchObject({ DESIGN: 'vechtstroom', PREPARE: 'vechtstroom' });
    expect(await runOf(product, before)).toEqual(old);
  }),
  pinned('behaves')('a revert gives back what comes after it, and moves no running order', async (product) => {
    const set = await inForce(product, '2026-09-03', await twenteWish(product, 'DESIGN'), OF_TWENTE);
    const between = await anOrder(product, inTwente);
    const run = await runOf(product, between);
    const back = await reversal(product, set, '2026-09-04');
    await publish(product, back);
    await product.moveClock(midnightOf('2026-09-04'));
    expect(await setOf(product, back)).toMatchObject({ state: 'IN_FORCE' });
    expect(await runnersOf(product, await anOrder(product, inTwente))).toMatchObject({ DESIGN: 'oosterstroom' });
    expect(await runnersOf(product, between)).toMatchObject({ DESIGN: 'tukker' });
    expect(await runOf(product, between)).toEqual(run);
  }),
];

const revertCases: RuleCase[] = [
  plan('advises')('where a revert gives a module back without the maturity or a plan', async (product) => {
    const set = await inForce(product, '2026-09-05', await twenteWish(product, 'DESIGN'), OF_TWENTE);
    const attempt = await submission(product, await reversal(product, set, '2026-09-06'));
    const path = inChange('OV-TW:DESIGN', 'maturityPlan');
    await expectAdvised(product, attempt, { code: 'MATURITY_PLAN_MISSING', rule: 'MA-09', path });
  }),
];

/** Delta & Duin goes on with DESIGN of Zeeland by another decision. */
async function zeeland(product: Product, effectiveOn: string, reason?: string): Promise<Draft> {
  const draft = await aSet(product, effectiveOn, { login: 'sanne', ...(reason === undefined ? {} : { reason }) });
  const why = await byStrategy(product, 'delta-duin');
  await propose(product, draft, { area: 'ZE-ZL', module: 'DESIGN', party: 'delta-duin', ...why });
  return draft;
}

const retroactiveCases: RuleCase[] = [
  retroactive('refuses')('a day in the past without a reason', async (product) => {
    await product.moveClock('2026-09-10T08:00:00+02:00');
    const draft = await zeeland(product, '2026-09-09');
    await expectRefused(product, await submission(product, draft), TOO_EARLY);
  }),
  retroactive('refuses')('a reason, where an order of the area was placed since', async (product) => {
    await product.moveClock('2026-09-10T08:00:00+02:00');
    await anOrder(product, { login: 'coordinator-delta-duin', postcode: '4301 AB' });
    await product.moveClock('2026-09-12T08:00:00+02:00');
    for (const day of ['2026-09-09', '2026-09-10']) {
      const draft = await zeeland(product, day, 'Agreed by telephone');
      await expectRefused(product, await submission(product, draft), TOO_EARLY);
    }
  }),
  retroactive('refuses')('a revert from a day in the past', async (product) => {
    await product.moveClock('2026-09-12T08:00:00+02:00');
    const set = await zeeland(product, '2026-09-12');
    await publish(product, set, OF_ZEELAND);
    const attempt = await onSet(product, set, 'revertChangeSet', { effectiveOn: '2026-09-11' });
    await expectRefused(product, attempt, TOO_EARLY);
  }),
  retroactive('accepts')('a reason while no order was placed since: in force from that day', async (product) => {
    await product.moveClock('2026-09-14T08:00:00+02:00');
    const draft = await zeeland(product, '2026-09-13', 'Agreed by telephone');
    await publish(product, draft, OF_ZEELAND);
    const query = 'query ($id: ID!) { changeSet(id: $id) { state validFrom } }';
    const answer = await product.ask('mira', query, { id: draft.id });
    expect(at(answer, 'changeSet')).toEqual({ state: 'IN_FORCE', validFrom: '2026-09-13' });
  }),
  retroactive('accepts')('today', async (product) => {
    const today = at<string>(await product.ask('mira', '{ clock { today } }'), 'clock.today');
    await expectAccepted(product, await submission(product, await zeeland(product, today)));
  }),
];

/** What the days bring: the clock goes forward from case to case. */
export const daysCases: readonly RuleCase[] = [...pinnedCases, ...revertCases, ...retroactiveCases];
