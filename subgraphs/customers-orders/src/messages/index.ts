import type { Messages } from '@ketenregie/shared';
import { en, enTerms } from './en';
import { nl, nlTerms } from './nl';

export const messages: Messages = { nl, en, terms: { nl: nlTerms, en: enTerms } };
