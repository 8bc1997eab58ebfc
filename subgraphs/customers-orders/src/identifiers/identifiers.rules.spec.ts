import fc from 'fast-check';
import { bagIdOf, eanCheckDigit, eanOf, kvkOf, postcodeOf } from './identifiers.rules';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));

describe('CO-09 EAN-18', () => {
  it.each(['871685900012345674', '871200000000000172', '871408123000000420'])('takes %s', (ean) => {
    expect(eanOf(ean)).toBe(ean);
  });

  it.each([
    ['a wrong check digit', '871685900012345675'],
    ['a digit too few', '87168590001234567'],
    ['a digit too many', '8716859000123456740'],
    ['letters', '87168590001234567A'],
    ['nothing', ''],
  ])('refuses %s', (_, ean) => {
    expect(eanOf(ean)).toBeNull();
  });

  it('takes exactly one of ten last digits for any body', () => {
    fc.assert(
      fc.property(digits(17), (body) => {
        const taken = Array.from({ length: 10 }, (_, last) => `${body}${last}`).filter((ean) => eanOf(ean));
        expect(taken).toEqual([`${body}${eanCheckDigit(body)}`]);
      }),
    );
  });

  it('sees every single wrong digit', () => {
    fc.assert(
      fc.property(digits(17), fc.integer({ min: 0, max: 17 }), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const ean = `${body}${eanCheckDigit(body)}`;
        const wrong = (Number(ean[at]) + shift) % 10;
        expect(eanOf(`${ean.slice(0, at)}${wrong}${ean.slice(at + 1)}`)).toBeNull();
      }),
    );
  });
});

describe('CO-09 BAG id', () => {
  it.each(['0164010000123456', '0164020000123456', '0164030000123456', '0164200000123456'])('takes %s', (id) => {
    expect(bagIdOf(id)).toBe(id);
  });

  it.each(['016401000012345', '0164990000123456', '0164100000123456', '01640100001234567', '016401000012345a'])(
    'refuses %s',
    (id) => {
      expect(bagIdOf(id)).toBeNull();
    },
  );
});

describe('CO-09 postcode', () => {
  it.each([
    ['7551 AB', '7551AB'],
    ['7551ab', '7551AB'],
    [' 7551 Ab ', '7551AB'],
    ['1000 SB', '1000SB'],
  ])('stores %j as %s', (text, stored) => {
    expect(postcodeOf(text)).toBe(stored);
  });

  it.each(['0551AB', '7551SA', '7551SD', '7551SS', '7551 ss', '755AB', '75511AB', '7551A', '7551  AB', ''])(
    'refuses %j',
    (text) => {
      expect(postcodeOf(text)).toBeNull();
    },
  );
});

describe('CO-09 KvK number', () => {
  it.each([
    ['12345678', '12345678'],
    ['1234567', null],
    ['123456789', null],
    ['1234567a', null],
  ])('%s → %s', (text, kvk) => {
    expect(kvkOf(text)).toBe(kvk);
  });
});
