import {
  conflictRefusals,
  dayRefusals,
  emptyRefusals,
  endRefusals,
  impactRefusals,
  MAX_CHANGES,
  reasonRefusals,
  retroactiveRefusals,
  sizeRefusals,
  staleApprovalRefusals,
  titleRefusals,
  versionRefusals,
  wholeRefusals,
} from './change-set.rules';

const codes = (refusals: readonly { code: string; rule: string }[]) =>
  refusals.map(({ code, rule }) => `${rule} ${code}`);

describe('MA-20 effective on or after today', () => {
  const base = { effectiveOn: '2026-08-01', today: '2026-09-01', reason: null, lastPlacedOn: null };
  const REFUSED = ['MA-20 RETROACTIVE_NOT_ALLOWED'];

  it.each([
    ['today', { effectiveOn: '2026-09-01' }, []],
    ['later', { effectiveOn: '2026-10-01' }, []],
    ['earlier', {}, REFUSED],
    ['earlier with a reason and no order since', { reason: 'error in the contract', lastPlacedOn: '2026-07-31' }, []],
    ['earlier with a reason, but an order on that day', { reason: 'error', lastPlacedOn: '2026-08-01' }, REFUSED],
    ['earlier without orders, but no reason', { lastPlacedOn: '2026-07-31' }, REFUSED],
  ])('%s', (_, given, expected) => {
    expect(codes(retroactiveRefusals({ ...base, ...given }))).toEqual(expected);
  });
});

describe('MA-03 whole modules', () => {
  it('refuses a proposal that names tasks', () => {
    expect(codes(wholeRefusals([], ['input', 'tasks']))).toEqual([]);
    expect(codes(wholeRefusals(null, ['input', 'tasks']))).toEqual([]);
    expect(codes(wholeRefusals(['permits'], ['input', 'tasks']))).toEqual(['MA-03 MODULE_NOT_DIVISIBLE']);
  });
});

describe('MA-21, MA-22 and the hash', () => {
  it('refuses a set whose base moved, naming the cells', () => {
    expect(conflictRefusals([])).toEqual([]);
    expect(conflictRefusals(['b', 'a'])).toMatchObject([{ code: 'CHANGE_SET_CONFLICT', params: { keys: 'a, b' } }]);
  });

  it('wants the impact of this very content', () => {
    expect(impactRefusals('h1', 'h1')).toEqual([]);
    expect(codes(impactRefusals('h2', 'h1'))).toEqual(['MA-22 IMPACT_REQUIRED']);
    expect(codes(impactRefusals('h2', null))).toEqual(['MA-22 IMPACT_REQUIRED']);
  });

  it('takes an approval of what the set holds only', () => {
    expect(staleApprovalRefusals('h1', 'h1')).toEqual([]);
    expect(codes(staleApprovalRefusals('h2', 'h1'))).toEqual(['MA-16 APPROVAL_STALE']);
  });
});

describe('the general rules of a set', () => {
  it('GE-05: at most 5,000 changes', () => {
    expect(sizeRefusals(MAX_CHANGES - 1, 'key')).toEqual([]);
    expect(sizeRefusals(MAX_CHANGES, 'key')).toMatchObject([
      { code: 'INPUT_TOO_LARGE', rule: 'GE-05', params: { max: 5000, given: 5001 } },
    ]);
    expect(codes(emptyRefusals(0))).toEqual(['GE-06 VALUE_OUT_OF_RANGE']);
    expect(emptyRefusals(1)).toEqual([]);
  });

  it('GE-04: days exist, and an end lies after the beginning', () => {
    expect(dayRefusals(['input', 'effectiveOn'], '2026-02-28')).toEqual([]);
    expect(codes(dayRefusals(['input', 'effectiveOn'], '2026-02-31'))).toEqual(['GE-04 DATE_INVALID']);
    expect(endRefusals('2026-10-01', null)).toEqual([]);
    expect(endRefusals('2026-10-01', '2026-10-02')).toEqual([]);
    expect(codes(endRefusals('2026-10-01', '2026-10-01'))).toEqual(['GE-04 DATES_REVERSED']);
  });

  it('GE-01: the version is the current one', () => {
    const set = { version: 3, updatedAt: '2026-09-01T06:00:00.000Z' };
    expect(versionRefusals(set, 3)).toEqual([]);
    expect(versionRefusals(set, 2)).toMatchObject([{ code: 'STALE_VERSION', params: { expected: 2, current: 3 } }]);
  });

  it('GE-05 and GE-06: title and reason say something, and not too much', () => {
    expect(titleRefusals('Voorbereiden naar Tukker')).toEqual([]);
    expect(codes(titleRefusals(' '))).toEqual(['GE-06 VALUE_OUT_OF_RANGE']);
    expect(codes(titleRefusals('x'.repeat(201)))).toEqual(['GE-05 INPUT_TOO_LARGE']);
    expect(codes(reasonRefusals(''))).toEqual(['GE-06 VALUE_OUT_OF_RANGE']);
  });
});
