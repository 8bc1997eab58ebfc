import type { IncomingHttpHeaders } from 'node:http';
import { isRealDate } from '@ketenregie/shared';
import { refuse } from '../errors';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function one(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The day that is read instead of today (GE-04). */
export function asOfIn(headers: IncomingHttpHeaders): string | null {
  const name = 'x-ketenregie-as-of';
  const day = one(headers, name);
  if (day === null || isRealDate(day)) return day;
  const message = `DATE_INVALID: ${name} must be a day that exists, in the form YYYY-MM-DD.`;
  throw refuse(400, 'BAD_USER_INPUT', message, { refusal: 'DATE_INVALID', rule: 'GE-04', header: name });
}

/** The draft that is laid over what is read. */
export function overlayIn(headers: IncomingHttpHeaders): string | null {
  const name = 'x-ketenregie-set';
  const id = one(headers, name);
  if (id === null || UUID.test(id)) return id;
  throw refuse(400, 'BAD_USER_INPUT', `${name} must be the id of a change set.`, { header: name });
}

/** The first of our languages that the caller likes best; null when none is named. */
export function languageIn(headers: IncomingHttpHeaders): 'nl' | 'en' | null {
  const wanted = (one(headers, 'accept-language') ?? '')
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = Number(parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean) ?? 1);
      return { tag: tag.split('-')[0], weight, position };
    })
    .filter(({ tag, weight }) => (tag === 'nl' || tag === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  const tag = wanted[0]?.tag;
  return tag === 'nl' || tag === 'en' ? tag : null;
}
