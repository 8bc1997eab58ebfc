import { type DomainEvent, type Handler, type HandlerUnit, localDateOf, updateVersioned } from '@ketenregie/shared';
import { type EntityManager, In, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { guardConfiguration, nextValue } from '../change-set/change-set.store';
import type { DueService } from '../change-set/due.service';
import { ensureSystemSet } from '../change-set/system-set';
import { ModuleRunEntity, ModuleStepEntity } from './module-run.entity';
import { openSteps } from './module-run.rules';
import { type OrderPlaced, orderCancelled, orderPlaced } from './order-events';
import { configurationAt, pinnedConfiguration } from './pinned-configuration';

async function runOf(manager: EntityManager, order: OrderPlaced, openedAt: string) {
  const { orderId, areaId, complexity, coordinatorId, placedAt } = order;
  const { version: configurationVersion, changeSetId } = await configurationAt(manager, placedAt);
  const placedOn = localDateOf(placedAt);
  const pinned = await pinnedConfiguration(manager, configurationVersion, { areaId, complexity, day: placedOn });
  const run: ModuleRunEntity = {
    ...{ id: uuidv7(), seq: await nextValue(manager, 'run'), orderId, areaId, complexity, coordinatorId },
    ...{ configurationVersion, changeSetId, placedAt, placedOn, openedAt },
    ...{ state: 'OPEN', cancelReason: null, cancelledAt: null, version: 1 },
  };
  const steps = openSteps({ ...order, placedOn }, pinned).map(
    (step): ModuleStepEntity => ({ ...step, id: uuidv7(), runId: run.id, doneAt: null }),
  );
  return { run, steps };
}

function runOpened(run: ModuleRunEntity, steps: readonly ModuleStepEntity[]) {
  const { orderId, areaId, configurationVersion, coordinatorId, placedAt, complexity } = run;
  const sent = steps.map(({ module, partyId, state, dueOn }) => ({ module, partyId, state, dueOn }));
  return {
    type: 'run.opened.v1',
    aggregateType: 'run',
    aggregateId: orderId,
    payload: { orderId, areaId, configurationVersion, coordinatorId, placedAt, complexity, steps: sent },
  };
}

/** Sets due up to the placing go first; while the guard is held no other takes effect under the order's feet. */
async function open(due: DueService, { payload }: DomainEvent, unit: HandlerUnit): Promise<void> {
  const order = orderPlaced.parse(payload);
  await ensureSystemSet(unit);
  await guardConfiguration(unit.manager);
  await due.settle(unit, order.placedAt);
  const { run, steps } = await runOf(unit.manager, order, unit.now);
  await unit.manager.insert(ModuleRunEntity, run);
  await unit.manager.insert(ModuleStepEntity, steps);
  await unit.emit(runOpened(run, steps));
}

async function cancel({ payload }: DomainEvent, { manager, emit }: HandlerUnit): Promise<void> {
  const { orderId, areaId, reason, cancelledAt } = orderCancelled.parse(payload);
  const run = await manager.findOneBy(ModuleRunEntity, { orderId });
  if (run?.state !== 'OPEN') return;
  await updateVersioned(manager, ModuleRunEntity, run, { state: 'CANCELLED', cancelReason: reason, cancelledAt });
  const open = { runId: run.id, state: Not(In(['NOT_NEEDED', 'DONE'])) };
  await manager.update(ModuleStepEntity, open, { state: 'CANCELLED', nextActorId: null, nextActorSince: null });
  const payloadOut = { orderId, areaId, reason };
  await emit({ type: 'run.cancelled.v1', aggregateType: 'run', aggregateId: orderId, payload: payloadOut });
}

/** Opens the run of an order, pinned to what was in force when it was placed (MA-19), and ends it with its order. */
export function orderHandlers(due: DueService): Record<string, Handler> {
  return {
    'order.placed.v1': (event, unit) => open(due, event, unit),
    'order.cancelled.v1': cancel,
  };
}
