import { formatParam, type Language, type Terms } from './format-param';

export interface MessageText {
  /** What is the matter, with `{param}` placeholders. */
  message: string;
  /** What the reader can do about it. */
  fix: string;
}

/** By code, or by `RULE:CODE` where two rules share a code and need other words. */
export type Catalogue = Readonly<Record<string, MessageText>>;

/** `terms`: words for enum values that occur as params (states, units of work…). */
export interface Messages {
  nl: Catalogue;
  en: Catalogue;
  terms?: { nl: Terms; en: Terms };
}

type Params = Readonly<Record<string, string | number | boolean | null>>;

export function fillPlaceholders(text: string, params: Params, language: Language, terms: Terms = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => formatParam(params[name] ?? null, language, terms));
}

const fallback: Record<Language, MessageText> = {
  nl: { message: 'Dit kan niet ({code}).', fix: 'Zoek de code op in de handleiding of vraag uw beheerder.' },
  en: { message: 'This cannot be done ({code}).', fix: 'Look the code up in the manual or ask your administrator.' },
};

export function messageText(
  messages: Messages,
  language: Language,
  given: { code: string; rule: string; params?: Params | undefined },
): MessageText {
  const catalogue = messages[language];
  const found = catalogue[`${given.rule}:${given.code}`] ?? catalogue[given.code] ?? fallback[language];
  const params = { code: given.code, rule: given.rule, ...given.params };
  const terms = messages.terms?.[language];
  return {
    message: fillPlaceholders(found.message, params, language, terms),
    fix: fillPlaceholders(found.fix, params, language, terms),
  };
}

export function mergeMessages(...all: readonly Messages[]): Messages {
  const merge = <T>(pick: (messages: Messages) => Readonly<Record<string, T>> | undefined) =>
    Object.assign({}, ...all.map(pick)) as Record<string, T>;
  return {
    nl: merge((messages) => messages.nl),
    en: merge((messages) => messages.en),
    terms: { nl: merge((messages) => messages.terms?.nl), en: merge((messages) => messages.terms?.en) },
  };
}
