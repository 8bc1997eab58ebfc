import {
  dateInvalid,
  datesReversed,
  inputTooLarge,
  isRealDate,
  type LocalDate,
  type Refusal,
  refusal,
  staleVersion,
  valueOutOfRange,
} from '@ketenregie/shared';
import { evidenceRefusals } from '../competence/competence.rules';

/** GE-05. */
export const MAX_CHANGES = 5000;
export const MAX_TITLE = 200;
export const MAX_TEXT = 2000;

const input = (field: string) => ['input', field];

/** GE-05, GE-06. */
export function titleRefusals(title: string): Refusal[] {
  return evidenceRefusals(input('title'), title, MAX_TITLE);
}

/** GE-05, GE-06: a command that others want explained. */
export function reasonRefusals(reason: string): Refusal[] {
  return evidenceRefusals(input('reason'), reason, MAX_TEXT);
}

/** GE-04. */
export function dayRefusals(path: readonly string[], day: string | null | undefined): Refusal[] {
  return day === null || day === undefined || isRealDate(day) ? [] : [dateInvalid(path, day)];
}

/** GE-04: `validTo` is the first day outside. */
export function endRefusals(validFrom: LocalDate, validTo: LocalDate | null, field = 'validTo'): Refusal[] {
  if (validTo === null || !isRealDate(validTo) || validFrom < validTo) return [];
  return [datesReversed(input(field), { from: validFrom, to: validTo })];
}

/** GE-05: one more change in a set that has this many. */
export function sizeRefusals(changes: number, field: string): Refusal[] {
  return changes < MAX_CHANGES ? [] : [inputTooLarge(input(field), { max: MAX_CHANGES, given: changes + 1 })];
}

/** GE-06: nobody can judge a set without changes. */
export function emptyRefusals(changes: number): Refusal[] {
  return changes > 0 ? [] : [valueOutOfRange(input('id'), { min: 1, max: MAX_CHANGES, given: 0 })];
}

/** GE-01. */
export function versionRefusals(set: { version: number; updatedAt: string }, expected: number): Refusal[] {
  return set.version === expected ? [] : [staleVersion({ expected, current: set.version, changed: set.updatedAt })];
}

/** MA-03: a module is assigned whole. */
export function wholeRefusals(tasks: readonly unknown[] | null | undefined, path: readonly string[]): Refusal[] {
  return tasks?.length ? [refusal('MODULE_NOT_DIVISIBLE', 'MA-03', path)] : [];
}

export interface Retroactive {
  effectiveOn: LocalDate;
  today: LocalDate;
  reason: string | null;
  /** Newest day on which an order of a touched area was placed. */
  lastPlacedOn: LocalDate | null;
}

/** MA-20: from today on; earlier only with a reason and while no order was placed since. */
export function retroactiveRefusals({ effectiveOn, today, reason, lastPlacedOn }: Retroactive): Refusal[] {
  if (effectiveOn >= today) return [];
  if (reason !== null && (lastPlacedOn === null || lastPlacedOn < effectiveOn)) return [];
  return [
    refusal('RETROACTIVE_NOT_ALLOWED', 'MA-20', input('effectiveOn'), { effectiveOn, today, placed: lastPlacedOn }),
  ];
}

/** MA-21: what others published since must be looked at first. */
export function conflictRefusals(keys: readonly string[], path: readonly string[] = input('id')): Refusal[] {
  if (keys.length === 0) return [];
  return [refusal('CHANGE_SET_CONFLICT', 'MA-21', path, { keys: [...keys].sort().join(', ') })];
}

/** MA-22: the impact that people saw is that of this content. */
export function impactRefusals(contentHash: string, previewed: string | null): Refusal[] {
  return previewed === contentHash ? [] : [refusal('IMPACT_REQUIRED', 'MA-22', input('id'))];
}

/** MA-16: what is approved is what was on the screen; before the state, in whatever state. */
export function staleApprovalRefusals(contentHash: string, seen: string): Refusal[] {
  if (contentHash === seen) return [];
  return [
    refusal('APPROVAL_STALE', 'MA-16', input('contentHash'), {
      seen: seen.slice(0, 8),
      current: contentHash.slice(0, 8),
    }),
  ];
}
