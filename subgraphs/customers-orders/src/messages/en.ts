import type { Catalogue, Terms } from '@ketenregie/shared';

export const en: Catalogue = {
  AREA_NOT_FOUND: {
    message: 'No contract area serves postcode {postcode} for {disciplines} on {on} (areas as known on {knownAt}).',
    fix: 'Check the postcode and the disciplines, or ask to have the area changed.',
  },
  EAN_INVALID: {
    message: 'The EAN {given} is wrong.',
    fix: 'Copy the 18 digits from the meter or the bill; the last one is a check digit.',
  },
  BAG_INVALID: {
    message: 'The BAG id {given} is no id of an address.',
    fix: 'Copy the 16 digits of the addressable object or of the number designation.',
  },
  POSTCODE_INVALID: {
    message: 'The postcode {given} does not exist.',
    fix: 'Give four digits, the first not 0, and two letters, for example 7551 AB.',
  },
  KVK_INVALID: {
    message: 'The trade register number {given} is wrong.',
    fix: 'Give the 8 digits of the registration.',
  },
  ORDER_ALREADY_OPEN: {
    message: 'There is an open order for {discipline} at this connection already ({number}).',
    fix: 'Go on with that order, or cancel it first. Name a connection once in an order.',
  },
  ORDER_STATE: {
    message: 'This cannot be done with an order in the state {state}.',
    fix: 'It can be done in the states {allowed}.',
  },
  REASON_REQUIRED: {
    message: 'An order is cancelled with a reason only.',
    fix: 'Choose one of the four reasons.',
  },
  FACT_MISSING: {
    message: 'The fact {field} is missing; without it the complexity cannot be decided.',
    fix: 'Fill in {field}.',
  },
  RULE_GAP: {
    message: 'No row of the complexity rules (version {version}) fits these facts.',
    fix: 'Ask the contract manager to complete the rules.',
  },
  'GE-04:DATES_REVERSED': {
    message: 'The date {to} lies before {from}.',
    fix: 'Submitted, complete, placed, agreed: give the days in that order.',
  },
  FORBIDDEN: {
    message: 'Only the coordinator of the organisation that coordinates this order may do this.',
    fix: 'Ask the coordinating party of the order.',
  },
};

export const enTerms: Terms = {
  E: 'electricity',
  G: 'gas',
  H: 'heat',
  W: 'water',
  M: 'telecom and media',
  R: 'sewer',
  kind: 'kind',
  connections: 'number of connections',
  trenchMetres: 'length of the trench',
  crossing: 'crossing',
  capacityCalculation: 'capacity calculation',
  groundwork: 'groundwork',
  DRAFT: 'draft',
  OFFERED: 'offered',
  ACCEPTED: 'accepted',
  PLACED: 'placed',
  IN_PREPARATION: 'in preparation',
  IN_EXECUTION: 'in execution',
  TECHNICALLY_READY: 'technically ready',
  CLOSED: 'closed',
  AFTERCARE: 'aftercare',
  CANCELLED: 'cancelled',
};
