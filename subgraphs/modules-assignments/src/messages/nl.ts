import type { Catalogue, Terms } from '@ketenregie/shared';

export const nl: Catalogue = {
  MODULE_ALREADY_ASSIGNED: {
    message:
      '{module} in {area} is vanaf {planned} al aan een volgende partij toegewezen; deze toewijzing loopt daar overheen.',
    fix: 'Geef deze toewijzing als einddatum {planned}, of wijzig de geplande.',
  },
  ASSIGNMENT_GAP: {
    message: '{module} in {area} heeft voor {classes} van {from} tot {to} geen partij.',
    fix: 'Wijs de module voor die dagen toe, of kies een andere ingangs- of einddatum.',
  },
  MODULE_NOT_DIVISIBLE: {
    message: 'Een module wordt als geheel toegewezen; losse taken kunnen niet.',
    fix: 'Laat de taken weg. Leg een voorbehouden taak of een tijdelijke uitzondering vast, of wijs een andere module toe.',
  },
  COMPETENCE_MISSING: {
    message:
      '{party} heeft op {validFrom} voor {module} in {area} niveau {level}; nodig is {required} (gegevens van {factsAt}).',
    fix: 'Laat {party} bewijs van bekwaamheid toevoegen: een audit of certificaat op ten minste niveau {required}.',
  },
  COMPETENCE_EXPIRES: {
    message: 'De bekwaamheid van {party} voor {module} loopt tot {until}, eerder dan de toewijzing.',
    fix: 'Laat {party} het bewijs voor die dag vernieuwen.',
  },
  'MA-06:MANDATE_MISSING': {
    message: '{party} heeft op {validFrom} geen mandaat voor {module} in {area} (gegevens van {factsAt}).',
    fix: 'Laat de regisseur van het contract het mandaat verlenen.',
  },
  'MA-11:MANDATE_MISSING': {
    message: '{party} heeft op {validFrom} geen mandaat om in {area} te coördineren (gegevens van {factsAt}).',
    fix: 'Laat de regisseur van het contract een coördinatiemandaat verlenen.',
  },
  MANDATE_EXPIRES: {
    message: 'Het mandaat van {party} loopt tot {until}, eerder dan de toewijzing.',
    fix: 'Laat de regisseur van het contract het mandaat verlengen.',
  },
  RISK_NOT_ALLOCATED: {
    message:
      'De risico’s van {module} zijn in {area} niet verdeeld in een door beide kanten aanvaarde matrix van {contract} (gegevens van {factsAt}).',
    fix: 'Verdeel de risico’s van deze module in de risicomatrix en laat beide kanten die aanvaarden.',
  },
  GROUND_REQUIRED: {
    message: 'Een toewijzing heeft een grond met een toelichting.',
    fix: 'Kies wet, strategie of volwassenheid en licht de keuze toe.',
  },
  LEGAL_BASIS_MISSING: {
    message: 'Bij de grond wet hoort een wettelijke grondslag die op {validFrom} geldt.',
    fix: 'Kies een grondslag die dan van kracht is, of een andere grond.',
  },
  STRATEGY_DECISION_MISSING: {
    message:
      'Bij de grond strategie hoort een besluit van een netbeheerder van vóór {validFrom}, met de dag en de dag van herziening.',
    fix: 'Vul in welke netbeheerder besloot, wanneer, en wanneer het besluit wordt herzien.',
  },
  MATURITY_TOO_LOW: {
    message:
      '{module} in {area}: uitvoeren door {party} is {perform}, loslaten door {giver} is {letGo}; beide moeten {required} zijn (gegevens van {factsAt}).',
    fix: 'Laat beide kanten uitvoeren en loslaten beoordelen, of kies een andere grond met een plan.',
  },
  MATURITY_PLAN_MISSING: {
    message:
      '{module} in {area}: uitvoeren door {party} is {perform}, loslaten door {giver} is {letGo}, minder dan {required}; dan is een plan nodig (gegevens van {factsAt}).',
    fix: 'Noem wie de volwassenheid op niveau brengt en voor welke dag.',
  },
  OUTSIDE_CONTRACT: {
    message:
      '{party} kan dit in {area} vanaf {validFrom} niet doen binnen een actief contract ({contract}) waarbij het partij is (gegevens van {factsAt}).',
    fix: 'Kies een partij bij het contract en dagen binnen de looptijd, of pas eerst het contract aan.',
  },
  TARIFF_MISSING: {
    message:
      '{party} heeft voor {module} in {area} geen voordeurtarief voor {classes} met {modules} (gegevens van {factsAt}).',
    fix: 'Spreek het voordeurtarief af in het contract van het gebied.',
  },
  COORDINATOR_REQUIRED: {
    message: '{area} heeft voor {classes} van {from} tot {to} geen coördinerende partij.',
    fix: 'Wijs voor die dagen een coördinerende partij aan, of kies een andere ingangs- of einddatum.',
  },
};

export const nlTerms: Terms = {
  ORIENT_AND_ORDER: 'Oriënteren en bestellen',
  DESIGN: 'Ontwerpen',
  PREPARE: 'Voorbereiden',
  BUILD: 'Maken',
  CLOSE: 'Afronden',
  C1: 'C1',
  C2: 'C2',
  C3: 'C3',
  C4: 'C4',
  MAINS: 'hoofdleidingen',
};
