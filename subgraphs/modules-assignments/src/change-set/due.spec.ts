import { midnightOf } from '@ketenregie/shared';
import { testDatabase } from '@ketenregie/shared/testing';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { liveAssignments } from '../module-assignment/assignments-at';
import { ModuleRunEntity, ModuleStepEntity } from '../module-run/module-run.entity';
import { kadir, mira, STRATEGY, value, World } from './fixture';

const HOUR = 3_600_000;

describe('the day of a published set', () => {
  const db = testDatabase(entities, migrations);
  let world: World;
  let mandateId: string;

  const mandate = (to: string | null) =>
    world.event('mandate.changed.v1', {
      ...{ mandateId, partyId: 'tukker', personId: null, subject: 'MODULE', module: 'PREPARE' },
      ...{ areaId: 'area-0', combiAreaId: null, contractId: null, from: '2026-01-01', to },
    });

  async function scheduled(effectiveOn: string, explanation = 'Tukker.'): Promise<string> {
    const set = await world.open(effectiveOn);
    value(await world.assign(set, { ...STRATEGY, explanation, partyId: 'tukker' }));
    await world.carry(set);
    return set;
  }

  const party = async (day: string) =>
    (await liveAssignments(db.work.manager, ['area-0'], day)).find(({ module }) => module === 'PREPARE')?.partyId;

  const pinned = async (orderId: string) => {
    const run = await db.work.manager.findOneByOrFail(ModuleRunEntity, { orderId });
    const step = await db.work.manager.findOneByOrFail(ModuleStepEntity, { runId: run.id, module: 'PREPARE' });
    return [run.configurationVersion, step.partyId];
  };

  const order = (orderId: string, placedAt: string) => world.order({ orderId, areaId: 'area-0', placedAt });

  beforeEach(async () => {
    await db.clear();
    world = new World(db);
    await world.begin();
    world.clock.set('2026-09-01T06:00:00.000Z');
    mandateId = 'the-mandate';
    await world.competent('tukker', 'PREPARE');
    await mandate(null);
    await world.assess('tukker', 'PREPARE', 'PERFORM');
    await world.assess('oosterstroom', 'PREPARE', 'LET_GO');
  }, 60_000);

  it('brings it in force at midnight, by one version more, with rows from that day', async () => {
    const set = await scheduled('2026-10-01');
    await world.moveTo('2026-09-30', 23 * HOUR);
    expect((await world.set(set)).state).toBe('SCHEDULED');
    await world.moveTo('2026-10-01');
    expect(await world.set(set)).toMatchObject({ state: 'IN_FORCE', inForceAt: midnightOf('2026-10-01') });
    expect([await party('2026-09-30'), await party('2026-10-01')]).toEqual(['oosterstroom', 'tukker']);
  });

  it('blocks it when a fact it needs is gone, and lets it take effect the moment the fact is back', async () => {
    const set = await scheduled('2026-10-01');
    await mandate('2026-09-15');
    await world.moveTo('2026-10-01', HOUR);
    const blocked = await world.set(set);
    expect(blocked).toMatchObject({ state: 'SCHEDULED', blocked: true, judgedOn: '2026-10-01' });
    expect(blocked.blockers?.map(({ refusal }) => refusal.code)).toEqual(['MANDATE_MISSING']);
    await world.moveTo('2026-10-03', 9 * HOUR);
    await mandate(null);
    expect(await world.set(set)).toMatchObject({
      ...{ state: 'IN_FORCE', blocked: false, validFrom: '2026-10-03', effectiveOn: '2026-10-01' },
      ...{ inForceAt: world.clock.now(), blockers: null },
    });
    expect([await party('2026-10-02'), await party('2026-10-03')]).toEqual(['oosterstroom', 'tukker']);
  });

  it('judges a blocked set again each midnight: a mandate may begin', async () => {
    const set = await scheduled('2026-10-01');
    await mandate('2026-09-15');
    await world.event('mandate.changed.v1', {
      ...{ mandateId: 'new', partyId: 'tukker', personId: null, subject: 'MODULE', module: 'PREPARE' },
      ...{ areaId: 'area-0', combiAreaId: null, contractId: null, from: '2026-10-05', to: null },
    });
    await world.moveTo('2026-10-04');
    const { version } = await world.set(set);
    await world.moveTo('2026-10-04', HOUR);
    expect(await world.set(set)).toMatchObject({ state: 'SCHEDULED', judgedOn: '2026-10-04', version });
    await world.moveTo('2026-10-07');
    expect(await world.set(set)).toMatchObject({
      ...{ state: 'IN_FORCE', validFrom: '2026-10-05', inForceAt: midnightOf('2026-10-05') },
    });
  });

  it('runs an order by what was in force when it was placed, however late it comes', async () => {
    await scheduled('2026-10-01');
    await world.moveTo('2026-10-20', HOUR);
    await order('old', '2026-09-30T21:59:59.999Z');
    await order('new', '2026-09-30T22:00:00.000Z');
    await order('older', '2024-12-31T22:59:59.999Z');
    expect(await pinned('old')).toEqual([1, 'oosterstroom']);
    expect(await pinned('new')).toEqual([2, 'tukker']);
    expect(await pinned('older')).toEqual([0, null]);
  });

  it('lets sets of a day go before the first order of that day, though the own clock is behind', async () => {
    const set = await scheduled('2026-10-01');
    await world.moveTo('2026-09-30', 23 * HOUR);
    await order('early', midnightOf('2026-10-01'));
    expect(await pinned('early')).toEqual([2, 'tukker']);
    expect((await world.set(set)).state).toBe('IN_FORCE');
  });

  it('never takes effect under an order whose run is open: what passes later counts later', async () => {
    const set = await scheduled('2026-10-01');
    await mandate('2026-09-15');
    await world.moveTo('2026-10-01', HOUR);
    await order('ahead', '2026-10-01T09:00:00.000Z');
    await mandate(null);
    expect((await world.set(set)).inForceAt).toBe('2026-10-01T09:00:00.001Z');
    await order('late', '2026-10-01T08:00:00.000Z');
    await order('next', '2026-10-01T09:00:00.001Z');
    expect([await pinned('ahead'), await pinned('late'), await pinned('next')]).toEqual([
      [1, 'oosterstroom'],
      [1, 'oosterstroom'],
      [2, 'tukker'],
    ]);
  });

  it('keeps a set waiting for the one that it was built on, and takes both in order', async () => {
    const first = await scheduled('2026-10-01', 'First.');
    const second = await scheduled('2026-11-01', 'Second.');
    await mandate('2026-09-15');
    await world.moveTo('2026-11-01', HOUR);
    expect((await world.set(second)).blockers?.map(({ refusal }) => refusal.code)).toEqual(['CHANGE_SET_CONFLICT']);
    await mandate(null);
    expect(await world.set(first)).toMatchObject({ state: 'IN_FORCE', configurationVersion: 2 });
    expect(await world.set(second)).toMatchObject({ state: 'IN_FORCE', configurationVersion: 3 });
  });

  it('takes effect once, whoever asks at the same time', async () => {
    await scheduled('2026-10-01');
    const to = midnightOf('2026-10-01');
    await Promise.all([
      ...Array.from({ length: 5 }, () => db.work.task((manager) => world.due.settle(world.unit(manager), to))),
      ...Array.from({ length: 5 }, (_, n) => order(`o-${n}`, to)),
    ]);
    expect(await world.events('configuration.inForce.v1')).toHaveLength(3);
    for (let n = 0; n < 5; n += 1) expect(await pinned(`o-${n}`)).toEqual([2, 'tukker']);
  });

  it('shows the approvals of a blocked set as they stand', async () => {
    const set = await scheduled('2026-10-01');
    await mandate('2026-09-15');
    await world.moveTo('2026-10-02');
    const approvals = await world.services.reader.approvals(world.as(mira), [set]);
    expect(approvals.get(set)?.map((each) => [each.personId, each.void])).toEqual([
      [mira.personId, false],
      [kadir.personId, false],
    ]);
  });
});
