/** What must be shown of the rules of issue 9: each code accepted and refused, through the gateway. */
export interface CataloguedRule {
  rule: string;
  statement: string;
  /** Refusing codes; each needs a case that refuses and one that accepts. */
  codes?: readonly string[];
  /** Advising codes; each needs a case that advises and one that accepts without a word. */
  advices?: readonly string[];
  /** A rule without a code of its own is shown by what it does. */
  behaviour?: true;
}

const rule = (id: string, statement: string, ...codes: string[]): CataloguedRule => ({ rule: id, statement, codes });
const behaviour = (id: string, statement: string): CataloguedRule => ({ rule: id, statement, behaviour: true });

export const catalogue: readonly CataloguedRule[] = [
  rule('GE-01', 'The version sent is current', 'STALE_VERSION'),
  rule('GE-02', 'The thing exists and may be seen', 'NOT_FOUND'),
  rule('GE-03', 'One idempotency key, one content', 'IDEMPOTENCY_KEY_REUSED'),
  rule('GE-04', 'Dates exist, from before to', 'DATE_INVALID', 'DATES_REVERSED'),
  rule('GE-05', 'What is sent has a bound', 'INPUT_TOO_LARGE'),
  rule('GE-06', 'Numbers and units in their scale', 'VALUE_OUT_OF_RANGE'),
  rule('GE-08', 'The state allows the command', 'STATE_NOT_ALLOWED'),
  rule('GE-09', 'No write while another day is read', 'AS_OF_READ_ONLY'),
  rule('enum', 'An unknown value of an enum is an error that lists the enum', 'BAD_USER_INPUT'),
  rule('MA-01', 'One party a module, area and class on any day', 'MODULE_ALREADY_ASSIGNED'),
  rule('MA-02', 'No gap in the days of the contract', 'ASSIGNMENT_GAP'),
  rule('MA-03', 'A module is assigned whole', 'MODULE_NOT_DIVISIBLE'),
  rule('MA-04', 'Competence for the module on the first day', 'COMPETENCE_MISSING'),
  {
    rule: 'MA-05',
    statement: 'Competence or mandate that ends inside the validity',
    advices: ['COMPETENCE_EXPIRES', 'MANDATE_EXPIRES'],
  },
  rule('MA-06', 'Mandate for module and area on the first day', 'MANDATE_MISSING'),
  rule('MA-07', 'The module’s risks are in a matrix that both sides accepted', 'RISK_NOT_ALLOCATED'),
  rule(
    'MA-08',
    'A ground with its explanation and its basis',
    'GROUND_REQUIRED',
    'LEGAL_BASIS_MISSING',
    'STRATEGY_DECISION_MISSING',
  ),
  rule('MA-09', 'Performing and letting go at the level, or a plan', 'MATURITY_TOO_LOW', 'MATURITY_PLAN_MISSING'),
  rule('MA-11', 'One mandated coordinator an area and class', 'COORDINATOR_REQUIRED', 'MANDATE_MISSING'),
  rule('MA-16', 'Every party concerned approves the same content', 'APPROVAL_MISSING', 'APPROVAL_STALE'),
  rule('MA-17', 'Nobody approves twice, for the other side or without a mandate', 'APPROVAL_NOT_ALLOWED'),
  rule('MA-18', 'Inside an active contract that the party is a party to', 'OUTSIDE_CONTRACT'),
  behaviour('MA-19', 'Running orders keep their version'),
  rule('MA-20', 'Effective today or later; earlier with a reason and without orders since', 'RETROACTIVE_NOT_ALLOWED'),
  rule('MA-21', 'The base is current, or rebased', 'CHANGE_SET_CONFLICT'),
  rule('MA-22', 'The impact of this content was previewed', 'IMPACT_REQUIRED'),
  rule('MA-25', 'A contractor runs a module at an agreed front-door tariff', 'TARIFF_MISSING'),
  rule('RU-04', 'A missing fact decides nothing', 'FACT_MISSING'),
  rule('RN-05', 'A cancellation carries a coded reason', 'REASON_REQUIRED'),
  rule('CO-07', 'The area that holds the postcode on the day', 'AREA_NOT_FOUND'),
  rule('CO-09', 'Identifiers are right', 'EAN_INVALID', 'BAG_INVALID', 'POSTCODE_INVALID', 'KVK_INVALID'),
  rule('CO-10', 'No second open order for a connection', 'ORDER_ALREADY_OPEN'),
  rule('CO-11', 'The state of the order allows the command', 'ORDER_STATE'),
  behaviour('CO-13', 'Personal data is masked without a part in the order'),
];

/** Codes of these rules that nothing in the API can bring about yet, and what would. */
export const withoutSurface: readonly { rule: string; code: string; surface: RegExp; why: string }[] = [
  { rule: 'GE-06', code: 'WEEK_INVALID', surface: /week/i, why: 'no argument takes an ISO week' },
  { rule: 'GE-07', code: 'FILE_REFUSED', surface: /\bUpload\b|file/i, why: 'no argument takes a file' },
];
