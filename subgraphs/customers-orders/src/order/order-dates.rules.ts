import { addDays, addWorkingDays, type LocalDate } from '@ketenregie/shared';
import { CHANGE_KINDS, type Discipline, NEW_KINDS, type OrderKind } from '../enums/values';

const WEEK = 7;
const WEEKS_NEW_OR_GROUNDWORK = 18;
const WEEKS_OTHER = 12;
const MAX_AMPERES = 80;
const MAX_PHASES = 3;
/** The largest gas meter of a small connection. */
const MAX_GAS_METER = 25;

export interface DatedLine {
  discipline: Discipline;
  capacity: string | null;
}

/**
 * Whether the law's term covers the connection: electricity up to 3×80 A, gas up to a G25 meter. Without a capacity
 * the connection counts as small, so that the customer keeps the term; a capacity in another unit (kVA) is larger.
 */
export function isSmall({ discipline, capacity }: DatedLine): boolean {
  if (discipline !== 'E' && discipline !== 'G') return false;
  if (capacity === null) return true;
  if (discipline === 'G') return Number(/^G\s?(\d+)/i.exec(capacity)?.[1] ?? Number.POSITIVE_INFINITY) <= MAX_GAS_METER;
  const [, phases, amperes] = /^(\d)\s?[x×]\s?(\d+)\s?A$/i.exec(capacity) ?? [];
  return phases !== undefined && Number(phases) <= MAX_PHASES && Number(amperes) <= MAX_AMPERES;
}

export interface LegalTermFacts {
  kind: OrderKind;
  groundwork: boolean | null;
  completeOn: LocalDate;
  lines: readonly DatedLine[];
}

/** Domain §9, in calendar days from the complete application; null where the law sets no term. */
export function legalDueOn({ kind, groundwork, completeOn, lines }: LegalTermFacts): LocalDate | null {
  if (!NEW_KINDS.includes(kind) && !CHANGE_KINDS.includes(kind)) return null;
  if (!lines.some(isSmall)) return null;
  // Every covered line of an order has the same term, so the earliest date is that of any of them.
  const weeks = NEW_KINDS.includes(kind) || groundwork === true ? WEEKS_NEW_OR_GROUNDWORK : WEEKS_OTHER;
  return addDays(completeOn, weeks * WEEK);
}

/** Domain §9: the date agreed with the customer, else the frame of the area's contract in working days. */
export function agreedDueOn(
  completeOn: LocalDate,
  customerAgreedOn: LocalDate | null,
  frameWorkingDays: number | null,
): LocalDate | null {
  if (customerAgreedOn) return customerAgreedOn;
  return frameWorkingDays === null ? null : addWorkingDays(completeOn, frameWorkingDays);
}
