import type { Catalogue, Terms } from '@ketenregie/shared';

export const changeSetNl: Catalogue = {
  APPROVAL_MISSING: {
    message: 'Nog niet iedereen is akkoord. Netbeheerders: {operators}. Aannemers: {contractors}.',
    fix: 'Vraag het akkoord van wie hier genoemd is, met deze inhoud.',
  },
  APPROVAL_STALE: {
    message: 'Het wijzigingsvoorstel is veranderd sinds u het las: u zag {seen}, het is nu {current}.',
    fix: 'Lees wat er veranderd is en geef dan akkoord op de huidige inhoud.',
  },
  APPROVAL_NOT_ALLOWED: {
    message: 'U kunt hier geen akkoord geven voor de kant {side}: {reason}.',
    fix: 'Geef akkoord voor de eigen kant, of vraag wie het contractmandaat van een betrokken partij heeft.',
  },
  RETROACTIVE_NOT_ALLOWED: {
    message: 'De ingangsdag {effectiveOn} ligt voor vandaag, {today}; laatste opdracht sindsdien: {placed}.',
    fix: 'Kies vandaag of later. Eerder kan alleen met een reden en zolang er sindsdien geen opdracht in het gebied is geplaatst.',
  },
  CHANGE_SET_CONFLICT: {
    message: 'Waarop dit voorstel voortbouwt is intussen veranderd: {keys}.',
    fix: 'Bekijk de verschillen en leg het voorstel op de huidige stand, of haal deze wijzigingen eruit.',
  },
  IMPACT_REQUIRED: {
    message: 'Van deze inhoud is het gevolg nog niet berekend.',
    fix: 'Bereken het gevolg en dien het voorstel dan in.',
  },
  FORBIDDEN: {
    message: 'Dit mag u bij dit voorstel niet.',
    fix: 'Vraag een contractmanager van een partij bij het contract van het gebied.',
  },
};

export const changeSetNlTerms: Terms = {
  OPEN: 'open',
  SUBMITTED: 'ingediend',
  APPROVED: 'akkoord',
  SCHEDULED: 'gepland',
  IN_FORCE: 'van kracht',
  WITHDRAWN: 'ingetrokken',
  OPERATOR: 'netbeheerder',
  CONTRACTOR: 'aannemer',
  PUBLIC: 'publiek',
  TWICE: 'dit akkoord is al gegeven',
  OTHER_SIDE: 'u hoort bij de andere kant',
  NOT_CONCERNED: 'uw organisatie is geen betrokken partij',
  NO_MANDATE: 'u heeft geen contractmandaat van een betrokken partij',
};
