import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import type { Language } from '../format/format';

const LOADERS = {
  nl: async () => ({ ...(await import('./nl')).nl, ...(await import('./ra-nl')).raNl }),
  en: async () => ({ ...(await import('./en')).en, ra: english.ra }),
};
const STORED = 'ketenregie.language';

export function initialLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? window.localStorage.getItem(STORED);
  return asked === 'en' ? 'en' : 'nl';
}

/** One language comes with the first load, the other when it is chosen. */
export async function createI18nProvider(initial: Language): Promise<I18nProvider> {
  const first = (await LOADERS[initial]()) as unknown as TranslationMessages;
  show(initial);
  const provider = polyglotI18nProvider(
    (locale) =>
      locale === initial
        ? first
        : (LOADERS[locale === 'en' ? 'en' : 'nl']() as unknown as Promise<TranslationMessages>),
    initial,
    [
      { locale: 'nl', name: 'Nederlands' },
      { locale: 'en', name: 'English' },
    ],
  );
  return {
    ...provider,
    changeLocale: async (locale: string, ...rest: unknown[]) => {
      await (provider.changeLocale as (locale: string, ...rest: unknown[]) => Promise<void>)(locale, ...rest);
      window.localStorage.setItem(STORED, locale);
      show(locale);
    },
  };
}

function show(locale: string): void {
  document.documentElement.lang = locale;
}
