import { DeniedError, type DomainEvent, Emitter, Inbox } from '@ketenregie/shared';
import { fixedClock, schemaDifferences, testContext, testDatabase } from '@ketenregie/shared/testing';
import type { Module } from '../enums';
import { migrations } from '../migrations';
import { entities } from './module-figure.entity';
import { cancelled, opened } from './module-figure.handlers';
import { ModuleFigureService } from './module-figure.service';

const TODAY = '2026-09-01';
const ctx = testContext({ permissions: new Set(['moduleFigure:read']), activePartner: true, readDate: TODAY });

const step = (module: Module, partyId: string, state = 'WAITING') => ({ module, partyId, state });

describe('module figures', () => {
  const db = testDatabase(entities, migrations);
  const clock = fixedClock('2026-09-01T06:00:00.000Z');
  const service = () => new ModuleFigureService(db.work, clock);
  const numbers = new Map<string, number>();

  const inbox = () =>
    new Inbox({
      work: db.work,
      clock,
      emitter: new Emitter(db.work, clock, { name: 'performance', peers: [] }),
      follows: ['run'],
      handlers: { 'run.opened.v1': opened, 'run.cancelled.v1': cancelled },
    });

  function event(type: string, orderId: string, payload: object): DomainEvent {
    const eventNo = (numbers.get(orderId) ?? 0) + 1;
    numbers.set(orderId, eventNo);
    const occurredAt = '2026-09-01T05:55:00.000Z';
    return {
      id: `${orderId}-${eventNo}`,
      type,
      aggregateType: 'run',
      aggregateId: orderId,
      source: 'modules-assignments',
      eventNo,
      occurredAt,
      payload: { orderId, ...payload },
    };
  }
  const run = (orderId: string, placedAt: string, steps: object[], areaId = 'twente') =>
    event('run.opened.v1', orderId, { areaId, placedAt, steps });

  beforeEach(async () => {
    await db.clear();
    numbers.clear();
  });

  it('has the tables that its entities say', async () => {
    expect(await schemaDifferences(db)).toEqual([]);
  });

  it('counts per area, module and party, in total and in the window', async () => {
    await inbox().receive('modules-assignments', [
      run('o1', '2026-05-31T21:59:00.000Z', [step('BUILD', 'tukker')]),
      run('o2', '2026-05-31T22:00:00.000Z', [step('BUILD', 'tukker'), step('PREPARE', 'ooster')]),
      run('o3', '2026-08-31T12:00:00.000Z', [step('BUILD', 'tukker'), step('PREPARE', 'ooster', 'NOT_NEEDED')]),
      run('o4', '2026-08-31T22:30:00.000Z', [step('BUILD', 'tukker')]),
      run('o5', '2026-08-31T12:00:00.000Z', [step('BUILD', 'tukker')], 'zeeland'),
    ]);
    const figures = await service().figures(ctx, { areaIds: ['twente'] });
    expect(
      figures.map(({ module, partyId, ordersTotal, ordersLastThreeMonths }) => [
        module,
        partyId,
        ordersTotal,
        ordersLastThreeMonths,
      ]),
    ).toEqual([
      ['BUILD', 'tukker', 4, 2],
      ['PREPARE', 'ooster', 1, 1],
    ]);
    expect(figures[0]).toMatchObject({
      window: { from: '2026-06-01', to: TODAY },
      freshness: { newestEventAt: '2026-09-01T05:55:00.000Z', ageMinutes: 5 },
    });
  });

  it('counts an event once, however often and in whatever order it arrives', async () => {
    const first = run('o1', '2026-08-03T12:00:00.000Z', [step('BUILD', 'tukker')]);
    const second = event('run.cancelled.v1', 'o1', { areaId: 'twente', reason: 'DUPLICATE' });
    await inbox().receive('modules-assignments', [second]);
    await Promise.all([1, 2, 3].map(() => inbox().receive('modules-assignments', [first])));
    expect(await service().figures(ctx, {})).toMatchObject([{ ordersTotal: 1 }]);
    await Promise.all([1, 2, 3].map(() => inbox().receive('modules-assignments', [first, second])));
    expect(await service().figures(ctx, {})).toEqual([]);
  });

  it('gives each order the figures of the parties that run it, in as many statements for twenty as for one', async () => {
    const orders = Array.from({ length: 20 }, (_, i) =>
      run(`o${i}`, '2026-08-03T12:00:00.000Z', [step('BUILD', i % 2 ? 'tukker' : 'graaf')]),
    );
    await inbox().receive('modules-assignments', orders);
    db.statements.reset();
    await service().ofOrders(ctx, ['o0']);
    const one = db.statements.count;
    db.statements.reset();
    const all = await service().ofOrders(
      ctx,
      orders.map(({ aggregateId }) => aggregateId),
    );
    expect(db.statements.count).toBe(one);
    expect(all.get('o1')).toMatchObject([{ module: 'BUILD', partyId: 'tukker', ordersTotal: 10 }]);
  });

  it('is for partners with an active contract, and for nobody else', async () => {
    const outsider = testContext({
      permissions: new Set(['moduleFigure:read']),
      activePartner: false,
      roles: ['PLANNER'],
    });
    await expect(service().figures(outsider, {})).rejects.toThrow(DeniedError);
    await expect(service().ofOrders(outsider, ['o1'])).rejects.toThrow(DeniedError);
  });
});
