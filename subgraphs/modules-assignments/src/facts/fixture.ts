import type { DomainEvent, UnitOfWork } from '@ketenregie/shared';
import { factHandlers, type OnFactsChanged } from './fact-handlers';

/** For specs: events as contracts-risk sends them, for areas that all look like Twente. Ids are codes. */

export const AT = '2026-08-31T10:00:00.000Z';

type Given = readonly [type: string, payload: object];

function areaFacts(n: number): Given[] {
  const [areaId, contractId] = [`area-${n}`, `c-${n}`];
  const parties = [
    { partyId: 'oosterstroom', side: 'OPERATOR' },
    { partyId: 'tukker', side: 'CONTRACTOR' },
  ];
  const role = { personId: 'mira', partyId: 'oosterstroom' };
  const roles = { director: role, administrator: role, qualityController: role };
  const term = { from: '2025-01-01', to: '2029-01-01' };
  const operators = [{ discipline: 'E', partyId: 'oosterstroom' }];
  const postcodeRanges = [{ from: '7440', to: '7679' }];
  const period = { from: '2025-01-01', to: null, postcodeRanges, operators, contractPartyId: 'tukker' };
  const area = { code: `OV-${n}`, name: `Area ${n}`, combiAreaId: 'oost', combiAreaCode: 'OOST', neighbourIds: [] };
  const mandate = (partyId: string, module: string | null, subject = 'MODULE'): Given => [
    'mandate.changed.v1',
    {
      ...{ mandateId: `m-${n}-${partyId}-${module}-${subject}`, partyId, personId: null, subject, module, areaId },
      ...{ combiAreaId: null, contractId: null, from: '2025-01-01', to: null },
    },
  ];
  const tariffs = ['C1', 'C2', 'C3', 'C4'].flatMap((complexity) =>
    [[], ['PREPARE']].map((modules): Given => {
      const tariffId = `t-${n}-${complexity}-${modules.join()}`;
      return ['tariff.changed.v1', { tariffId, contractId, complexity, modules, from: '2025-01-01', to: null }];
    }),
  );
  const rows = [{ rowId: 'r1', title: 'Permit late', module: 'PREPARE', owner: 'OPERATOR' }];
  return [
    ['area.changed.v1', { areaId, ...area, periods: [period] }],
    [
      'contract.activated.v1',
      { contractId, number: `C-${n}`, state: 'ACTIVE', areaIds: [areaId], modules: [], parties, ...term, ...roles },
    ],
    ['riskMatrix.accepted.v1', { contractId, version: 1, acceptedOn: '2024-12-01', rows }],
    mandate('oosterstroom', null),
    mandate('oosterstroom', null, 'COORDINATION'),
    ...['ORIENT_AND_ORDER', 'BUILD', 'CLOSE'].map((module) => mandate('tukker', module)),
    ...tariffs,
  ];
}

function party(partyId: string, kind: string, side: string): Given {
  return ['party.changed.v1', { partyId, code: partyId, name: partyId, kind, side, disciplines: [], memberIds: [] }];
}

export function factEventsOf(areas: number): Given[] {
  return [
    party('oosterstroom', 'NETWORK_OPERATOR', 'OPERATOR'),
    party('tukker', 'CONTRACT_PARTY', 'CONTRACTOR'),
    party('graafploeg', 'CONTRACT_PARTY', 'CONTRACTOR'),
    [
      'legalBasis.changed.v1',
      { legalBasisId: 'basis', law: 'Energiewet', article: '3.1', from: '2020-01-01', to: null },
    ],
    [
      'frame.changed.v1',
      { frameId: 'f-1', contractId: 'c-0', measure: 'READY', complexity: 'C2', norm: 90, tolerance: null },
    ],
    ...Array.from({ length: areas }, (_, n) => areaFacts(n)).flat(),
  ];
}

/** Sends events through the handlers, in one unit. */
export function receiveFacts(
  work: UnitOfWork,
  given: readonly Given[],
  onFactsChanged: OnFactsChanged = async () => {},
  occurredAt = AT,
): Promise<void> {
  const handlers = factHandlers({ onFactsChanged });
  return work.task(async (manager) => {
    const unit = { manager, now: occurredAt, today: occurredAt.slice(0, 10), emit: async () => {} };
    for (const [at, [type, payload]] of given.entries()) {
      const known = {
        id: `e-${at}`,
        source: 'contracts-risk',
        aggregateType: 'any',
        aggregateId: 'any',
        eventNo: at + 1,
      };
      const event: DomainEvent = { ...known, type, payload, occurredAt };
      await handlers[type]?.(event, unit);
    }
  });
}
