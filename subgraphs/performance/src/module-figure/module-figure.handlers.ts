import { type Handler, type HandlerUnit, insertIgnore, localDateOf } from '@ketenregie/shared';
import type { CountedStep } from '../counted-step';
import type { RunCancelled, RunOpened } from '../events';
import { AreaFreshnessEntity, CountedRunEntity, ModulePartyDayEntity } from './module-figure.entity';
import { countedSteps } from './module-figure.rules';

type Unit = Pick<HandlerUnit, 'manager'>;
type Counted = Pick<CountedRunEntity, 'areaId' | 'placedOn' | 'steps'>;

/** The counter row is made at zero first, so that two events of different orders both add and none is lost. */
async function add({ manager }: Unit, { areaId, placedOn, steps }: Counted, by: 1 | -1): Promise<void> {
  for (const { module, partyId } of inFixedOrder(steps)) {
    const key = { areaId, module, partyId, day: placedOn };
    if (by === 1) await insertIgnore(manager, ModulePartyDayEntity, { ...key, orders: 0 });
    await manager.increment(ModulePartyDayEntity, key, 'orders', by);
  }
}

/** Rows are locked in one order by all, so that two units do not wait for each other. */
function inFixedOrder(steps: readonly CountedStep[]): CountedStep[] {
  return [...steps].sort((a, b) => (a.module < b.module ? -1 : 1));
}

async function freshen({ manager }: Unit, areaId: string, newestEventAt: string): Promise<void> {
  if (await insertIgnore(manager, AreaFreshnessEntity, { areaId, newestEventAt })) return;
  await manager
    .createQueryBuilder()
    .update(AreaFreshnessEntity)
    .set({ newestEventAt })
    .where('areaId = :areaId and newestEventAt < :newestEventAt', { areaId, newestEventAt })
    .execute();
}

export const opened: Handler = async ({ payload, occurredAt }, unit) => {
  const { orderId, areaId, placedAt, steps } = payload as RunOpened;
  const run = { areaId, placedOn: localDateOf(placedAt), steps: countedSteps(steps) };
  await unit.manager.insert(CountedRunEntity, { id: orderId, ...run, cancelled: false });
  await add(unit, run, 1);
  await freshen(unit, areaId, occurredAt);
};

/** A cancelled run is run by nobody any more. */
export const cancelled: Handler = async ({ payload, occurredAt }, unit) => {
  const { orderId } = payload as RunCancelled;
  const run = await unit.manager.findOneByOrFail(CountedRunEntity, { id: orderId });
  const changed = await unit.manager.update(CountedRunEntity, { id: orderId, cancelled: false }, { cancelled: true });
  if (changed.affected !== 1) return;
  await add(unit, run, -1);
  await freshen(unit, run.areaId, occurredAt);
};
