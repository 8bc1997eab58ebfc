import type { LocalDate } from '@ketenregie/shared';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { isActive } from '../assignment-check/contract-state';
import { holdsOn } from '../assignment-check/judged';
import { ChangeSetEntity } from '../change-set/change-set.entity';
import { contractsIn } from '../change-set/contracts-in';
import { type Complexity, MODULES } from '../enums/values';
import { FrameFactEntity } from '../facts/facts.entity';
import { assignmentsAt, resolve } from '../module-assignment/assignments-at';
import { ruleSetsAt } from '../rule-set/rule-sets';
import type { PinnedConfiguration } from './module-run.rules';

/** Name under which contracts promise working days to technically ready. */
const TO_READY = 'WORKING_DAYS_TO_READY';

/** The set whose configuration an order placed at an instant is run by, however late the order comes. */
export async function configurationAt(
  manager: EntityManager,
  placedAt: string,
): Promise<{ version: number; changeSetId: string }> {
  const last = await manager.findOne(ChangeSetEntity, {
    where: { state: 'IN_FORCE', inForceAt: LessThanOrEqual(placedAt) },
    order: { configurationVersion: 'DESC' },
  });
  if (!last || last.configurationVersion === null) throw new Error(`No configuration was in force at ${placedAt}.`);
  return { version: last.configurationVersion, changeSetId: last.id };
}

async function frameOf(
  manager: EntityManager,
  areaId: string,
  complexity: Complexity,
  day: LocalDate,
): Promise<number | null> {
  const contracts = (await contractsIn(manager, [areaId])).filter((each) => isActive(each.state) && holdsOn(each, day));
  if (contracts.length === 0) return null;
  const contractId = In(contracts.map(({ id }) => id));
  const frames = await manager.findBy(FrameFactEntity, { contractId, measure: TO_READY });
  const own =
    frames.find((frame) => frame.complexity === complexity) ?? frames.find((frame) => frame.complexity === null);
  return own?.norm ?? null;
}

/** Parties, lead times and frame of one order, as that configuration has them on the day of placing. */
export async function pinnedConfiguration(
  manager: EntityManager,
  version: number,
  { areaId, complexity, day }: { areaId: string; complexity: Complexity; day: LocalDate },
): Promise<PinnedConfiguration> {
  const rows = await assignmentsAt(manager, { version, day, areaIds: [areaId] });
  const ofModule = MODULES.map((module) => {
    const held = resolve(
      rows.filter((row) => row.module === module),
      areaId,
      complexity,
    );
    return [module, held?.partyId ?? null] as const;
  });
  const parties = new Map(
    ofModule.flatMap(([module, partyId]) => (partyId === null ? [] : [[module, partyId] as const])),
  );
  const { LEAD_TIME: leadTime } = await ruleSetsAt(manager, version);
  return { parties, leadTime, frame: await frameOf(manager, areaId, complexity, day) };
}
