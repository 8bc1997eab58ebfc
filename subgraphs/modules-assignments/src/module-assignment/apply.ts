import { chunk, FOREVER, insertIgnore, type LocalDate } from '@ketenregie/shared';
import { type EntityManager, type EntityTarget, In, IsNull, type ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { v7 as uuidv7 } from 'uuid';
import { assignmentContent, coordinatorContent } from '../assignment-check/content';
import { slotKey } from '../assignment-check/timelines';
import type { ProposedChange } from '../assignment-check/types';
import { CoordinatorAssignmentEntity } from '../coordinator-assignment/coordinator-assignment.entity';
import { Scenario } from '../enums/values';
import { RuleSetEntity } from '../rule-set/rule-set.entity';
import { planRows, type RowPlan, type RowPut, type VersionedRow } from './apply.rules';
import { AppliedChangeSetEntity, ModuleAssignmentEntity } from './module-assignment.entity';

export interface Application {
  changes: readonly ProposedChange[];
  /** The day that the set takes effect: for a blocked one later than its effectiveOn. */
  validFrom: LocalDate;
  configurationVersion: number;
  changeSetId: string;
}

const ROWS_A_STATEMENT = 200;

interface Placed {
  change: ProposedChange;
  areaId: string;
}

function placed(changes: readonly ProposedChange[], kind: ProposedChange['kind']): Placed[] {
  return changes.flatMap((change) =>
    change.kind === kind && change.areaId !== null ? [{ change, areaId: change.areaId }] : [],
  );
}

function known(application: Application) {
  return {
    id: uuidv7(),
    changeSetId: application.changeSetId,
    configurationVersion: application.configurationVersion,
    createdVersion: application.configurationVersion,
    supersededByVersion: null,
  };
}

function span({ change }: Placed, { validFrom }: Application) {
  return { from: validFrom, to: change.validTo ?? FOREVER };
}

function assignmentPut(at: Placed, application: Application): RowPut<ModuleAssignmentEntity> {
  const { module, complexity, after, key } = at.change;
  const content = assignmentContent(after);
  if (module === null) throw new Error(`The change ${key} names no module.`);
  const slot = slotKey(at.areaId, module, complexity);
  const period = span(at, application);
  if (!content) return { slot, ...period, row: null };
  const { ground, partyId, legalBasisId, decision, explanation, maturityPlan } = content;
  if (!ground) throw new Error(`The change ${key} has no ground: it was not checked.`);
  const why = { ground, legalBasisId, decision, explanation: explanation ?? '', maturityPlan };
  const row = { ...known(application), areaId: at.areaId, module, complexity, partyId, ...why, ...period };
  return { slot, ...period, row };
}

function coordinatorPut(at: Placed, application: Application): RowPut<CoordinatorAssignmentEntity> {
  const { complexity, after } = at.change;
  const content = coordinatorContent(after);
  const slot = slotKey(at.areaId, null, complexity);
  const period = span(at, application);
  if (!content) return { slot, ...period, row: null };
  const { partyId, scenario, reason } = content;
  const chosen = scenario === Scenario.A ? Scenario.A : Scenario.B;
  const row = { ...known(application), areaId: at.areaId, complexity, partyId, scenario: chosen, reason, ...period };
  return { slot, ...period, row };
}

async function write<Row extends VersionedRow & ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  { superseded, inserted }: RowPlan<Row>,
  version: number,
): Promise<void> {
  for (const ids of chunk(superseded, ROWS_A_STATEMENT)) {
    const closed = { supersededByVersion: version } as unknown as QueryDeepPartialEntity<Row>;
    await manager.createQueryBuilder().update(entity).set(closed).where('id IN (:...ids)', { ids }).execute();
  }
  for (const rows of chunk(inserted, ROWS_A_STATEMENT)) {
    await manager.insert(entity, rows as QueryDeepPartialEntity<Row>[]);
  }
}

async function applyAssignments(manager: EntityManager, application: Application): Promise<void> {
  const changes = placed(application.changes, 'MODULE_ASSIGNMENT');
  if (changes.length === 0) return;
  const areaId = In([...new Set(changes.map((change) => change.areaId))]);
  const live = await manager.findBy(ModuleAssignmentEntity, { areaId, supersededByVersion: IsNull() });
  const puts = changes.map((change) => assignmentPut(change, application));
  const version = application.configurationVersion;
  const slotOf = (row: ModuleAssignmentEntity) => slotKey(row.areaId, row.module, row.complexity);
  await write(manager, ModuleAssignmentEntity, planRows(live, slotOf, puts, { version, newId: uuidv7 }), version);
}

async function applyCoordinators(manager: EntityManager, application: Application): Promise<void> {
  const changes = placed(application.changes, 'COORDINATOR');
  if (changes.length === 0) return;
  const areaId = In([...new Set(changes.map((change) => change.areaId))]);
  const live = await manager.findBy(CoordinatorAssignmentEntity, { areaId, supersededByVersion: IsNull() });
  const puts = changes.map((change) => coordinatorPut(change, application));
  const version = application.configurationVersion;
  const slotOf = (row: CoordinatorAssignmentEntity) => slotKey(row.areaId, null, row.complexity);
  await write(manager, CoordinatorAssignmentEntity, planRows(live, slotOf, puts, { version, newId: uuidv7 }), version);
}

async function applyRuleSets(manager: EntityManager, application: Application): Promise<void> {
  const { changes, validFrom, configurationVersion, changeSetId } = application;
  for (const { kind, key, after } of changes) {
    if (kind !== 'RULE_SET' || after === null) continue;
    const row = { id: uuidv7(), kind: key, body: after, validFrom, changeSetId, configurationVersion };
    await manager.insert(RuleSetEntity, row as QueryDeepPartialEntity<RuleSetEntity>);
  }
}

/** Writes the rows of a set that comes in force; a second call for the same set does nothing. */
export async function applyChanges(manager: EntityManager, application: Application): Promise<void> {
  const { changeSetId, configurationVersion, validFrom } = application;
  const first = await insertIgnore(manager, AppliedChangeSetEntity, { changeSetId, configurationVersion, validFrom });
  if (!first) return;
  await applyAssignments(manager, application);
  await applyCoordinators(manager, application);
  await applyRuleSets(manager, application);
}
