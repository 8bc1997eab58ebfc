import { addMonths, type LocalDate } from '@ketenregie/shared';
import type { CountedStep } from '../counted-step';
import type { RunOpened } from '../events';

export interface Window {
  from: LocalDate;
  /** First day no longer counted. */
  to: LocalDate;
}

/** The last three months, up to and without the day itself (domain §9, preview window). */
export function lastThreeMonths(day: LocalDate): Window {
  return { from: addMonths(day, -3), to: day };
}

/** A module that the order does not need is run by nobody. */
export function countedSteps(steps: RunOpened['steps']): CountedStep[] {
  return steps.flatMap(({ module, partyId, state }) =>
    state === 'NOT_NEEDED' || partyId === null ? [] : [{ module, partyId }],
  );
}

const MINUTE_MS = 60_000;

/** Whole minutes; never below zero, since the clocks of two contexts may differ by a moment. */
export function ageMinutes(ageMs: number): number {
  return Math.max(0, Math.floor(ageMs / MINUTE_MS));
}
