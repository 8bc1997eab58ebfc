import { count, filter, text } from '../address/url-state';

/** A list in the address: its filter, its page and the cursor at which that page begins. */
export const listAddress = { filter, page: count, after: text };
