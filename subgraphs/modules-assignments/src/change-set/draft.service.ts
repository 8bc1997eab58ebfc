import {
  type Commands,
  type CommandUnit,
  DeniedError,
  type LocalDate,
  type Outcome,
  ok,
  type RequestContext,
  refused,
} from '@ketenregie/shared';
import { v7 as uuidv7 } from 'uuid';
import { ChangeSetEntity } from './change-set.entity';
import { dayRefusals, endRefusals, reasonRefusals, titleRefusals } from './change-set.rules';
import { guardConfiguration, moveSet, nextValue, saveSet } from './change-set.store';
import { isContractParty } from './contracts-in';
import { rewriteBefore } from './rebasing';
import { type ChangeSetRef, runOnSet, type SetInput, summaryOf } from './set-command';

export interface OpenChangeSet {
  title: string;
  effectiveOn: LocalDate;
  reason?: string | null;
  idempotencyKey: string;
}

export interface EditChangeSet extends SetInput {
  expectedVersion: number;
  title?: string | null;
  effectiveOn?: LocalDate | null;
  reason?: string | null;
}

export interface NewSet {
  title: string;
  effectiveOn: LocalDate;
  reason: string | null;
  revertOf: string | null;
}

/** A new OPEN set of whoever asks; its number comes without holes. */
export async function insertSet(unit: CommandUnit, ctx: RequestContext, given: NewSet): Promise<ChangeSetEntity> {
  const { manager, now } = unit;
  await guardConfiguration(manager);
  const set: ChangeSetEntity = {
    ...{ id: uuidv7(), number: await nextValue(manager, 'number'), ...given, title: given.title.trim() },
    ...{ state: 'OPEN', stateSince: now, createdAt: now, updatedAt: now, version: 1, remark: null },
    ...{ authorId: ctx.personId, authorPartyId: ctx.organisationId },
    ...{ checks: null, checkedAt: null, impact: null, publishedSeq: null, publishedAt: null },
    ...{ judgedOn: null, blocked: false, blockers: null },
    ...{ inForceAt: null, validFrom: null, configurationVersion: null },
  };
  await manager.insert(ChangeSetEntity, set as never);
  unit.audit({ aggregateType: 'changeSet', aggregateId: set.id, after: summaryOf(set) });
  return set;
}

/** Opening a set and changing what is not one of its cells. */
export class DraftService {
  constructor(private readonly commands: Commands) {}

  open(ctx: RequestContext, { idempotencyKey: key, ...input }: OpenChangeSet): Promise<Outcome<ChangeSetRef>> {
    const permission = 'changeSet:open';
    return this.commands.run(ctx, { name: 'openChangeSet', permission, key, input }, async (unit) => {
      if (!(await isContractParty(unit.manager, ctx.organisationId, unit.today))) throw new DeniedError(permission);
      const { title, effectiveOn } = input;
      const reason = input.reason ?? null;
      const refusals = [
        ...titleRefusals(title),
        ...dayRefusals(['input', 'effectiveOn'], effectiveOn),
        ...(reason === null ? [] : reasonRefusals(reason)),
      ];
      if (refusals.length > 0) return refused(...refusals);
      const { id } = await insertSet(unit, ctx, { title, effectiveOn, reason, revertOf: null });
      return ok({ id });
    });
  }

  /** A new title is no edit of what was approved; a new day is. */
  edit(ctx: RequestContext, input: EditChangeSet): Promise<Outcome<ChangeSetRef>> {
    const command = { name: 'editChangeSet', permission: 'changeSet:edit', action: 'EDIT' } as const;
    const title = input.title ?? null;
    const given = [
      ...(title === null ? [] : titleRefusals(title)),
      ...dayRefusals(['input', 'effectiveOn'], input.effectiveOn),
      ...(input.reason ? reasonRefusals(input.reason) : []),
    ];
    return runOnSet(this.commands, ctx, { ...command, refusals: given }, input, async (unit, locked) => {
      const { set, changes } = locked;
      const effectiveOn = input.effectiveOn ?? set.effectiveOn;
      const reason = input.reason ?? set.reason;
      const ends = changes.flatMap(({ validTo }) => endRefusals(effectiveOn, validTo, 'effectiveOn'));
      const refusals = [...locked.refusals, ...ends];
      if (refusals.length > 0) return refused(...refusals);
      const patch = { title: title?.trim() ?? set.title, effectiveOn, reason };
      const edited = effectiveOn !== set.effectiveOn || reason !== set.reason;
      const written = edited
        ? await moveSet(unit.manager, set, 'EDIT', patch, unit.now)
        : await saveSet(unit.manager, set, patch, unit.now);
      if (edited) await rewriteBefore(unit.manager, written, changes);
      unit.audit({
        ...{ aggregateType: 'changeSet', aggregateId: set.id },
        ...{ before: summaryOf(set), after: summaryOf(written) },
      });
      return ok({ id: set.id });
    });
  }
}
