import {
  type Commands,
  type CommandUnit,
  insertIgnore,
  type LocalDate,
  notFound,
  type Outcome,
  ok,
  type Refusal,
  type RequestContext,
  refused,
  refusedToOthers,
  staleVersion,
} from '@ketenregie/shared';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import type { ChangeContent } from '../assignment-check/types';
import { AreaFactEntity, PartyFactEntity } from '../facts/facts.entity';
import { cellSlot, contentsOn } from './cell-content';
import { type CellName, keyOf } from './change-key';
import { ChangeEntity, type ChangeSetEntity } from './change-set.entity';
import { stateRefusals } from './change-set.process';
import { dayRefusals, endRefusals, sizeRefusals, wholeRefusals } from './change-set.rules';
import { headsOf, lockSet, moveSet } from './change-set.store';
import { changeHash } from './content-hash';
import { areasOfParty } from './contracts-in';
import type { Proposal } from './proposal';
import type { ChangeSetRef } from './set-command';

interface Cell extends CellName {
  areaId: string;
  key: string;
}

export interface DiscardChange {
  changeSetId: string;
  key: string;
  expectedVersion: number;
  idempotencyKey: string;
}

const READ = 'changeSet:read';

/** Putting a change in a set: a draft that breaks a rule of a later stage is kept, and shown as refused. */
export class ProposalService {
  constructor(private readonly commands: Commands) {}

  propose(ctx: RequestContext, proposal: Proposal, idempotencyKey: string): Promise<Outcome<ChangeSetRef>> {
    const { name, permission, sent } = proposal;
    const request = { name, permission, key: idempotencyKey, input: sent };
    return this.commands.run(ctx, request, async (unit) => {
      const set = await lockSet(unit.manager, proposal.changeSetId);
      const area = await areaOf(unit.manager, proposal);
      if (!set || !area) {
        const missing = [...(set ? [] : [['input', 'changeSetId']]), ...(area ? [] : [proposal.areaPath])];
        return refused(...missing.map((path) => notFound(path)));
      }
      const own = await areasOfParty(unit.manager, ctx.organisationId, [area.id], unit.today);
      if (!own.has(area.id)) {
        return refused(refusedToOthers(ctx, { permission, read: READ, path: proposal.areaPath }));
      }
      const cell = { ...proposal.cell, areaCode: area.code, areaId: area.id };
      const refusals = await proposalRefusals(unit.manager, set, proposal);
      if (refusals.length > 0) return refused(...refusals);
      const stale = await putChange(unit, set, { ...cell, key: keyOf(cell) }, proposal);
      if (stale.length > 0) return refused(...stale);
      await moveSet(unit.manager, set, 'EDIT', {}, unit.now);
      return ok({ id: set.id });
    });
  }

  /** Takes a change out again; always possible, so that a conflict traps nobody. */
  discard(ctx: RequestContext, { idempotencyKey: key, ...input }: DiscardChange): Promise<Outcome<ChangeSetRef>> {
    const permission = 'change:discard';
    return this.commands.run(ctx, { name: 'discardChange', permission, key, input }, async (unit) => {
      const { manager, now, today } = unit;
      const set = await lockSet(manager, input.changeSetId);
      if (!set) return refused(notFound(['input', 'changeSetId']));
      const at = { changeSetId: set.id, key: input.key };
      const change = await manager.findOneBy(ChangeEntity, { ...at, discarded: false });
      if (!change) return refused(notFound(['input', 'key']));
      const own = await areasOfParty(manager, ctx.organisationId, [change.areaId ?? ''], today);
      if (own.size === 0)
        return refused(refusedToOthers(ctx, { permission, read: READ, path: ['input', 'changeSetId'] }));
      const state = stateRefusals(set.state, 'EDIT');
      if (state.length > 0) return refused(...state);
      const expected = input.expectedVersion;
      const gone = { discarded: true, version: expected + 1 };
      const { affected } = await manager.update(ChangeEntity, { ...at, version: expected, discarded: false }, gone);
      if (affected !== 1) return refused(staleCell(change.key, expected, change.version));
      unit.audit({ aggregateType: 'changeSet', aggregateId: set.id, before: contentOf(change), after: null });
      await moveSet(manager, set, 'EDIT', {}, now);
      return ok({ id: set.id });
    });
  }
}

