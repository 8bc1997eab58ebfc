import { FOREVER, type Handler } from '@ketenregie/shared';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Complexity, Discipline } from '../enums/values';
import * as events from './fact-events';
import {
  AreaOperatorCopyEntity,
  AreaPostcodeCopyEntity,
  ContractCopyEntity,
  CoordinatorCopyEntity,
  FactFreshnessEntity,
  FrameCopyEntity,
  RuleSetCopyEntity,
} from './facts.entity';

const AREA = 'area';

/** The whole area each time: what was kept of it goes. */
const keepArea: Handler = async ({ payload, occurredAt }, { manager }) => {
  const { areaId, periods } = events.areaChanged.parse(payload);
  await manager.delete(AreaPostcodeCopyEntity, { areaId });
  await manager.delete(AreaOperatorCopyEntity, { areaId });
  const dated = periods.map((period) => ({ ...period, to: period.to ?? FOREVER }));
  const postcodes = dated.flatMap(({ from, to, postcodeRanges }) =>
    postcodeRanges.map((range) => ({ areaId, from, to, postcodeFrom: range.from, postcodeTo: range.to })),
  );
  const operators = dated.flatMap(({ from, to, operators: all }) =>
    all.map(({ discipline, partyId }) => ({ areaId, from, to, partyId, discipline: discipline as Discipline })),
  );
  if (postcodes.length) await manager.insert(AreaPostcodeCopyEntity, postcodes);
  if (operators.length) await manager.insert(AreaOperatorCopyEntity, operators);
  await freshen(manager, AREA, occurredAt);
};

async function freshen(manager: EntityManager, topic: string, occurredAt: string): Promise<void> {
  const known = await manager.findOneBy(FactFreshnessEntity, { topic });
  if (!known || known.occurredAt < occurredAt)
    await manager.upsert(FactFreshnessEntity, { topic, occurredAt }, ['topic']);
}

const keepContract: Handler = async ({ payload }, { manager }) => {
  const { contractId, areaIds, state, from, to } = events.contractChanged.parse(payload);
  await manager.delete(ContractCopyEntity, { contractId });
  const rows = [...new Set(areaIds)].map((areaId) => ({ contractId, areaId, state, from, to }));
  if (rows.length) await manager.insert(ContractCopyEntity, rows);
};

const keepFrame: Handler = async ({ payload }, { manager }) => {
  const { complexity, ...frame } = events.frameChanged.parse(payload);
  await manager.upsert(FrameCopyEntity, { ...frame, complexity: complexity as Complexity | null }, ['frameId']);
};

type InForce = z.infer<typeof events.configurationInForce>;
type Change = InForce['changes'][number];

const coordinator = z.object({ partyId: z.string() }).nullable();
const ruleSetBody = z.looseObject({}).nullable();

function coordinatorRow(change: Change, version: number, inForceAt: string): CoordinatorCopyEntity | null {
  const { key, areaId, complexity, after, validFrom, validTo } = change;
  if (areaId === null) return null;
  const partyId = coordinator.parse(after ?? null)?.partyId ?? null;
  const period = { from: validFrom, to: validTo ?? FOREVER };
  return { key, version, areaId, complexity: complexity as Complexity | null, partyId, inForceAt, ...period };
}

function ruleSetRow({ key, areaId, after, validTo }: Change, version: number, inForceAt: string): RuleSetCopyEntity {
  const [kind = key] = key.split(':');
  return { key, version, kind, areaId, body: ruleSetBody.parse(after ?? null), inForceAt, to: validTo ?? FOREVER };
}

const keepConfiguration: Handler = async ({ payload, occurredAt }, { manager }) => {
  const { version, inForceAt, changes } = events.configurationInForce.parse(payload);
  if (version === null) throw new Error('A configuration in force has a version.');
  const at = inForceAt ?? occurredAt;
  const ofKind = (kind: string) => changes.filter((change) => change.kind === kind);
  const coordinators = ofKind('COORDINATOR').flatMap((change) => coordinatorRow(change, version, at) ?? []);
  const ruleSets = ofKind('RULE_SET').map((change) => ruleSetRow(change, version, at));
  if (coordinators.length) await manager.insert(CoordinatorCopyEntity, coordinators);
  if (ruleSets.length) await manager.insert(RuleSetCopyEntity, ruleSets);
};

/** Fills this context's copies. */
export const factHandlers: Readonly<Record<string, Handler>> = {
  'area.changed.v1': keepArea,
  'contract.agreed.v1': keepContract,
  'contract.activated.v1': keepContract,
  'contract.extended.v1': keepContract,
  'contract.ended.v1': keepContract,
  'frame.changed.v1': keepFrame,
  'configuration.inForce.v1': keepConfiguration,
};
