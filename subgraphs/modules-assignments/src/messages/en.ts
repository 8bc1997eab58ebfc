import type { Catalogue, Terms } from '@ketenregie/shared';

export const en: Catalogue = {
  MODULE_ALREADY_ASSIGNED: {
    message:
      '{module} in {area} is already assigned to a next party from {planned}; this assignment runs past that day.',
    fix: 'Let this assignment end on {planned}, or change the planned one.',
  },
  ASSIGNMENT_GAP: {
    message: '{module} in {area} has no party for {classes} from {from} to {to}.',
    fix: 'Assign the module for those days, or choose another first or last day.',
  },
  MODULE_NOT_DIVISIBLE: {
    message: 'A module is assigned whole; single tasks are not possible.',
    fix: 'Leave the tasks out. Record a reserved task or a dated task exception, or assign another module.',
  },
  COMPETENCE_MISSING: {
    message:
      '{party} has level {level} for {module} in {area} on {validFrom}; {required} is needed (facts of {factsAt}).',
    fix: 'Let {party} add evidence of competence: an audit or certificate at level {required} or higher.',
  },
  COMPETENCE_EXPIRES: {
    message: 'The competence of {party} for {module} ends on {until}, before the assignment does.',
    fix: 'Let {party} renew the evidence before that day.',
  },
  'MA-06:MANDATE_MISSING': {
    message: '{party} has no mandate for {module} in {area} on {validFrom} (facts of {factsAt}).',
    fix: 'Let the director of the contract grant the mandate.',
  },
  'MA-11:MANDATE_MISSING': {
    message: '{party} has no mandate to coordinate in {area} on {validFrom} (facts of {factsAt}).',
    fix: 'Let the director of the contract grant a coordination mandate.',
  },
  MANDATE_EXPIRES: {
    message: 'The mandate of {party} ends on {until}, before the assignment does.',
    fix: 'Let the director of the contract extend the mandate.',
  },
  RISK_NOT_ALLOCATED: {
    message:
      'The risks of {module} in {area} are not allocated in a matrix of {contract} that both sides accepted (facts of {factsAt}).',
    fix: 'Allocate the risks of this module in the risk matrix and let both sides accept it.',
  },
  GROUND_REQUIRED: {
    message: 'An assignment has a ground with an explanation.',
    fix: 'Choose law, strategy or maturity, and explain the choice.',
  },
  LEGAL_BASIS_MISSING: {
    message: 'The ground law needs a legal basis that is in force on {validFrom}.',
    fix: 'Choose a legal basis that is in force then, or another ground.',
  },
  STRATEGY_DECISION_MISSING: {
    message:
      'The ground strategy needs a decision of a network operator taken by {validFrom}, with its date and review date.',
    fix: 'State which operator decided, when, and when the decision is reviewed.',
  },
  MATURITY_TOO_LOW: {
    message:
      '{module} in {area}: performing by {party} is {perform}, letting go by {giver} is {letGo}; both must be {required} (facts of {factsAt}).',
    fix: 'Let both sides assess performing and letting go, or choose another ground with a plan.',
  },
  MATURITY_PLAN_MISSING: {
    message:
      '{module} in {area}: performing by {party} is {perform}, letting go by {giver} is {letGo}, less than {required}; a plan is needed (facts of {factsAt}).',
    fix: 'State who brings the maturity up, and by which day.',
  },
  OUTSIDE_CONTRACT: {
    message:
      '{party} cannot do this in {area} from {validFrom} within an active contract ({contract}) that it is a party to (facts of {factsAt}).',
    fix: 'Choose a party to the contract and days within its term, or change the contract first.',
  },
  TARIFF_MISSING: {
    message:
      '{party} has no front-door tariff for {module} in {area} for {classes} with {modules} (facts of {factsAt}).',
    fix: 'Agree the front-door tariff in the contract of the area.',
  },
  COORDINATOR_REQUIRED: {
    message: '{area} has no coordinating party for {classes} from {from} to {to}.',
    fix: 'Name a coordinating party for those days, or choose another first or last day.',
  },
};

export const enTerms: Terms = {
  ORIENT_AND_ORDER: 'Orient and order',
  DESIGN: 'Design',
  PREPARE: 'Prepare',
  BUILD: 'Build',
  CLOSE: 'Close',
  C1: 'C1',
  C2: 'C2',
  C3: 'C3',
  C4: 'C4',
  MAINS: 'mains',
};
