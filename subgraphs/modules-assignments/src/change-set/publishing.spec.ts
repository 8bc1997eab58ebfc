import { DeniedError } from '@ketenregie/shared';
import { testDatabase } from '@ketenregie/shared/testing';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { ApprovalEntity, ChangeSetEntity } from './change-set.entity';
import { codesOf, kadir, mira, STRATEGY, stranger, value, World } from './fixture';

describe('from draft to schedule', () => {
  const db = testDatabase(entities, migrations);
  const CELL = 'OV-0:PREPARE';
  let world: World;

  /** A set that the rules accept: the same party, another reason. */
  async function draft(effectiveOn: string, given: object = {}): Promise<string> {
    const set = await world.open(effectiveOn);
    value(await world.assign(set, { module: 'PREPARE', ...STRATEGY, maturityPlan: null, ...given, partyId: 'tukker' }));
    return set;
  }

  async function approved(effectiveOn: string, given: object = {}): Promise<string> {
    const set = await draft(effectiveOn, given);
    value(await world.preview(set));
    value(await world.submit(set));
    value(await world.approve(set, mira, 'OPERATOR'));
    value(await world.approve(set, kadir, 'CONTRACTOR'));
    return set;
  }

  const conflicts = async (set: string) =>
    (await world.services.reader.insights(world.as(mira), [set])).get(set)?.conflictedKeys ?? [];

  beforeEach(async () => {
    await db.clear();
    world = new World(db);
    await world.begin();
    await world.ready();
    world.clock.set('2026-09-01T06:00:00.000Z');
  }, 60_000);

  it('GE-08 and MA-16: only what is approved is published, and once', async () => {
    const set = await draft('2026-10-01');
    expect(codesOf(await world.publish(set))).toEqual(['STATE_NOT_ALLOWED']);
    value(await world.preview(set));
    value(await world.submit(set));
    expect(codesOf(await world.publish(set))).toEqual(['APPROVAL_MISSING']);
    value(await world.approve(set, kadir, 'CONTRACTOR'));
    value(await world.approve(set, mira, 'OPERATOR'));
    expect((await world.set(set)).state).toBe('APPROVED');
    value(await world.publish(set));
    expect(codesOf(await world.publish(set))).toEqual(['STATE_NOT_ALLOWED']);
    expect(codesOf(await world.assign(set, { expectedVersion: 1 }))).toEqual(['STATE_NOT_ALLOWED']);
  });

  it('MA-17: not twice, and not without a mandate', async () => {
    const set = await draft('2026-10-01');
    value(await world.preview(set));
    value(await world.submit(set));
    value(await world.approve(set, kadir, 'CONTRACTOR'));
    expect(codesOf(await world.approve(set, kadir, 'CONTRACTOR'))).toEqual(['APPROVAL_NOT_ALLOWED']);
    expect(codesOf(await world.approve(set, stranger, 'CONTRACTOR'))).toEqual(['APPROVAL_NOT_ALLOWED']);
    const intern = { ...kadir, personId: 'intern' };
    expect(codesOf(await world.approve(set, intern, 'CONTRACTOR'))).toEqual(['APPROVAL_NOT_ALLOWED']);
  });

  it('lets one of fifty racing approvals of a person count', async () => {
    const set = await draft('2026-10-01');
    value(await world.preview(set));
    value(await world.submit(set));
    const contentHash = await world.hash(set);
    const input = {
      id: set,
      side: 'CONTRACTOR' as const,
      contentHash,
      expectedVersion: (await world.set(set)).version,
    };
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        world.services.approvals.approve(world.as(kadir), { ...input, idempotencyKey: world.key() }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.work.manager.countBy(ApprovalEntity, { changeSetId: set })).toBe(1);
  });

  it('sends a set back on request, with approvals void', async () => {
    const set = await approved('2026-10-01');
    const input = { ...(await world.versioned(set)), reason: 'Explain it better.' };
    value(await world.services.approvals.requestChanges(world.as(kadir), input));
    expect(await world.set(set)).toMatchObject({ state: 'OPEN', remark: 'Explain it better.' });
    expect(await db.work.manager.countBy(ApprovalEntity, { changeSetId: set, void: false })).toBe(0);
  });

  it('voids approvals on another day, and keeps them on another title', async () => {
    const set = await approved('2026-10-01');
    value(await world.services.drafts.edit(world.as(mira), { ...(await world.versioned(set)), title: 'Anders' }));
    expect(await world.set(set)).toMatchObject({ state: 'APPROVED', title: 'Anders' });
    value(
      await world.services.drafts.edit(world.as(mira), { ...(await world.versioned(set)), effectiveOn: '2026-11-01' }),
    );
    expect((await world.set(set)).state).toBe('OPEN');
    expect(await db.work.manager.countBy(ApprovalEntity, { changeSetId: set, void: false })).toBe(0);
  });

  it('MA-21: a set whose base another one moved is refused until it is rebased', async () => {
    const [first, second] = [
      await approved('2026-10-01'),
      await approved('2026-11-01', { explanation: 'Other words.' }),
    ];
    value(await world.publish(first));
    expect(await conflicts(second)).toEqual([CELL]);
    expect(codesOf(await world.publish(second))).toEqual(['CHANGE_SET_CONFLICT']);
    value(await world.rebase(second));
    expect(await world.change(second, CELL)).toMatchObject({
      baseVersion: 2,
      before: { partyId: 'tukker' },
      version: 2,
    });
    expect(await conflicts(second)).toEqual([]);
    await world.carry(second);
    expect((await world.set(second)).state).toBe('SCHEDULED');
  });

  it('lets one of two racing publications of a cell win', async () => {
    const sets = [await approved('2026-10-01'), await approved('2026-10-01', { explanation: 'Other words.' })];
    const outcomes = await Promise.all(sets.map((set) => world.publish(set)));
    expect(outcomes.map(codesOf).sort()).toEqual([[], ['CHANGE_SET_CONFLICT']]);
  });

  it('marks what was built on a scheduled set that leaves, and not what it was built on', async () => {
    const first = await approved('2026-10-01');
    value(await world.publish(first));
    const second = await approved('2026-11-01', { explanation: 'Second.' });
    value(await world.publish(second));
    const third = await approved('2026-12-01', { explanation: 'Third.' });
    value(await world.publish(third));
    value(await world.withdraw(second));
    expect([await conflicts(first), await conflicts(third)]).toEqual([[], [CELL]]);
    expect(await world.events('configuration.withdrawn.v1')).toMatchObject([{ changeSetId: second }]);
    await world.moveTo('2026-12-01');
    expect(await world.set(first)).toMatchObject({ state: 'IN_FORCE' });
    expect(await world.set(third)).toMatchObject({ state: 'SCHEDULED', blocked: true });
    value(await world.rebase(third));
    expect(await world.set(third)).toMatchObject({ state: 'OPEN', blocked: false, publishedSeq: null });
    expect(await conflicts(third)).toEqual([]);
  });

  it('MA-20: works back only with a reason, and not over an order', async () => {
    const set = await draft('2026-08-01');
    value(await world.preview(set));
    expect(codesOf(await world.submit(set))).toEqual(['RETROACTIVE_NOT_ALLOWED']);
    value(await world.services.drafts.edit(world.as(mira), { ...(await world.versioned(set)), reason: 'Late paper.' }));
    value(await world.submit(set));
    value(await world.approve(set, mira, 'OPERATOR'));
    value(await world.approve(set, kadir, 'CONTRACTOR'));
    await world.order({ orderId: 'o', areaId: 'area-0', placedAt: '2026-08-15T08:00:00.000Z' });
    expect(codesOf(await world.publish(set))).toEqual(['RETROACTIVE_NOT_ALLOWED']);
  });

  it('takes effect at once on its own day, for orders placed from then on', async () => {
    const set = await approved('2026-09-01');
    value(await world.publish(set));
    expect(await world.set(set)).toMatchObject({
      state: 'IN_FORCE',
      inForceAt: world.clock.now(),
      validFrom: '2026-09-01',
      configurationVersion: 2,
    });
    expect((await world.events('configuration.inForce.v1')).at(-1)).toMatchObject({
      changeSetId: set,
      version: 2,
      changes: [{ key: CELL, validFrom: '2026-09-01', after: { partyId: 'tukker' } }],
    });
  });

  it('is handled by parties to a touched contract alone', async () => {
    const set = await draft('2026-10-01');
    await expect(world.preview(set, stranger)).rejects.toThrow(DeniedError);
    await expect(world.withdraw(set, stranger)).rejects.toThrow(DeniedError);
    await expect(world.open('2026-10-01', stranger)).rejects.toThrow(DeniedError);
    value(await world.withdraw(set, kadir));
  });

  it('GE-01, GE-02 and GE-06: a stale version, a set that is not there, one without changes, no title', async () => {
    const set = await world.open('2026-10-01');
    const { drafts, approvals } = world.services;
    const at = { id: set, expectedVersion: 9, idempotencyKey: world.key() };
    expect(codesOf(await drafts.edit(world.as(mira), { ...at, title: 'x' }))).toEqual(['STALE_VERSION']);
    expect(codesOf(await approvals.submit(world.as(mira), { ...at, id: 'nowhere' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await world.submit(set))).toEqual(['VALUE_OUT_OF_RANGE', 'IMPACT_REQUIRED']);
    const opened = { title: '', effectiveOn: '2026-02-31', idempotencyKey: world.key() };
    expect(codesOf(await drafts.open(world.as(mira), opened))).toEqual(['VALUE_OUT_OF_RANGE', 'DATE_INVALID']);
  });

  it('numbers sets without holes', async () => {
    await Promise.all(Array.from({ length: 10 }, () => world.open('2026-10-01')));
    const sets = await db.work.manager.find(ChangeSetEntity, { order: { number: 'ASC' } });
    expect(sets.map(({ number }) => number)).toEqual(Array.from({ length: sets.length }, (_, n) => n));
  });
});
