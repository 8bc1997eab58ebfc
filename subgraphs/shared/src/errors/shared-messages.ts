import type { Messages } from './messages';

/** The GE rules (domain.md §7, General). */
export const sharedMessages: Messages = {
  nl: {
    STALE_VERSION: {
      message: 'Iemand anders was u voor: u wijzigde versie {expected}, de huidige is {current}. Gewijzigd: {changed}.',
      fix: 'Haal de huidige versie op, bekijk de verschillen en breng uw wijziging opnieuw aan.',
    },
    NOT_FOUND: {
      message: 'Dit bestaat niet, of u mag het niet zien.',
      fix: 'Controleer de verwijzing, of vraag de eigenaar om inzage.',
    },
    IDEMPOTENCY_KEY_REUSED: {
      message: 'Deze idempotencyKey is al gebruikt voor een andere inhoud.',
      fix: 'Gebruik voor een nieuwe opdracht een nieuwe sleutel.',
    },
    DATE_INVALID: {
      message: 'De datum {value} bestaat niet.',
      fix: 'Geef een bestaande dag in de vorm jjjj-mm-dd.',
    },
    DATES_REVERSED: {
      message: 'De einddatum ({to}) ligt niet na de begindatum ({from}).',
      fix: 'Kies een einddatum na de begindatum; de einddag zelf telt niet mee.',
    },
    INPUT_TOO_LARGE: {
      message: 'Dit is te groot: {given}, terwijl hoogstens {max} mag.',
      fix: 'Splits de invoer in kleinere delen.',
    },
    VALUE_OUT_OF_RANGE: {
      message: 'De waarde {given} ligt niet tussen {min} en {max}.',
      fix: 'Geef een waarde van {min} tot en met {max}.',
    },
    WEEK_INVALID: {
      message: 'De week {value} bestaat niet.',
      fix: 'Geef een bestaande ISO-week in de vorm jjjj-Www, bijvoorbeeld 2026-W36.',
    },
    FILE_REFUSED: {
      message: 'Dit bestand wordt niet aangenomen: {reason}.',
      fix: 'Lever een toegestaan bestandstype van hoogstens 9 MB.',
    },
    STATE_NOT_ALLOWED: {
      message: 'Dit kan niet in de toestand {state}.',
      fix: 'Dit kan wel bij: {allowed}.',
    },
    AS_OF_READ_ONLY: {
      message: 'U leest een andere dag; dan kan er niets worden gewijzigd.',
      fix: 'Ga terug naar vandaag en doe de wijziging daar.',
    },
  },
  en: {
    STALE_VERSION: {
      message:
        'Somebody else was first: you changed version {expected}, the current one is {current}. Changed: {changed}.',
      fix: 'Fetch the current version, look at the differences and make your change again.',
    },
    NOT_FOUND: {
      message: 'This does not exist, or you may not see it.',
      fix: 'Check the reference, or ask its owner for access.',
    },
    IDEMPOTENCY_KEY_REUSED: {
      message: 'This idempotencyKey was used before for other content.',
      fix: 'Use a new key for a new command.',
    },
    DATE_INVALID: {
      message: 'The date {value} does not exist.',
      fix: 'Give an existing day in the form yyyy-mm-dd.',
    },
    DATES_REVERSED: {
      message: 'The end ({to}) is not after the beginning ({from}).',
      fix: 'Choose an end after the beginning; the last day itself is not included.',
    },
    INPUT_TOO_LARGE: {
      message: 'This is too large: {given}, where at most {max} is allowed.',
      fix: 'Split the input into smaller parts.',
    },
    VALUE_OUT_OF_RANGE: {
      message: 'The value {given} is not between {min} and {max}.',
      fix: 'Give a value from {min} up to and including {max}.',
    },
    WEEK_INVALID: {
      message: 'The week {value} does not exist.',
      fix: 'Give an existing ISO week in the form yyyy-Www, for example 2026-W36.',
    },
    FILE_REFUSED: {
      message: 'This file is not accepted: {reason}.',
      fix: 'Deliver an allowed type of file of at most 9 MB.',
    },
    STATE_NOT_ALLOWED: {
      message: 'This cannot be done in the state {state}.',
      fix: 'It can be done with: {allowed}.',
    },
    AS_OF_READ_ONLY: {
      message: 'You are reading another day; nothing can be changed then.',
      fix: 'Go back to today and make the change there.',
    },
  },
};
