import { FOREVER, type LocalDate } from '@ketenregie/shared';

/** An open end is a far day in the tables and null everywhere else. */
export function openEnd(to: LocalDate): LocalDate | null {
  return to === FOREVER ? null : to;
}

export function closedEnd(to: LocalDate | null | undefined): LocalDate {
  return to ?? FOREVER;
}
