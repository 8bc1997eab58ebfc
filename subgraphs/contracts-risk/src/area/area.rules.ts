import { type LocalDate, type Refusal, refusal } from '@ketenregie/shared';
import type { Discipline } from '../enums/values';

/** Digits of Dutch postcodes, both ends included: 7440–7679. */
export interface PostcodeRange {
  from: string;
  to: string;
}

export interface AreaOperator {
  discipline: Discipline;
  partyId: string;
}

export interface AreaPeriod {
  from: LocalDate;
  to: LocalDate;
  contractPartyId: string | null;
  postcodeRanges: readonly PostcodeRange[];
  operators: readonly AreaOperator[];
}

/** A period of another area, with the area's code for the message. */
export interface ForeignPeriod extends Pick<AreaPeriod, 'from' | 'to' | 'postcodeRanges'> {
  areaCode: string;
}

const DIGITS = /^[1-9]\d{3}$/;

const daysMeet = (a: { from: string; to: string }, b: { from: string; to: string }) => a.from < b.to && b.from < a.to;
/** Both ends of a range are in it. */
const rangesMeet = (a: PostcodeRange, b: PostcodeRange) => a.from <= b.to && b.from <= a.to;

/** GE-06: four digits that begin with 1–9, from not after to. */
export function rangeRefusals(ranges: readonly PostcodeRange[]): Refusal[] {
  const wrong = ranges.filter(({ from, to }) => !DIGITS.test(from) || !DIGITS.test(to) || from > to);
  return wrong.map(({ from, to }) =>
    refusal('VALUE_OUT_OF_RANGE', 'GE-06', ['input', 'postcodeRanges'], {
      min: '1000',
      max: '9999',
      given: `${from}–${to}`,
    }),
  );
}

/** CO-07 looks up the one area of a postcode, so no postcode lies in two areas on a day. */
export function postcodeRefusals(
  periods: readonly Pick<AreaPeriod, 'from' | 'to' | 'postcodeRanges'>[],
  others: readonly ForeignPeriod[],
): Refusal[] {
  const hits = periods.flatMap((period) =>
    others
      .filter((other) => daysMeet(period, other))
      .flatMap((other) =>
        period.postcodeRanges
          .filter((range) => other.postcodeRanges.some((taken) => rangesMeet(range, taken)))
          .map(({ from, to }) => ({ area: other.areaCode, range: `${from}–${to}` })),
      ),
  );
  return hits.map((params) => refusal('POSTCODE_ALREADY_HELD', 'CO-07', ['input', 'postcodeRanges'], params));
}

/** GE-04, and periods of one area that do not meet each other. */
export function periodRefusals(periods: readonly Pick<AreaPeriod, 'from' | 'to'>[]): Refusal[] {
  const reversed = periods.filter(({ from, to }) => from >= to);
  const meeting = periods.filter((period, at) => periods.some((other, index) => index < at && daysMeet(period, other)));
  return [...reversed, ...meeting].map(({ from, to }) =>
    refusal('DATES_REVERSED', 'GE-04', ['input', 'periods'], { from, to }),
  );
}

export function holdsOn({ from, to }: { from: string; to: string }, day: LocalDate): boolean {
  return from <= day && day < to;
}
