import type { LocalDate } from '@ketenregie/shared';
import { type EntityManager, In } from 'typeorm';
import { ModuleRunEntity } from './module-run.entity';

/** Per area the newest day on which an order was placed; areas without orders are left out. */
export async function lastPlacedOn(
  manager: EntityManager,
  areaIds: readonly string[],
): Promise<Map<string, LocalDate>> {
  if (areaIds.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(ModuleRunEntity, 'run')
    .select('run.areaId', 'areaId')
    .addSelect('MAX(run.placedOn)', 'placedOn')
    .where({ areaId: In([...areaIds]) })
    .groupBy('run.areaId')
    .getRawMany<{ areaId: string; placedOn: LocalDate }>();
  return new Map(rows.map(({ areaId, placedOn }) => [areaId, placedOn]));
}

/** The latest placing of an order whose run is open: what takes effect does so after it. */
export function lastPlacedAt(manager: EntityManager): Promise<string | null> {
  return manager
    .createQueryBuilder(ModuleRunEntity, 'run')
    .select('MAX(run.placedAt)', 'placedAt')
    .getRawOne<{ placedAt: string | null }>()
    .then((row) => row?.placedAt ?? null);
}
