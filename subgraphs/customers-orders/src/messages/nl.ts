import type { Catalogue, Terms } from '@ketenregie/shared';

export const nl: Catalogue = {
  AREA_NOT_FOUND: {
    message:
      'Geen contractgebied bedient op {on} postcode {postcode} voor {disciplines} (gebieden zoals bekend op {knownAt}).',
    fix: 'Controleer de postcode en de disciplines, of vraag het gebied aan te passen.',
  },
  EAN_INVALID: {
    message: 'De EAN-code {given} klopt niet.',
    fix: 'Neem de 18 cijfers over van de meter of de rekening; het laatste cijfer is een controlecijfer.',
  },
  BAG_INVALID: {
    message: 'Het BAG-nummer {given} is geen nummer van een adres.',
    fix: 'Neem de 16 cijfers van het verblijfsobject, de lig- of standplaats of de nummeraanduiding over.',
  },
  POSTCODE_INVALID: {
    message: 'De postcode {given} bestaat niet.',
    fix: 'Geef vier cijfers, niet met een 0 vooraan, en twee letters, bijvoorbeeld 7551 AB.',
  },
  KVK_INVALID: {
    message: 'Het KvK-nummer {given} klopt niet.',
    fix: 'Geef de 8 cijfers van de inschrijving.',
  },
  ORDER_ALREADY_OPEN: {
    message: 'Voor {discipline} op deze aansluiting loopt al een opdracht ({number}).',
    fix: 'Ga verder met die opdracht, of annuleer haar eerst. Noem een aansluiting in een opdracht maar één keer.',
  },
  ORDER_STATE: {
    message: 'Dit kan niet bij een opdracht in de toestand {state}.',
    fix: 'Dit kan wel in de toestanden {allowed}.',
  },
  REASON_REQUIRED: {
    message: 'Annuleren kan alleen met een reden.',
    fix: 'Kies een van de vier redenen.',
  },
  FACT_MISSING: {
    message: 'Het gegeven {field} ontbreekt; zonder dat kan de complexiteit niet worden bepaald.',
    fix: 'Vul {field} in.',
  },
  RULE_GAP: {
    message: 'Geen rij van de complexiteitsregels (versie {version}) past bij deze gegevens.',
    fix: 'Vraag de contractmanager de regels aan te vullen.',
  },
  'GE-04:DATES_REVERSED': {
    message: 'De datum {to} ligt voor {from}.',
    fix: 'Indienen, compleet, plaatsen, afgesproken: geef de dagen in die volgorde.',
  },
  FORBIDDEN: {
    message: 'Dit mag alleen de coördinator van de organisatie die deze opdracht coördineert.',
    fix: 'Vraag het de coördinerende partij van de opdracht.',
  },
};

export const nlTerms: Terms = {
  E: 'elektriciteit',
  G: 'gas',
  H: 'warmte',
  W: 'water',
  M: 'telecom en media',
  R: 'riolering',
  kind: 'soort',
  connections: 'aantal aansluitingen',
  trenchMetres: 'sleuflengte',
  crossing: 'kruising',
  capacityCalculation: 'capaciteitsberekening',
  groundwork: 'grondwerk',
  DRAFT: 'concept',
  OFFERED: 'aangeboden',
  ACCEPTED: 'aanvaard',
  PLACED: 'geplaatst',
  IN_PREPARATION: 'in voorbereiding',
  IN_EXECUTION: 'in uitvoering',
  TECHNICALLY_READY: 'technisch gereed',
  CLOSED: 'afgerond',
  AFTERCARE: 'nazorg',
  CANCELLED: 'geannuleerd',
};
