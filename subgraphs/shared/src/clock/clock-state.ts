import type { EntityManager } from 'typeorm';
import { type Clock, type ClockState } from './clock';
import { ClockStateEntity } from './clock-state.entity';

const NAME = 'clock';

/** Null on a database whose clock was never moved: real time. */
export async function loadClockState(manager: EntityManager): Promise<ClockState | null> {
  const row = await manager.findOneBy(ClockStateEntity, { name: NAME });
  return row ? { instant: row.instant, anchoredAt: row.anchoredAt, held: row.held } : null;
}

export async function saveClockState(manager: EntityManager, clock: Clock): Promise<void> {
  await manager.upsert(ClockStateEntity, { name: NAME, ...clock.state() }, ['name']);
}
