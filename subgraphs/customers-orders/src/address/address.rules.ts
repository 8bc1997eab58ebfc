import { refusal } from '@ketenregie/shared';
import { bagIdOf, postcodeOf } from '../identifiers/identifiers.rules';
import { type Checked, optionalText, requiredText } from '../identifiers/text.rules';

export interface AddressForm {
  postcode: string;
  houseNumber: string;
  bagId?: string | null | undefined;
  municipality?: string | null | undefined;
}

export interface CleanAddress {
  postcode: string;
  houseNumber: string;
  bagId: string | null;
  municipality: string | null;
  /** Equal for two ways of writing one address. */
  addressKey: string;
}

/** `12 a`, `12-A` and `12a` are one door; `12-1` and `121` are two. */
export function houseNumberKey(houseNumber: string): string {
  const text = houseNumber
    .trim()
    .toUpperCase()
    .replace(/[\s\-/]+/g, '-');
  return text.replace(/(\d)-([A-Z])/g, '$1$2').replace(/([A-Z])-(\d)/g, '$1$2');
}

export function addressForm(form: AddressForm, path: readonly string[]): Checked<CleanAddress> {
  const postcode = postcodeOf(form.postcode);
  const houseNumber = requiredText(form.houseNumber, [...path, 'houseNumber'], 16);
  const municipality = optionalText(form.municipality, [...path, 'municipality'], 100);
  const bagId = form.bagId == null ? null : bagIdOf(form.bagId);
  const refusals = [...houseNumber.refusals, ...municipality.refusals];
  if (postcode === null) {
    refusals.push(refusal('POSTCODE_INVALID', 'CO-09', [...path, 'postcode'], { given: form.postcode }));
  }
  if (form.bagId != null && bagId === null) {
    refusals.push(refusal('BAG_INVALID', 'CO-09', [...path, 'bagId'], { given: form.bagId }));
  }
  const value = {
    postcode: postcode ?? '',
    houseNumber: houseNumber.value,
    bagId,
    municipality: municipality.value,
    addressKey: `${postcode ?? ''} ${houseNumberKey(houseNumber.value)}`,
  };
  return { refusals, value };
}