async function areaOf(manager: EntityManager, { area }: Proposal): Promise<AreaFactEntity | null> {
  return manager.findOneBy(AreaFactEntity, area);
}

async function proposalRefusals(
  manager: EntityManager,
  set: ChangeSetEntity,
  { parties, days, tasks, tasksPath, validTo }: Proposal,
): Promise<Refusal[]> {
  const unknown: Refusal[] = [];
  for (const { id, path } of parties) {
    if (!(await manager.existsBy(PartyFactEntity, { id }))) unknown.push(notFound(path));
  }
  return [
    ...stateRefusals(set.state, 'EDIT').map((refusal) => ({ ...refusal, path: ['input', 'changeSetId'] })),
    ...wholeRefusals(tasks, tasksPath),
    ...unknown,
    ...days.flatMap(({ day, path }) => dayRefusals(path, day)),
    ...endRefusals(set.effectiveOn, validTo),
  ];
}

const contentOf = ({ key, after, validTo }: { key: string; after: ChangeContent; validTo: LocalDate | null }) => ({
  key,
  content: after,
  validTo,
});

function staleCell(key: string, expected: number, current: number): Refusal {
  return staleVersion({ expected, current, changed: key });
}

/** Null: written. The version that was read must still be there when it is written: that alone makes edits exact. */
async function putChange(unit: CommandUnit, set: ChangeSetEntity, cell: Cell, proposal: Proposal): Promise<Refusal[]> {
  const { manager } = unit;
  const at = { changeSetId: set.id, key: cell.key };
  const known = await manager.findOneBy(ChangeEntity, at);
  const { after, validTo, expectedVersion: expected } = proposal;
  const current = known && !known.discarded ? known.version : 0;
  const stale = staleCell(cell.key, expected, current);
  const log = (before: ChangeEntity | null) =>
    unit.audit({
      ...{ aggregateType: 'changeSet', aggregateId: set.id },
      ...{ before: before && contentOf(before), after: contentOf({ key: cell.key, after, validTo }) },
    });
  if (known && !known.discarded) {
    const contentHash = changeHash({ ...known, after, validTo });
    const edited = { after, validTo, contentHash, version: expected + 1 } as QueryDeepPartialEntity<ChangeEntity>;
    const { affected } = await manager.update(ChangeEntity, { ...at, version: expected, discarded: false }, edited);
    if (affected !== 1) return [stale];
    log(known);
    return [];
  }
  if (expected !== 0) return [stale];
  const size = sizeRefusals(
    await manager.countBy(ChangeEntity, { changeSetId: set.id, discarded: false }),
    'changeSetId',
  );
  if (size.length > 0) return size;
  const row = await freshChange(manager, set, cell, { after, validTo });
  const written = known
    ? (await manager.update(ChangeEntity, { ...at, version: known.version, discarded: true }, again(row, known)))
        .affected === 1
    : await insertIgnore(manager, ChangeEntity, row);
  if (!written) return [stale];
  log(null);
  return [];
}

const again = (row: ChangeEntity, known: ChangeEntity) =>
  ({ ...row, version: known.version + 1 }) as QueryDeepPartialEntity<ChangeEntity>;

/** A first change of a cell stands on what the cell holds now. */
async function freshChange(
  manager: EntityManager,
  set: ChangeSetEntity,
  { kind, key, areaId, module, complexity }: Cell,
  { after, validTo }: { after: ChangeContent; validTo: LocalDate | null },
): Promise<ChangeEntity> {
  const held = await contentsOn(manager, [areaId], set.effectiveOn, set.id);
  const before = held.get(cellSlot({ areaId, module, complexity })) ?? null;
  const baseVersion = (await headsOf(manager, [key])).get(key) ?? 0;
  const content = { kind, key, baseVersion, before, after, validTo };
  return {
    ...{ changeSetId: set.id, areaId, module, complexity, ...content, version: 1 },
    ...{ discarded: false, conflicted: false, publishedHead: null, contentHash: changeHash(content) },
  };
}
