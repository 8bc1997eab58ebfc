import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import * as formats from '../format/format';
import type { TextKey } from './types';

export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function useText(): Text {
  const translate = useTranslate();
  return translate as Text;
}

export function useLanguage(): formats.Language {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'nl';
}

export type Format = ReturnType<typeof formatsIn>;

function formatsIn(language: formats.Language) {
  return {
    day: (day: string) => formats.formatDay(day, language),
    weekday: (day: string) => formats.formatWeekday(day, language),
    longDay: (day: string) => formats.formatLongDay(day, language),
    instant: (instant: string) => formats.formatInstant(instant, language),
    time: (instant: string) => formats.formatTime(instant, language),
    number: (value: number) => formats.formatNumber(value, language),
    list: (values: readonly string[]) => formats.formatList(values, language),
  };
}

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatsIn(language), [language]);
}
