/** CO-09: identifiers are right in form and check digit. Each answers the stored form, or null when it is wrong. */

const EAN_LENGTH = 18;
const POSTCODE = /^([1-9]\d{3})\s?([A-Z]{2})$/;
/** Never given out. */
const FORBIDDEN_LETTERS = ['SA', 'SD', 'SS'];
/** 01 to 03 are addressable objects, 20 is a number designation. */
const BAG = /^\d{4}(01|02|03|20)\d{10}$/;

/** GS1: from the right, digits count three and one in turn, up to a multiple of ten. */
export function eanCheckDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

export function eanOf(text: string): string | null {
  const ean = text.trim();
  if (!/^\d+$/.test(ean) || ean.length !== EAN_LENGTH) return null;
  return eanCheckDigit(ean.slice(0, -1)) === Number(ean.at(-1)) ? ean : null;
}

export function bagIdOf(text: string): string | null {
  const bagId = text.trim();
  return BAG.test(bagId) ? bagId : null;
}

export function postcodeOf(text: string): string | null {
  const [, digits, letters] = POSTCODE.exec(text.trim().toUpperCase()) ?? [];
  if (!digits || !letters || FORBIDDEN_LETTERS.includes(letters)) return null;
  return `${digits}${letters}`;
}

export function kvkOf(text: string): string | null {
  const kvk = text.trim();
  return /^\d{8}$/.test(kvk) ? kvk : null;
}
