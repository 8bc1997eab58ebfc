import { addDays, localDateOf, midnightOf, type Refusal, refusal, stateNotAllowed } from '@ketenregie/shared';

/** Ten years: far enough for every contract, and a bound to the midnights of one move. */
const FARTHEST_DAYS = 3653;

/** GE-08: only a demo's clock is moved by hand. */
export function demoRefusals(demo: boolean): Refusal[] {
  return demo ? [] : [stateNotAllowed([], { state: 'DEMO=0', allowed: 'DEMO=1' })];
}

/** GE-06: never backwards, also not behind a move that is under way. */
export function targetRefusals(to: string, earliest: string): Refusal[] {
  const latest = midnightOf(addDays(localDateOf(earliest), FARTHEST_DAYS));
  if (to >= earliest && to <= latest) return [];
  return [refusal('VALUE_OUT_OF_RANGE', 'GE-06', ['input', 'to'], { min: earliest, max: latest, given: to })];
}

/** Midnight by midnight, the instant itself last; null when it is reached. */
export function nextStep(position: string, target: string): string | null {
  if (position >= target) return null;
  const midnight = midnightOf(addDays(localDateOf(position), 1));
  return midnight < target ? midnight : target;
}
