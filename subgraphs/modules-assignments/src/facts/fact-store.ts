import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import type { FactTopic } from '../assignment-check/types';
import { FactFreshnessEntity } from './facts.entity';

/** The newest state of a thing replaces what was kept of it. */
export async function keep<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  row: E,
  key: string,
): Promise<void> {
  await manager.upsert(entity, row as QueryDeepPartialEntity<E>, [key]);
}

/** Notes when the newest fact of a topic happened; an older one that arrives late does not set it back. */
export async function freshen(manager: EntityManager, topic: FactTopic, occurredAt: string): Promise<void> {
  const known = await manager.findOneBy(FactFreshnessEntity, { topic });
  if (known && known.occurredAt >= occurredAt) return;
  await keep(manager, FactFreshnessEntity, { topic, occurredAt }, 'topic');
}
