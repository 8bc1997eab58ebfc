import { Clock } from '../clock';

/** Stands still at `instant` until it is set. */
export function fixedClock(instant = '2026-09-01T06:00:00.000Z'): Clock {
  return new Clock({ instant, held: true });
}
