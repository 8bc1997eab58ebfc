import { en } from '../../src/i18n/en';
import { nl } from '../../src/i18n/nl';
import { flat } from '../../src/i18n/parity';
import type { TextKey } from '../../src/i18n/types';

export type Words = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The console's own texts, so that a journey reads the same in both languages. */
export function wordsOf(language: string): Words {
  const texts = flat(language === 'en' ? en : nl);
  return (key, values = {}) => {
    const [one = '', many = one] = (texts.get(key) ?? key).split(' |||| ');
    const form = values.smart_count === 1 ? one : many;
    return form.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
