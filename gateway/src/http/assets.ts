import { join } from 'node:path';

/** Files that browsers get as they are; from `src` and `dist` alike. */
export const ASSETS = join(__dirname, '..', '..', 'assets');
