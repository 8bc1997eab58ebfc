import { testDatabase } from '@ketenregie/shared/testing';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { ModuleRunEntity, ModuleStepEntity } from '../module-run/module-run.entity';
import { ApprovalEntity } from './change-set.entity';
import { codesOf, kadir, mira, value, World } from './fixture';

describe('J1: PREPARE goes to Tukker from 2026-10-01 (domain §12)', () => {
  const db = testDatabase(entities, migrations);
  let world: World;
  let set: string;

  const prepareOf = async (orderId: string) => {
    const { manager } = db.work;
    const run = await manager.findOneByOrFail(ModuleRunEntity, { orderId });
    const step = await manager.findOneByOrFail(ModuleStepEntity, { runId: run.id, module: 'PREPARE' });
    return [run.configurationVersion, step.partyId];
  };

  it('begins with the system set and the baseline', async () => {
    world = new World(db);
    await world.begin();
    const inForce = await world.events('configuration.inForce.v1');
    expect(inForce.map(({ version, inForceAt }) => [version, inForceAt])).toEqual([
      [0, '1999-12-31T23:00:00.000Z'],
      [1, '2024-12-31T23:00:00.000Z'],
    ]);
  });

  it('counts the orders of the last three months, and those with the module', async () => {
    for (let n = 0; n < 10; n += 1) {
      const placedAt = `2026-07-1${n}T08:00:00.000Z`;
      world.clock.set(placedAt);
      await world.order({
        orderId: `order-${n}`,
        areaId: 'area-0',
        placedAt,
        prepare: n < 3,
        complexity: n < 3 ? 'C2' : 'C1',
      });
    }
    await world.order({ orderId: 'before', areaId: 'area-0', placedAt: '2026-05-31T08:00:00.000Z' });
    world.clock.set('2026-09-01T06:00:00.000Z');
    set = await world.open('2026-10-01');
    value(await world.assign(set, {}));
    value(await world.preview(set));
    const { impact } = await world.set(set);
    expect(impact?.window).toEqual({ from: '2026-06-01', to: '2026-09-01' });
    expect(impact?.lines).toMatchObject([
      { key: 'OV-0:PREPARE', ordersInWindow: 10, ordersWithModule: 3, runningOrders: 11, runningChanged: 0 },
    ]);
    if (!impact) throw new Error('The preview was not kept.');
    const request = { key: 'OV-0:PREPARE', onlyWithModule: true };
    const list = await world.services.reader.impactOrders(world.as(mira), impact, request);
    expect([list.edges.length, await list.totalCount()]).toEqual([3, 3]);
  });

  it('keeps a draft that the rules refuse, and does not submit it', async () => {
    expect(codesOf(await world.submit(set)).sort()).toEqual([
      'COMPETENCE_MISSING',
      'MANDATE_MISSING',
      'MATURITY_TOO_LOW',
    ]);
    await world.ready();
    expect(codesOf(await world.submit(set))).toEqual([]);
  });

  it('takes the director’s approval for all operators, and none of hers for the contractors', async () => {
    value(await world.approve(set, mira, 'OPERATOR'));
    expect(codesOf(await world.approve(set, mira, 'CONTRACTOR'))).toEqual(['APPROVAL_NOT_ALLOWED']);
    expect(codesOf(await world.publish(set))).toEqual(['APPROVAL_MISSING']);
  });

  it('voids approvals on an edit: what was seen is stale, a new preview is asked', async () => {
    const seen = await world.hash(set);
    value(await world.assign(set, { explanation: 'And the audit says so.', expectedVersion: 1 }, kadir));
    expect((await world.set(set)).state).toBe('OPEN');
    const approvals = await db.work.manager.findBy(ApprovalEntity, { changeSetId: set });
    expect(approvals.map((approval) => approval.void)).toEqual([true]);
    expect(codesOf(await world.approve(set, kadir, 'CONTRACTOR', seen))).toEqual(['APPROVAL_STALE']);
    expect(codesOf(await world.submit(set))).toEqual(['IMPACT_REQUIRED']);
  });

  it('is published once both sides approve the same content', async () => {
    await world.carry(set);
    expect((await world.set(set)).state).toBe('SCHEDULED');
    expect(await world.events('configuration.published.v1')).toHaveLength(2);
  });

  it('lets an order of the day before keep Oosterstroom and one of the day itself have Tukker', async () => {
    await world.moveTo('2026-10-01', 8 * 3_600_000);
    expect(await world.set(set)).toMatchObject({
      state: 'IN_FORCE',
      inForceAt: '2026-09-30T22:00:00.000Z',
      configurationVersion: 2,
      validFrom: '2026-10-01',
    });
    await world.order({ orderId: 'of-1-october', areaId: 'area-0', placedAt: '2026-09-30T22:30:00.000Z' });
    await world.order({ orderId: 'of-30-september', areaId: 'area-0', placedAt: '2026-09-30T21:59:59.999Z' });
    expect(await prepareOf('of-1-october')).toEqual([2, 'tukker']);
    expect(await prepareOf('of-30-september')).toEqual([1, 'oosterstroom']);
    expect(await prepareOf('order-0')).toEqual([1, 'oosterstroom']);
  });

  it('turns back by a new set, to the party and ground of before', async () => {
    const input = { ...(await world.versioned(set)), effectiveOn: '2026-11-01' };
    expect(
      codesOf(await world.services.reverts.revert(world.as(mira), { ...input, effectiveOn: '2026-09-30' })),
    ).toEqual(['RETROACTIVE_NOT_ALLOWED']);
    const again = { ...input, idempotencyKey: world.key() };
    const { id } = value(await world.services.reverts.revert(world.as(mira), again));
    const change = await world.change(id, 'OV-0:PREPARE');
    expect(change.after).toMatchObject({ partyId: 'oosterstroom', ground: 'STRATEGY', decision: { on: '2024-11-15' } });
    expect(change.before).toMatchObject({ partyId: 'tukker', ground: 'MATURITY' });
    await world.carry(id);
    await world.moveTo('2026-11-01', 1000);
    await world.order({ orderId: 'of-november', areaId: 'area-0', placedAt: world.clock.now() });
    expect(await prepareOf('of-november')).toEqual([3, 'oosterstroom']);
  });
});
