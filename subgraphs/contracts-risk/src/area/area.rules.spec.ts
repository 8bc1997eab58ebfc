import fc from 'fast-check';
import { holdsOn, periodRefusals, postcodeRefusals, rangeRefusals } from './area.rules';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const always = { from: '2025-01-01', to: '9999-12-31' };
const period = (from: string, to: string, days = always) => ({ ...days, postcodeRanges: [{ from, to }] });
const taken = (from: string, to: string, days = always) => ({ ...period(from, to, days), areaCode: 'OV-IJV' });

describe('no postcode in two areas on a day', () => {
  it.each([
    ['beside it', '7440', '7679', '8000', '8199', []],
    ['touching it', '7440', '7999', '8000', '8199', []],
    ['sharing its last postcode', '8199', '8300', '8000', '8199', ['POSTCODE_ALREADY_HELD']],
    ['within it', '8100', '8119', '8000', '8199', ['POSTCODE_ALREADY_HELD']],
    ['around it', '7000', '9000', '8000', '8199', ['POSTCODE_ALREADY_HELD']],
  ])('a range %s', (_, from, to, otherFrom, otherTo, expected) => {
    expect(codes(postcodeRefusals([period(from, to)], [taken(otherFrom, otherTo)]))).toEqual(expected);
  });

  it('lets a postcode move from one area to another on a day', () => {
    const before = { from: '2025-01-01', to: '2026-01-01' };
    const after = { from: '2026-01-01', to: '9999-12-31' };
    expect(postcodeRefusals([period('8100', '8119', after)], [taken('8100', '8119', before)])).toEqual([]);
  });

  it('refuses exactly the ranges that share a postcode', () => {
    const range = fc.tuple(fc.integer({ min: 1000, max: 1040 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(range, range, ([a, x], [b, y]) => {
        const shares = Array.from({ length: x + 1 }, (_, at) => a + at).some((code) => code >= b && code <= b + y);
        const refusals = postcodeRefusals([period(`${a}`, `${a + x}`)], [taken(`${b}`, `${b + y}`)]);
        expect(refusals).toHaveLength(shares ? 1 : 0);
      }),
    );
  });
});

describe('a range of postcodes', () => {
  it.each([
    ['7440', '7679', []],
    ['4675', '4675', []],
    ['7679', '7440', ['VALUE_OUT_OF_RANGE']],
    ['0999', '1000', ['VALUE_OUT_OF_RANGE']],
    ['744', '7679', ['VALUE_OUT_OF_RANGE']],
  ])('%s–%s', (from, to, expected) => {
    expect(codes(rangeRefusals([{ from, to }]))).toEqual(expected);
  });
});

describe('periods of one area', () => {
  it('follow each other, and are no day long at least', () => {
    const first = { from: '2024-01-01', to: '2025-01-01' };
    expect(periodRefusals([first, { from: '2025-01-01', to: '9999-12-31' }])).toEqual([]);
    expect(codes(periodRefusals([first, { from: '2024-12-31', to: '9999-12-31' }]))).toEqual(['DATES_REVERSED']);
    expect(codes(periodRefusals([{ from: '2025-01-01', to: '2025-01-01' }]))).toEqual(['DATES_REVERSED']);
  });

  it('hold from their first day to the day before their end', () => {
    const each = { from: '2025-01-01', to: '2026-01-01' };
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((day) => holdsOn(each, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
