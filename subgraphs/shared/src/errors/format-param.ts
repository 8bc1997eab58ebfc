import { Temporal } from 'temporal-polyfill';
import { isRealDate, localDateOf } from '../clock/days';

export type Language = 'nl' | 'en';

/** Words for enum values, in one language. */
export type Terms = Readonly<Record<string, string>>;

const MONTHS: Record<Language, readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const YES_NO: Record<Language, readonly [string, string]> = { nl: ['ja', 'nee'], en: ['yes', 'no'] };
const AT: Record<Language, string> = { nl: 'om', en: 'at' };
const NUMBERS: Record<Language, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl-NL'),
  en: new Intl.NumberFormat('en-GB'),
};
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

/** `2026-10-01` → `1 oktober 2026`. */
export function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}

function timeInWords(instant: string): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Amsterdam').toPlainTime();
  return time.toString({ smallestUnit: 'minute' });
}

function words(text: string, language: Language, terms: Terms): string {
  if (isRealDate(text)) return dayInWords(text, language);
  if (INSTANT.test(text)) return `${dayInWords(localDateOf(text), language)} ${AT[language]} ${timeInWords(text)}`;
  const items = text.split(', ');
  return items.every((item) => Object.hasOwn(terms, item)) ? items.map((item) => terms[item]).join(', ') : text;
}

/** A param as a person reads it; what is absent is an en dash. */
export function formatParam(value: string | number | boolean | null, language: Language, terms: Terms = {}): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (typeof value === 'number') return NUMBERS[language].format(value);
  return words(value, language, terms);
}
