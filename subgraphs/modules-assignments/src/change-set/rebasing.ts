import { canonicalJson } from '@ketenregie/shared';
import { type EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { cellSlot, contentsOn } from './cell-content';
import { ChangeEntity, type ChangeSetEntity } from './change-set.entity';
import { areasOf, headsOf } from './change-set.store';
import { changeHash } from './content-hash';

async function write(manager: EntityManager, change: ChangeEntity, patch: Partial<ChangeEntity>): Promise<void> {
  const { changeSetId, key } = change;
  const contentHash = changeHash({ ...change, ...patch });
  const written = { ...patch, contentHash } as QueryDeepPartialEntity<ChangeEntity>;
  await manager.update(ChangeEntity, { changeSetId, key }, written);
}

/** On another day another party may hold the cell. */
export async function rewriteBefore(
  manager: EntityManager,
  { id, effectiveOn }: ChangeSetEntity,
  changes: readonly ChangeEntity[],
): Promise<void> {
  const held = await contentsOn(manager, areasOf(changes), effectiveOn, id);
  for (const change of changes) {
    const before = held.get(cellSlot(change)) ?? null;
    if (canonicalJson(before) !== canonicalJson(change.before)) await write(manager, change, { before });
  }
}

/** Puts every change on what stands now. A cell that it alters gets a new version: who saw the old one sees it again. */
export async function rebaseChanges(
  manager: EntityManager,
  { id, effectiveOn }: ChangeSetEntity,
  changes: readonly ChangeEntity[],
): Promise<string[]> {
  const heads = await headsOf(
    manager,
    changes.map(({ key }) => key),
  );
  const held = await contentsOn(manager, areasOf(changes), effectiveOn, id);
  const rebased: string[] = [];
  for (const change of changes) {
    const before = held.get(cellSlot(change)) ?? null;
    const baseVersion = heads.get(change.key) ?? 0;
    const same = baseVersion === change.baseVersion && canonicalJson(before) === canonicalJson(change.before);
    if (same && !change.conflicted && change.publishedHead === null) continue;
    const loose = { conflicted: false, publishedHead: null };
    await write(manager, change, { before, baseVersion, ...loose, version: change.version + 1 });
    rebased.push(change.key);
  }
  return rebased;
}
