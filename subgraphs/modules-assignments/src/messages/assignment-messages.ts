import type { Messages } from '@ketenregie/shared';
import { en, enTerms } from './en';
import { nl, nlTerms } from './nl';

/** Codes of the assignment rules, and the words for their params. */
export const assignmentMessages: Messages = { nl, en, terms: { nl: nlTerms, en: enTerms } };
