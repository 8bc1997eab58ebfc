import { addWorkingDays, type LocalDate } from '@ketenregie/shared';
import type { Module } from '../enums/values';
import type { LeadTimeBody } from '../rule-set/system-rule-sets';

interface DueOrder {
  design: boolean;
  prepare: boolean;
  placedOn: LocalDate;
  agreedDueOn: LocalDate | null;
}

const later = (day: LocalDate | null, workingDays: number | null) =>
  day === null || workingDays === null ? null : addWorkingDays(day, workingDays);

/** Working days, rounded up. */
const share = (frame: number | null, percent: number) => (frame === null ? null : Math.ceil((frame * percent) / 100));

/**
 * Domain §9 "Step due", for a run in which nothing is done yet: each optional step after the due date of the step
 * before, BUILD on the date agreed with the customer, CLOSE after that date until it is technically ready.
 */
export function stepDueDays(
  { design, prepare, placedOn, agreedDueOn }: DueOrder,
  { leadTime, frame }: { leadTime: LeadTimeBody; frame: number | null },
): Map<Module, LocalDate | null> {
  const orient = later(placedOn, leadTime.ORIENT_AND_ORDER.workingDaysAfterPlacing);
  const designed = design ? later(orient, share(frame, leadTime.DESIGN.percentOfFrame)) : orient;
  const prepared = prepare ? later(designed, share(frame, leadTime.PREPARE.percentOfFrame)) : designed;
  return new Map<Module, LocalDate | null>([
    ['ORIENT_AND_ORDER', orient],
    ['DESIGN', design ? designed : null],
    ['PREPARE', prepare ? prepared : null],
    ['BUILD', agreedDueOn],
    ['CLOSE', later(agreedDueOn, leadTime.CLOSE.workingDaysAfterReady)],
  ]);
}
