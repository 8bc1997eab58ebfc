import { type Commands, type LocalDate, type Outcome, ok, type RequestContext, refused } from '@ketenregie/shared';
import type { EntityManager } from 'typeorm';
import type { VersionedInput } from './approval.service';
import { cellSlot, contentsOn } from './cell-content';
import { ChangeEntity, type ChangeSetEntity } from './change-set.entity';
import { dayRefusals, retroactiveRefusals, titleRefusals } from './change-set.rules';
import { areasOf, headsOf } from './change-set.store';
import { changeHash } from './content-hash';
import { insertSet } from './draft.service';
import { type ChangeSetRef, runOnSet } from './set-command';

export interface RevertInput extends VersionedInput {
  effectiveOn: LocalDate;
  title?: string | null;
}

const ROWS_A_STATEMENT = 200;

/** Back to the party and ground of before in every cell, by a set of its own that takes the same path. */
export class RevertService {
  constructor(private readonly commands: Commands) {}

  revert(ctx: RequestContext, input: RevertInput): Promise<Outcome<ChangeSetRef>> {
    const command = { name: 'revertChangeSet', permission: 'changeSet:revert', action: 'REVERT' } as const;
    const { effectiveOn } = input;
    const title = input.title ?? null;
    const given = [
      ...dayRefusals(['input', 'effectiveOn'], effectiveOn),
      ...(title === null ? [] : titleRefusals(title)),
    ];
    return runOnSet(this.commands, ctx, { ...command, refusals: given }, input, async (unit, locked) => {
      const { set, changes } = locked;
      const early = retroactiveRefusals({ effectiveOn, today: unit.today, reason: null, lastPlacedOn: null });
      const refusals = [...locked.refusals, ...(given.length > 0 ? [] : early)];
      if (refusals.length > 0) return refused(...refusals);
      const named = title ?? `${REVERT_OF[ctx.language]} ${set.title}`.slice(0, 200);
      const inverse = await insertSet(unit, ctx, { title: named, effectiveOn, reason: null, revertOf: set.id });
      await insertInverse(unit.manager, inverse, changes);
      return ok({ id: inverse.id });
    });
  }
}

const REVERT_OF = { nl: 'Terugdraaien:', en: 'Revert:' } as const;

async function insertInverse(
  manager: EntityManager,
  { id, effectiveOn }: ChangeSetEntity,
  changes: readonly ChangeEntity[],
): Promise<void> {
  const held = await contentsOn(manager, areasOf(changes), effectiveOn, id);
  const heads = await headsOf(
    manager,
    changes.map(({ key }) => key),
  );
  const rows = changes.map(({ kind, key, areaId, module, complexity, before: after }): ChangeEntity => {
    const before = held.get(cellSlot({ areaId, module, complexity })) ?? null;
    const content = { kind, key, baseVersion: heads.get(key) ?? 0, before, after, validTo: null };
    const marks = { version: 1, discarded: false, conflicted: false, publishedHead: null };
    return { changeSetId: id, areaId, module, complexity, ...content, ...marks, contentHash: changeHash(content) };
  });
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    await manager.insert(ChangeEntity, rows.slice(at, at + ROWS_A_STATEMENT) as never);
  }
}
