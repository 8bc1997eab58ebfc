import { Instant, Text } from '@ketenregie/shared';
import { Entity } from 'typeorm';

/** One row: where the clock is being moved to, how far it came, and the answer that is awaited. */
@Entity('clock_move')
export class ClockMoveEntity {
  @Text('name', 16, { primary: true }) name: string;
  /** Null: no move is under way. */
  @Instant('target', { nullable: true }) target: string | null;
  @Instant('position') position: string;
  /** Null: everybody answered. */
  @Instant('awaited', { nullable: true }) awaited: string | null;
}

/** How far each other context answered to be. */
@Entity('clock_reached')
export class ClockReachedEntity {
  @Text('context', 64, { primary: true }) context: string;
  @Instant('reached') reached: string;
}
