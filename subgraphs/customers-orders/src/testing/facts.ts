import type { DomainEvent } from '@ketenregie/shared';
import { complexityTable } from './complexity-table';

/** Events of the other contexts, numbered per aggregate as they would number them. */
export function eventsFrom() {
  const numbers = new Map<string, number>();
  return (type: string, aggregateId: string, payload: object): DomainEvent => {
    const [name = ''] = type.split('.');
    const aggregateType = {
      contract: 'contract',
      area: 'area',
      frame: 'frame',
      configuration: 'configuration',
      run: 'run',
    }[name];
    if (!aggregateType) throw new Error(`No aggregate of ${type}.`);
    const key = `${aggregateType} ${aggregateId}`;
    const eventNo = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, eventNo);
    const source = ['configuration', 'run'].includes(aggregateType) ? 'modules-assignments' : 'contracts-risk';
    const occurredAt = '2026-09-01T05:00:00.000Z';
    return { id: `${key} ${eventNo}`, source, type, aggregateType, aggregateId, eventNo, occurredAt, payload };
  };
}

const operators = [
  { discipline: 'E', partyId: 'oosterstroom' },
  { discipline: 'G', partyId: 'oosterstroom' },
  { discipline: 'W', partyId: 'waterlijn-oost' },
  { discipline: 'M', partyId: 'glasdraad' },
];

export const twente = {
  areaId: 'twente',
  periods: [
    {
      from: '2025-01-01',
      to: null,
      postcodeRanges: [{ from: '7440', to: '7679' }],
      operators,
      contractPartyId: 'tukker',
    },
  ],
};

/** Holds its postcodes until 1 October 2026. */
export const zuidDrenthe = {
  areaId: 'zuid-drenthe',
  periods: [{ from: '2025-01-01', to: '2026-10-01', postcodeRanges: [{ from: '7800', to: '7999' }], operators }],
};

export const contract = {
  contractId: 'c-02',
  state: 'ACTIVE',
  areaIds: ['twente'],
  from: '2025-01-01',
  to: '2029-01-01',
};

export const frame = (complexity: string | null, norm: number) => ({
  frameId: `frame-${complexity}`,
  contractId: 'c-02',
  measure: 'WORKING_DAYS_TO_READY',
  complexity,
  norm,
});

export interface CoordinatorChange {
  area?: string;
  complexity: string;
  partyId: string | null;
  validFrom?: string;
  validTo?: string | null;
}

export function coordinators(version: number, inForceAt: string, changes: readonly CoordinatorChange[]) {
  return {
    version,
    inForceAt,
    changes: changes.map(
      ({ area = 'twente', complexity, partyId, validFrom = inForceAt.slice(0, 10), validTo = null }) => ({
        ...{ kind: 'COORDINATOR', key: `${area}:${complexity}`, areaId: area, complexity, validFrom, validTo },
        after: partyId === null ? null : { scenario: 'A', partyId },
      }),
    ),
  };
}

export function ruleSet(version: number, inForceAt: string, body: object = complexityTable) {
  const change = { kind: 'RULE_SET', key: 'COMPLEXITY', areaId: null, complexity: null, after: body };
  return { version, inForceAt, changes: [{ ...change, validFrom: '2000-01-01', validTo: null }] };
}

export const CLASSES = ['C1', 'C2', 'C3', 'C4', 'MAINS'];

/** What the demo's installation knows of Twente on 1 September 2026. */
export function knownFacts(event: ReturnType<typeof eventsFrom>): DomainEvent[] {
  const of = (partyId: string, area: string) => CLASSES.map((complexity) => ({ area, complexity, partyId }));
  return [
    event('area.changed.v1', 'twente', twente),
    event('area.changed.v1', 'zuid-drenthe', zuidDrenthe),
    event('contract.agreed.v1', 'c-02', { ...contract, state: 'AGREED' }),
    event('contract.activated.v1', 'c-02', contract),
    event('frame.changed.v1', 'frame-C1', frame('C1', 60)),
    event('frame.changed.v1', 'frame-C2', frame('C2', 90)),
    event('configuration.inForce.v1', 'configuration', ruleSet(0, '2024-12-01T08:00:00.000Z')),
    event(
      'configuration.inForce.v1',
      'configuration',
      coordinators(1, '2024-12-31T23:00:00.000Z', [
        ...of('tukker', 'twente').map((each) =>
          each.complexity === 'MAINS'
            ? { ...each, partyId: 'oosterstroom', validFrom: '2025-01-01' }
            : { ...each, validFrom: '2025-01-01' },
        ),
        ...of('noorderlicht', 'zuid-drenthe').map((each) => ({ ...each, validFrom: '2025-01-01' })),
      ]),
    ),
  ];
}
