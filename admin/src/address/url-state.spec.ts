import {
  count,
  day,
  filter,
  isDay,
  oneOf,
  readState,
  strangers,
  text,
  withCarried,
  without,
  writeState,
} from './url-state';

const schema = { area: text, state: oneOf('DRAFT', 'LIVE'), page: count, from: day, filter };

describe('the address as state', () => {
  it('reads what it wrote, for every kind of value', () => {
    const state = {
      area: 'OV-TW',
      state: 'DRAFT' as const,
      page: 3,
      from: '2026-10-01',
      filter: { area: 'OV-TW', number: '2026-000001' },
    };
    expect(readState(schema, writeState(schema, '', state))).toEqual(state);
  });

  it('takes a value out when it is undefined or empty, and leaves the others', () => {
    expect(writeState(schema, '?area=OV-TW&asOf=2026-10-01&page=2', { area: undefined, page: '' })).toBe(
      '?asOf=2026-10-01',
    );
  });

  it('reads nothing from a value that makes no sense', () => {
    expect(readState(schema, '?state=ELSE&page=-1&from=2026-02-31&filter=%7Bbroken')).toEqual({});
  });

  it('names unknown keys and senseless values, once each, and never those of every screen', () => {
    expect(strangers(schema, '?set=1&lang=en&asOf=2026-10-01&area=x&what=1&what=2&page=zero')).toEqual([
      'what',
      'page',
    ]);
    expect(strangers(schema, '?asOf=2026-02-31')).toEqual(['asOf']);
  });

  it('drops only the named keys', () => {
    expect(without(['what'], '?area=OV-TW&what=1')).toBe('?area=OV-TW');
  });

  it('carries the day, the set and the language to another screen, and nothing else', () => {
    expect(withCarried('/orders?filter=x', '?asOf=2026-10-01&set=s1&lang=en&cell=OV-TW:PREPARE')).toBe(
      '/orders?asOf=2026-10-01&set=s1&lang=en&filter=x',
    );
    expect(withCarried('/matrix?set=s2', '?set=s1')).toBe('/matrix?set=s2');
  });

  it('keeps a cell readable in the address', () => {
    expect(writeState({ cell: text }, '', { cell: 'OV-TW:PREPARE' })).toBe('?cell=OV-TW:PREPARE');
  });
});

describe('a day', () => {
  it.each(['2026-10-01', '2028-02-29', '1999-12-31'])('%s is one', (value) => expect(isDay(value)).toBe(true));
  it.each(['2026-02-31', '2027-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2026-10-01T00:00'])(
    '%s is none',
    (value) => expect(isDay(value)).toBe(false),
  );
});
