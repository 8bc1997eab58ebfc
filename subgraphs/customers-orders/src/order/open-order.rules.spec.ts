import fc from 'fast-check';
import { houseNumberKey } from '../address/address.rules';
import type { Discipline } from '../enums/values';
import { connectionGuards, openOrderRefusals, sameConnection } from './open-order.rules';

const [EAN, OTHER] = ['871685900012345674', '871200000000000172'];
const home = { addressKey: '7551AB 1', bagId: null };
const line = (discipline: Discipline, ean: string | null = null) => ({ discipline, capacity: null, ean });
const open = (
  discipline: Discipline,
  ean: string | null = null,
  at: { addressKey: string; bagId: string | null } = home,
) => ({
  ...{ orderNumber: '2026-000001', discipline, ean },
  ...at,
});
const elsewhere = { addressKey: '7551AB 2', bagId: null };

describe('CO-10', () => {
  it.each([
    ['the same EAN at another address', line('E', EAN), open('E', EAN, elsewhere), true],
    ['two EANs at one address', line('E', EAN), open('E', OTHER), false],
    ['no EAN, same address and discipline', line('E'), open('E'), true],
    ['one EAN of the two, same address and discipline', line('E'), open('E', EAN), true],
    ['the other discipline', line('E'), open('W'), false],
    ['another address', line('E'), open('E', null, elsewhere), false],
    ['another spelling, same BAG id', line('E'), open('E', null, { ...elsewhere, bagId: '0164010000123456' }), true],
  ])('%s', (_what, wanted, other, refused) => {
    const at = { ...home, bagId: '0164010000123456' };
    const refusals = openOrderRefusals([wanted], at, [other]);
    expect(refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
      refused ? ['ORDER_ALREADY_OPEN input.lines.0'] : [],
    );
  });

  it('is asked of two lines of one order as well', () => {
    const lines = [line('E', EAN), line('W'), line('E', EAN), line('W')];
    expect(openOrderRefusals(lines, home, []).map(({ path }) => path[2])).toEqual(['2', '3']);
  });

  const connection = fc.record({
    discipline: fc.constantFrom<Discipline>('E', 'G'),
    ean: fc.constantFrom(null, EAN, OTHER),
    addressKey: fc.constantFrom('7551AB 1', '7551AB 2'),
    bagId: fc.constantFrom(null, '0164010000123456', '0164010000123457'),
  });

  it('means two orders for the same connection always share a guard', () => {
    fc.assert(
      fc.property(connection, connection, (a, b) => {
        const [first, second] = [a, b].map((each) => new Set(connectionGuards([{ ...each, capacity: null }], each)));
        const shared = [...(first ?? [])].some((name) => second?.has(name));
        expect(sameConnection(a, b)).toBe(sameConnection(b, a));
        if (sameConnection(a, b)) expect(shared).toBe(true);
      }),
    );
  });
});

describe('house numbers', () => {
  it.each([
    ['12 a', '12A'],
    ['12-A', '12A'],
    ['12 - a', '12A'],
    ['12-1', '12-1'],
    ['12 1', '12-1'],
    ['121', '121'],
  ])('%s is the door %s', (written, key) => {
    expect(houseNumberKey(written)).toBe(key);
  });
});
