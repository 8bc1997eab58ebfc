/** Intl alone. Days are days of Europe/Amsterdam without a time: they are formatted in UTC from their own parts, so that no zone shifts them. */
export type Language = 'nl' | 'en';
const TAG: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const ZONE = 'Europe/Amsterdam';

function utcOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date));
}

const formats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(TAG[language], options);
  formats.set(key, found);
  return found;
}

/** "1 okt 2026". Dutch abbreviations come with a full stop in some versions of the data; ours never do. */
export function formatDay(day: string, language: Language): string {
  const format = dateFormat(language, 'day', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(utcOf(day)).replace('.', '').replace('Sept', 'Sep');
}

/** "di 1 sep 2026". */
export function formatWeekday(day: string, language: Language): string {
  const weekday = dateFormat(language, 'weekday', { weekday: 'short', timeZone: 'UTC' })
    .format(utcOf(day))
    .replace('.', '');
  return `${weekday} ${formatDay(day, language)}`;
}

/** "1 oktober 2026", for names that are read aloud. */
export function formatLongDay(day: string, language: Language): string {
  return dateFormat(language, 'long', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    utcOf(day),
  );
}

export function formatTime(instant: string, language: Language): string {
  return dateFormat(language, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE }).format(
    new Date(instant),
  );
}

/** "1 okt 2026, 08:00" of an instant, as Amsterdam's clock shows it. */
export function formatInstant(instant: string, language: Language): string {
  return `${formatDay(dayOf(instant), language)}, ${formatTime(instant, language)}`;
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(TAG[language]).format(value);
}

export function formatList(values: readonly string[], language: Language): string {
  return new Intl.ListFormat(TAG[language], { type: 'conjunction' }).format(values);
}

/** The day in Amsterdam on which an instant falls. */
export function dayOf(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: ZONE,
  }).format(new Date(instant));
  return parts;
}

export function addDays(day: string, days: number): string {
  const date = utcOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to).getTime() - utcOf(from).getTime()) / 86_400_000);
}

export function firstOfNextMonth(day: string): string {
  const date = utcOf(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}

/** The instant at which Amsterdam's clocks show this day and time. */
export function instantOf(day: string, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = utcOf(day).getTime() + (hour * 60 + minute) * 60_000;
  const first = wall - offsetAt(wall);
  return new Date(wall - offsetAt(first)).toISOString();
}

function offsetAt(instant: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}

/** First characters of a content hash, for people to compare. */
export function shortHash(hash: string): string {
  return hash.slice(0, 7);
}
