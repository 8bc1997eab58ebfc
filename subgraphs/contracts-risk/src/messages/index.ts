import type { Messages, Terms } from '@ketenregie/shared';
import { en } from './en';
import { nl } from './nl';

/** Words for enum values and role names that occur as params. */
const terms: { nl: Terms; en: Terms } = {
  nl: {
    ORIENT_AND_ORDER: 'oriënteren en bestellen',
    DESIGN: 'ontwerpen',
    PREPARE: 'voorbereiden',
    BUILD: 'maken',
    CLOSE: 'afronden',
    director: 'regisseur',
    administrator: 'directievoerder',
    qualityController: 'kwaliteitscontroleur',
    DRAFT: 'concept',
    AGREED: 'overeengekomen',
    ACTIVE: 'actief',
    EXTENDED: 'verlengd',
    ENDED: 'beëindigd',
    WITHDRAWN: 'ingetrokken',
    CONDITIONS_OPEN: 'voorwaarden open',
    'DEMO=0': 'zonder demonstratie (DEMO=0)',
    'DEMO=1': 'een demonstratie (DEMO=1)',
  },
  en: {
    ORIENT_AND_ORDER: 'orient and order',
    DESIGN: 'design',
    PREPARE: 'prepare',
    BUILD: 'build',
    CLOSE: 'close',
    director: 'director',
    administrator: 'administrator',
    qualityController: 'quality controller',
    DRAFT: 'draft',
    AGREED: 'agreed',
    ACTIVE: 'active',
    EXTENDED: 'extended',
    ENDED: 'ended',
    WITHDRAWN: 'withdrawn',
    CONDITIONS_OPEN: 'conditions open',
    'DEMO=0': 'without demo (DEMO=0)',
    'DEMO=1': 'a demo (DEMO=1)',
  },
};

export const messages: Messages = { nl, en, terms };
