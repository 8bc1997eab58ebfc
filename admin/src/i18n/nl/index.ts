import { changeSets } from './changeSets';
import { general } from './general';
import { matrix } from './matrix';
import { orders } from './orders';
import { words } from './words';

/** Every text of the console. Dutch decides the shape; the words of the domain are those of the glossary (domain.md §4). */
export const nl = { ...general, ...words, ...matrix, ...changeSets, ...orders };
