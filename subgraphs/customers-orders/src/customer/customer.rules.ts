import { refusal } from '@ketenregie/shared';
import type { CustomerLanguage } from '../enums/values';
import { kvkOf } from '../identifiers/identifiers.rules';
import { type Checked, optionalText, requiredText } from '../identifiers/text.rules';

export interface CustomerForm {
  name: string;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  kvk?: string | null | undefined;
  language?: CustomerLanguage | null | undefined;
}

export interface CleanCustomer {
  name: string;
  email: string | null;
  phone: string | null;
  kvk: string | null;
  language: CustomerLanguage;
}

export function customerForm(form: CustomerForm, path: readonly string[]): Checked<CleanCustomer> {
  const name = requiredText(form.name, [...path, 'name'], 200);
  const email = optionalText(form.email, [...path, 'email'], 254);
  const phone = optionalText(form.phone, [...path, 'phone'], 32);
  const kvk = form.kvk == null ? null : kvkOf(form.kvk);
  const wrong =
    form.kvk != null && kvk === null ? [refusal('KVK_INVALID', 'CO-09', [...path, 'kvk'], { given: form.kvk })] : [];
  return {
    refusals: [...name.refusals, ...email.refusals, ...phone.refusals, ...wrong],
    value: { name: name.value, email: email.value, phone: phone.value, kvk, language: form.language ?? 'NL' },
  };
}
