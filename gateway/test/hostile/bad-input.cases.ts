import type { Variables } from '../support/product';

export interface Ids {
  area: string;
  tukker: string;
  order: string;
  set: string;
}

export type Case = [
  title: string,
  login: string,
  command: string,
  input: (ids: Ids) => Variables,
  refusals: [code: string, rule: string, path: string][],
];

export const order = (change: object = {}): Variables => ({
  ...{
    kind: 'NEW_PERMANENT',
    payment: 'AHEAD',
    customer: { name: 'S. Voorbeeld' },
    lines: [{ discipline: 'E', capacity: '3x25A' }],
  },
  ...{ address: { postcode: '7551 AB', houseNumber: '8001' } },
  facts: { connections: 1, trenchMetres: 40, crossing: false, capacityCalculation: false, groundwork: true },
  ...change,
});
const competence = ({ tukker: partyId }: Ids, change: object): Variables => ({
  ...{
    partyId,
    module: 'PREPARE',
    level: 3,
    evidenceKind: 'AUDIT',
    evidenceReference: 'Audit 7',
    from: '2026-09-01',
    to: '2029-01-01',
  },
  ...change,
});
export const proposal = ({ set: changeSetId, area: areaId, tukker: partyId }: Ids, change: object): Variables => ({
  ...{ changeSetId, areaId, module: 'PREPARE', partyId, ground: 'MATURITY', explanation: 'Why', expectedVersion: 0 },
  ...change,
});
export const cancellation = (id: string, change: object = {}): Variables => ({
  id,
  reason: 'DUPLICATE',
  expectedVersion: 1,
  ...change,
});

export const CASES: Case[] = [
  [
    'a day that does not exist',
    'mira',
    'openChangeSet',
    () => ({ title: 'T', effectiveOn: '2026-02-31' }),
    [['DATE_INVALID', 'GE-04', 'input.effectiveOn']],
  ],
  [
    'days reversed',
    'kadir',
    'recordCompetence',
    (ids) => competence(ids, { from: '2027-01-01', to: '2026-01-01' }),
    [['DATES_REVERSED', 'GE-04', 'input.to']],
  ],
  [
    'a clock that goes back',
    'ravi',
    'moveClock',
    () => ({ to: '2026-01-01T00:00:00Z' }),
    [['VALUE_OUT_OF_RANGE', 'GE-06', 'input.to']],
  ],
  [
    'a level outside its scale',
    'kadir',
    'recordCompetence',
    (ids) => competence(ids, { level: 9 }),
    [['VALUE_OUT_OF_RANGE', 'GE-06', 'input.level']],
  ],
  [
    'a stale version',
    'teun',
    'cancelOrder',
    (ids) => cancellation(ids.order, { expectedVersion: 99 }),
    [['STALE_VERSION', 'GE-01', 'input.expectedVersion']],
  ],
  [
    'an id of another thing',
    'teun',
    'cancelOrder',
    (ids) => cancellation(ids.area),
    [['NOT_FOUND', 'GE-02', 'input.id']],
  ],
  [
    'an id of another thing in a set',
    'mira',
    'proposeModuleAssignment',
    (ids) => proposal(ids, { areaId: ids.tukker }),
    [['NOT_FOUND', 'GE-02', 'input.areaId']],
  ],
  [
    'a party that is none',
    'mira',
    'proposeModuleAssignment',
    (ids) => proposal(ids, { partyId: ids.order }),
    [['NOT_FOUND', 'GE-02', 'input.partyId']],
  ],
  [
    'a part of a module',
    'mira',
    'proposeModuleAssignment',
    (ids) => proposal(ids, { tasks: ['permits'] }),
    [['MODULE_NOT_DIVISIBLE', 'MA-03', 'input.tasks']],
  ],
  [
    'a postcode outside every area',
    'teun',
    'placeOrder',
    () => order({ address: { postcode: '1011 AB', houseNumber: '1' } }),
    [['AREA_NOT_FOUND', 'CO-07', 'input.address.postcode']],
  ],
  [
    'a postcode that is none',
    'teun',
    'placeOrder',
    () => order({ address: { postcode: '0551 AB', houseNumber: '1' } }),
    [['POSTCODE_INVALID', 'CO-09', 'input.address.postcode']],
  ],
  [
    'a missing fact',
    'teun',
    'placeOrder',
    () => order({ facts: { trenchMetres: 40, crossing: false, capacityCalculation: false, groundwork: true } }),
    [['FACT_MISSING', 'RU-04', 'input.facts.connections']],
  ],
  [
    'a wrong EAN',
    'teun',
    'placeOrder',
    () => order({ lines: [{ discipline: 'E', capacity: '3x25A', ean: '871685900012345675' }] }),
    [['EAN_INVALID', 'CO-09', 'input.lines.0.ean']],
  ],
  [
    'a cancellation without a reason',
    'teun',
    'cancelOrder',
    (ids) => cancellation(ids.order, { reason: null }),
    [['REASON_REQUIRED', 'RN-05', 'input.reason']],
  ],
  [
    'a key that is too long',
    'mira',
    'openChangeSet',
    () => ({ title: 'T', effectiveOn: '2026-11-01', idempotencyKey: 'k'.repeat(65) }),
    [['INPUT_TOO_LARGE', 'GE-05', 'input.idempotencyKey']],
  ],
  [
    'a key of another content',
    'mira',
    'openChangeSet',
    () => ({ title: 'T', effectiveOn: '2026-11-01', idempotencyKey: 'bad-input' }),
    [['IDEMPOTENCY_KEY_REUSED', 'GE-03', 'input.idempotencyKey']],
  ],
];
