import { createHash } from 'node:crypto';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { isDuplicate } from './busy-error';
import { SetGuardEntity } from './set-guard.entity';

const LONGEST_NAME = 190;

/** A name holds what a caller sent, before anybody looked whether it is there: no length of it may be a fault of ours. */
function columnOf(name: string): string {
  return name.length <= LONGEST_NAME ? name : createHash('sha256').update(name).digest('hex');
}

/**
 * Serialises all who guard the same name, until the unit ends. It updates a row, so that Galera's certification
 * sees it too; a row version protects one row only, and a rule over several rows needs this.
 */
export async function guardSet(manager: EntityManager, guarded: string): Promise<void> {
  const name = columnOf(guarded);
  const hit = () => manager.increment(SetGuardEntity, { name }, 'hits', 1);
  if ((await hit()).affected === 1) return;
  if (!(await insertIgnore(manager, SetGuardEntity, { name, hits: 1 }))) await hit();
}

/** False when another has raised the version since it was read: nothing is written then. */
export async function updateVersioned<E extends ObjectLiteral & { id: string; version: number }>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  { id, version }: { id: string; version: number },
  patch: Partial<E>,
): Promise<boolean> {
  const where = { id, version } as FindOptionsWhere<E>;
  const { affected } = await manager.update(entity, where, raised(patch, version));
  return affected === 1;
}

function raised<E>(patch: Partial<E>, version: number): QueryDeepPartialEntity<E> {
  return { ...patch, version: version + 1 } as QueryDeepPartialEntity<E>;
}

/**
 * False when a row with the same key is there. A plain insert whose duplicate is caught: `insert ignore` would also
 * swallow values that do not fit.
 */
export async function insertIgnore<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  row: Partial<E>,
): Promise<boolean> {
  try {
    await manager.insert(entity, row as QueryDeepPartialEntity<E>);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Both databases bound the number of parameters of a statement. */
export function chunk<T>(items: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
