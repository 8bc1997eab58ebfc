import type { Catalogue } from '../types';
import { changeSets } from './changeSets';
import { general } from './general';
import { matrix } from './matrix';
import { orders } from './orders';
import { words } from './words';

export const en: Catalogue = { ...general, ...words, ...matrix, ...changeSets, ...orders };
