import { Temporal } from 'temporal-polyfill';
import { instantOf, msOf } from './wall';

const ZONE = 'Europe/Amsterdam';

/** `YYYY-MM-DD`, a day in Europe/Amsterdam. */
export type LocalDate = string;

/** The open end of a validity in the tables; null in the API. */
export const FOREVER: LocalDate = '9999-12-31';

export function localDateOf(instant: string): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** The first instant of the day: 22:00Z or 23:00Z of the day before. */
export function midnightOf(day: LocalDate): string {
  return instantOf(Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds);
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The last day of the month where the month is too short. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

export function isRealDate(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
}

/** Reads any ISO-8601 instant with an offset; null for what is not one. */
export function parseInstant(text: string): string | null {
  try {
    return instantOf(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return null;
  }
}

export function addMs(instant: string, ms: number): string {
  return instantOf(msOf(instant) + ms);
}

export function msBetween(from: string, to: string): number {
  return msOf(to) - msOf(from);
}

/** Every Amsterdam midnight after `from`, up to and including `to`, oldest first. */
export function midnightsBetween(from: string, to: string): string[] {
  const midnights: string[] = [];
  for (let day = addDays(localDateOf(from), 1); midnightOf(day) <= to; day = addDays(day, 1)) {
    midnights.push(midnightOf(day));
  }
  return midnights;
}
