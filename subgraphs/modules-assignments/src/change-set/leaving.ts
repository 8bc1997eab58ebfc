import { chunk } from '@ketenregie/shared';
import { type EntityManager, In, Not } from 'typeorm';
import type { FactsUnit } from '../facts/fact-handlers';
import { ChangeEntity, ChangeSetEntity } from './change-set.entity';
import { configurationEvent } from './change-set.events';
import { raiseHeads, toProposed } from './change-set.store';

/** Marks published sets that stand on a cell of a set that leaves: they were built on something that will not be. */
async function markBuiltOn(manager: EntityManager, set: ChangeSetEntity, changes: readonly ChangeEntity[]) {
  const others = await manager.findBy(ChangeSetEntity, { state: 'SCHEDULED', id: Not(set.id) });
  if (others.length === 0) return;
  const made = new Map(changes.map(({ key, publishedHead }) => [key, publishedHead]));
  const changeSetId = In(others.map(({ id }) => id));
  for (const keys of chunk([...made.keys()])) {
    const theirs = await manager.findBy(ChangeEntity, { changeSetId, key: In(keys), discarded: false });
    const onTop = theirs.filter(({ key, baseVersion }) => baseVersion >= (made.get(key) ?? Number.MAX_SAFE_INTEGER));
    for (const { changeSetId: id, key } of onTop) {
      await manager.update(ChangeEntity, { changeSetId: id, key }, { conflicted: true });
    }
  }
}

/** A SCHEDULED set is withdrawn or rebased: what was built on it must be looked at again. Inside the guard. */
export async function leaveSchedule(
  { manager, emit }: Pick<FactsUnit, 'manager' | 'emit'>,
  set: ChangeSetEntity,
  changes: readonly ChangeEntity[],
): Promise<void> {
  await markBuiltOn(manager, set, changes);
  await raiseHeads(
    manager,
    changes.map(({ key }) => key),
  );
  const proposed = changes.map((change) => toProposed(change, set.effectiveOn));
  await emit(configurationEvent('withdrawn', set, proposed));
}

/** What a set is without when it is not published. */
export const UNSCHEDULED = {
  publishedSeq: null,
  publishedAt: null,
  judgedOn: null,
  blocked: false,
  blockers: null,
} as const;
