import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { useEverywhere } from '../address/use-url-state';

/** `?lang=` wins over what was chosen before: for links and tests. */
export function useAddressLanguage(): void {
  const [{ lang }] = useEverywhere();
  const [locale, setLocale] = useLocaleState();
  useEffect(() => {
    if (lang && lang !== locale) setLocale(lang);
  }, [lang, locale, setLocale]);
}
