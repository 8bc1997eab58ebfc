import type { Messages } from '@ketenregie/shared';

/** This context takes no command, so it refuses nothing in words of its own. */
export const messages: Messages = { nl: {}, en: {} };
