import { type Messages, mergeMessages } from '@ketenregie/shared';
import { assignmentMessages } from './assignment-messages';
import { changeSetEn, changeSetEnTerms } from './change-set.en';
import { changeSetNl, changeSetNlTerms } from './change-set.nl';

export const changeSetMessages: Messages = {
  nl: changeSetNl,
  en: changeSetEn,
  terms: { nl: changeSetNlTerms, en: changeSetEnTerms },
};

export const messages: Messages = mergeMessages(assignmentMessages, changeSetMessages);
