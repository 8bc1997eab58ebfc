import { easter } from 'date-easter';
import { Temporal } from 'temporal-polyfill';
import { addDays, type LocalDate } from '../clock/days';

const SATURDAY = 6;
const SUNDAY = 7;
const byYear = new Map<number, ReadonlySet<LocalDate>>();

function weekday(day: LocalDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Public holidays that stop work; Good Friday is not one. */
export function holidays(year: number): ReadonlySet<LocalDate> {
  const known = byYear.get(year);
  if (known) return known;
  const { month, day } = easter(year);
  const easterDay = Temporal.PlainDate.from({ year, month, day }).toString();
  const kingsDay = weekday(`${year}-04-27`) === SUNDAY ? `${year}-04-26` : `${year}-04-27`;
  const days = new Set([`${year}-01-01`, kingsDay, `${year}-12-25`, `${year}-12-26`]);
  for (const offset of [1, 39, 50]) days.add(addDays(easterDay, offset));
  if (year % 5 === 0) days.add(`${year}-05-05`);
  byYear.set(year, days);
  return days;
}

export function isWorkingDay(day: LocalDate): boolean {
  return weekday(day) < SATURDAY && !holidays(Number(day.slice(0, 4))).has(day);
}

/** The n-th working day after (or, when negative, before) `day`; zero keeps the day as it is. */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Working days after `from`, up to and including `to`; negative the other way round. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** `2026-W53`: the ISO week, whose year is not always that of the day. */
export function isoWeek(day: LocalDate): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
}
