import { contractManagerOf, demoAssignments } from './demo-assignments';

/** For the seed's spec: what contracts-risk would have told of the demo's parties. Ids are codes. */

type Given = readonly [type: string, payload: object];

const OPERATORS = ['noorderlicht', 'oosterstroom', 'delta-duin', 'hollandsnet', 'waterlijn-oost', 'glasdraad'];
const CONTRACTORS = ['tukker', 'vechtstroom', 'brabant', 'zeebries', 'graafploeg', 'rijnland'];
const term = { from: '2025-01-01', to: '2029-01-01' };

export const personOf = (party: string): string => `person-${contractManagerOf(party)}`;
export const sideOf = (party: string): 'OPERATOR' | 'CONTRACTOR' =>
  OPERATORS.includes(party) ? 'OPERATOR' : 'CONTRACTOR';

function party(code: string): Given {
  const side = sideOf(code);
  const kind = side === 'OPERATOR' ? 'NETWORK_OPERATOR' : 'CONTRACT_PARTY';
  return ['party.changed.v1', { partyId: code, code, name: code, kind, side, disciplines: [], memberIds: [] }];
}

let mandates = 0;
function mandate(partyId: string, given: object): Given {
  mandates += 1;
  const scope = { personId: null, module: null, areaId: null, combiAreaId: null, contractId: null, ...term };
  return ['mandate.changed.v1', { mandateId: `mandate-${mandates}`, partyId, ...scope, ...given }];
}

function areaFacts({ area, operator, contractParty, matrix, coordinators }: (typeof demoAssignments)[number]): Given[] {
  const contractId = `contract-${area}`;
  const role = { personId: personOf(operator), partyId: operator };
  const members = [operator, 'glasdraad', contractParty, ...(area === 'DR-ZD' ? ['vechtstroom'] : [])];
  const parties = members.map((partyId) => ({ partyId, side: sideOf(partyId) }));
  const operators = [
    { discipline: 'E', partyId: operator },
    { discipline: 'M', partyId: 'glasdraad' },
  ];
  const period = { ...{ from: '2025-01-01', to: null }, postcodeRanges: [], operators, contractPartyId: contractParty };
  const place = { combiAreaId: null, combiAreaCode: null, neighbourIds: [], periods: [period] };
  const roles = { director: role, administrator: role, qualityController: role };
  const sets = [[], ['PREPARE'], ['DESIGN'], ['DESIGN', 'PREPARE']];
  return [
    ['area.changed.v1', { areaId: area, code: area, name: area, ...place }],
    [
      'contract.activated.v1',
      { contractId, number: contractId, state: 'ACTIVE', areaIds: [area], modules: [], parties, ...term, ...roles },
    ],
    ['riskMatrix.accepted.v1', { contractId, version: 1, acceptedOn: '2024-12-01', rows: [] }],
    ...(['C1', 'C2', 'C3', 'C4'] as const).flatMap((complexity) =>
      sets.map((modules): Given => {
        const tariffId = `tariff-${area}-${complexity}-${modules.join()}`;
        return ['tariff.changed.v1', { tariffId, contractId, complexity, modules, from: '2025-01-01', to: null }];
      }),
    ),
    ...Object.entries(matrix).map(([module, partyId]) => mandate(partyId, { subject: 'MODULE', module, areaId: area })),
    ...coordinators.map((each) => mandate(each.party, { subject: 'COORDINATION', areaId: area })),
    ...members.map((each) => mandate(each, { subject: 'CONTRACT', personId: personOf(each), contractId })),
  ];
}

export function demoFacts(): Given[] {
  return [...[...OPERATORS, ...CONTRACTORS].map(party), ...demoAssignments.flatMap(areaFacts)];
}
