import { chunk, guardSet, insertIgnore, updateVersioned } from '@ketenregie/shared';
import { type EntityManager, In, Not } from 'typeorm';
import type { ProposedChange } from '../assignment-check/types';
import { ApprovalEntity, CellHeadEntity, ChangeEntity, ChangeSetEntity, CounterEntity } from './change-set.entity';
import { after, type ChangeSetAction, voidsApprovals } from './change-set.process';

/** Serialises everything that publishes, takes effect, or pins an order to what is in force. */
export const guardConfiguration = (manager: EntityManager) => guardSet(manager, 'configuration');

/** Serialises the commands on one set. */
export async function lockSet(manager: EntityManager, id: string): Promise<ChangeSetEntity | null> {
  await guardSet(manager, `change-set:${id}`);
  return manager.findOneBy(ChangeSetEntity, { id });
}

/** The next number of a series; ask inside a guard, so that numbers come without holes. */
export async function nextValue(manager: EntityManager, name: string): Promise<number> {
  const raise = () => manager.increment(CounterEntity, { name }, 'value', 1);
  if ((await raise()).affected !== 1) {
    if (await insertIgnore(manager, CounterEntity, { name, value: 1 })) return 1;
    await raise();
  }
  return (await manager.findOneByOrFail(CounterEntity, { name })).value;
}

export async function changesOf(manager: EntityManager, setIds: readonly string[]): Promise<ChangeEntity[]> {
  if (setIds.length === 0) return [];
  return manager.find(ChangeEntity, {
    where: { changeSetId: In([...setIds]), discarded: false },
    order: { key: 'ASC' },
  });
}

export function toProposed(change: ChangeEntity, validFrom: string): ProposedChange {
  const { kind, key, areaId, module, complexity, before, after: content, validTo, baseVersion } = change;
  return { kind, key, areaId, module, complexity, before, after: content, validFrom, validTo, baseVersion };
}

export function areasOf(changes: readonly { areaId: string | null }[]): string[] {
  return [...new Set(changes.flatMap(({ areaId }) => areaId ?? []))].sort();
}

/** Writes a set that is locked; the version says so to everybody who read it before. */
export async function saveSet(
  manager: EntityManager,
  set: ChangeSetEntity,
  patch: Partial<ChangeSetEntity>,
  now: string,
): Promise<ChangeSetEntity> {
  const stated = patch.state !== undefined && patch.state !== set.state ? { stateSince: now } : {};
  const written = { ...patch, ...stated, updatedAt: now };
  if (!(await updateVersioned(manager, ChangeSetEntity, set, written))) {
    throw new Error(`The change set ${set.id} was written without its lock.`);
  }
  return { ...set, ...written, version: set.version + 1 };
}

/** Moves a set on; what sends it back makes its approvals void. */
export async function moveSet(
  manager: EntityManager,
  set: ChangeSetEntity,
  action: ChangeSetAction,
  patch: Partial<ChangeSetEntity>,
  now: string,
): Promise<ChangeSetEntity> {
  if (voidsApprovals(set.state, action)) {
    await manager.update(ApprovalEntity, { changeSetId: set.id, void: false }, { void: true });
  }
  return saveSet(manager, set, { ...patch, state: after(set.state, action) }, now);
}

export async function headsOf(manager: EntityManager, keys: readonly string[]): Promise<Map<string, number>> {
  const heads = new Map<string, number>();
  for (const part of chunk(keys)) {
    for (const { key, version } of await manager.findBy(CellHeadEntity, { key: In(part) })) heads.set(key, version);
  }
  return heads;
}

/** What is built on these cells from now on is built on something else. */
export async function raiseHeads(manager: EntityManager, keys: readonly string[]): Promise<void> {
  const known = await headsOf(manager, keys);
  for (const part of chunk(keys.filter((key) => known.has(key)))) {
    await manager.increment(CellHeadEntity, { key: In(part) }, 'version', 1);
  }
  for (const part of chunk(keys.filter((key) => !known.has(key)))) {
    await manager.insert(
      CellHeadEntity,
      part.map((key) => ({ key, version: 1 })),
    );
  }
}

export interface PublishedChange extends ProposedChange {
  changeSetId: string;
  publishedSeq: number;
}

/** Changes of SCHEDULED sets in these areas, in the order in which their days come. */
export async function scheduledChanges(
  manager: EntityManager,
  areaIds: readonly string[],
  except: string | null = null,
): Promise<PublishedChange[]> {
  const where = { state: 'SCHEDULED' as const, ...(except === null ? {} : { id: Not(except) }) };
  const sets = new Map((await manager.findBy(ChangeSetEntity, where)).map((set) => [set.id, set]));
  if (sets.size === 0 || areaIds.length === 0) return [];
  const changes = await manager.findBy(ChangeEntity, {
    changeSetId: In([...sets.keys()]),
    areaId: In([...areaIds]),
    discarded: false,
  });
  return changes
    .flatMap((change) => {
      const set = sets.get(change.changeSetId);
      if (!set || set.publishedSeq === null) return [];
      const { id: changeSetId, publishedSeq } = set;
      return [{ ...toProposed(change, set.effectiveOn), changeSetId, publishedSeq }];
    })
    .sort((a, b) =>
      a.validFrom === b.validFrom ? a.publishedSeq - b.publishedSeq : a.validFrom < b.validFrom ? -1 : 1,
    );
}
