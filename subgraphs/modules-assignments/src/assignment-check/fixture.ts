import { FOREVER } from '@ketenregie/shared';
import { COMPLEXITIES, type Complexity, MODULES, type Module } from '../enums/values';
import { checkChanges } from './assignment-check.rules';
import type {
  AssignmentFacts,
  CheckOptions,
  ContractFact,
  MandateFact,
  MaturityFact,
  ProposedChange,
  RowFact,
  TariffFact,
} from './types';

/** For specs: the Twente of domain §11, cut to what the rules read. Ids are the party codes. */

export const TW = 'area-tw';
export const FROM = '2026-10-01';

const party = (id: string, kind: 'NETWORK_OPERATOR' | 'CONTRACT_PARTY') =>
  ({ id, code: id, name: id, kind, side: kind === 'NETWORK_OPERATOR' ? 'OPERATOR' : 'CONTRACTOR' }) as const;

export const contract: ContractFact = {
  id: 'c-02',
  number: 'C-02',
  active: true,
  modules: [],
  parties: [
    { partyId: 'oosterstroom', side: 'OPERATOR' },
    { partyId: 'tukker', side: 'CONTRACTOR' },
  ],
  from: '2025-01-01',
  to: '2029-01-01',
};

export function row(module: Module | null, partyId: string, given: Partial<RowFact<{ partyId: string }>> = {}) {
  const whole = { areaId: TW, complexity: null, from: '2025-01-01', to: FOREVER, version: 1 };
  return { ...whole, module, content: { partyId }, ...given };
}

const RUNS: Record<Module, string> = {
  ORIENT_AND_ORDER: 'tukker',
  DESIGN: 'oosterstroom',
  PREPARE: 'oosterstroom',
  BUILD: 'tukker',
  CLOSE: 'tukker',
};

function competence(partyId: string, module: Module) {
  const at = { areaId: null, level: 3, from: '2024-12-01', to: '2029-01-01', recordedAt: '2024-12-01T08:00:00.000Z' };
  return { partyId, module, ...at };
}

function tariff(complexity: Complexity, modules: Module[]): TariffFact {
  return { contractId: contract.id, complexity, modules, from: '2025-01-01', to: FOREVER };
}

export function assessed(partyId: string, module: Module, aspect: 'PERFORM' | 'LET_GO', level = 3): MaturityFact[] {
  const at = { areaId: TW, on: '2026-09-01', recordedAt: '2026-09-01T08:00:00.000Z' };
  return (['OPERATOR', 'CONTRACTOR'] as const).map((side) => ({ partyId, module, aspect, level, side, ...at }));
}

export function mandate(partyId: string, given: Partial<MandateFact> = {}) {
  const scope = { subject: 'MODULE' as const, module: null, areaId: TW, combiAreaId: null, contractId: null };
  return { partyId, ...scope, from: '2025-01-01', to: FOREVER, ...given };
}

const competenceKey = (partyId: string, module: Module) => `${partyId}|${module}`;

/** As J1 begins: Tukker lacks PREPARE, De Graafploeg is competent but a stranger here. */
export function twente(given: Partial<AssignmentFacts> = {}): AssignmentFacts {
  const competences = [
    ...MODULES.map((module) => competence(RUNS[module], module)),
    competence('graafploeg', 'PREPARE'),
  ];
  return {
    areas: new Map([[TW, { id: TW, code: 'OV-TW', combiAreaId: 'oost' }]]),
    parties: new Map(
      [
        party('oosterstroom', 'NETWORK_OPERATOR'),
        party('tukker', 'CONTRACT_PARTY'),
        party('graafploeg', 'CONTRACT_PARTY'),
      ].map((each) => [each.id, each]),
    ),
    contractsByArea: new Map([[TW, [contract]]]),
    mandatesByParty: new Map([
      ['oosterstroom', [mandate('oosterstroom'), mandate('oosterstroom', { subject: 'COORDINATION' })]],
      ['tukker', (['ORIENT_AND_ORDER', 'BUILD', 'CLOSE'] as const).map((module) => mandate('tukker', { module }))],
    ]),
    competences: new Map(competences.map((each) => [competenceKey(each.partyId, each.module), [each]])),
    maturity: new Map(),
    legalBases: new Map([['basis', { id: 'basis', from: '2020-01-01', to: '2027-01-01' }]]),
    riskMatrices: new Map([
      [
        contract.id,
        { contractId: contract.id, acceptedOn: '2024-12-01', rows: [{ module: 'PREPARE', owner: 'OPERATOR' }] },
      ],
    ]),
    tariffsByContract: new Map([
      [
        contract.id,
        (['C1', 'C2', 'C3', 'C4'] as const).flatMap((each) => [tariff(each, []), tariff(each, ['PREPARE'])]),
      ],
    ]),
    assignments: MODULES.map((module) => row(module, RUNS[module])),
    coordinators: COMPLEXITIES.map((complexity) => row(null, 'oosterstroom', { complexity })),
    complexityRows: [
      { complexity: 'MAINS', modules: ['DESIGN', 'PREPARE'] },
      { complexity: 'C4', modules: ['DESIGN', 'PREPARE'] },
      { complexity: 'C3', modules: ['DESIGN', 'PREPARE'] },
      { complexity: 'C3', modules: ['PREPARE'] },
      { complexity: 'C2', modules: ['PREPARE'] },
      { complexity: 'C2', modules: [] },
      { complexity: 'C1', modules: [] },
    ],
    factsAt: { mandate: '2026-08-31T10:00:00.000Z', contract: '2026-08-30T10:00:00.000Z' },
    levels: { competence: 3, maturity: 3 },
    ...given,
  };
}

/** With all that J1 adds: evidence, mandate, and both sides' assessments. */
export function readyForTukker(given: Partial<AssignmentFacts> = {}): AssignmentFacts {
  const base = twente();
  return {
    ...base,
    mandatesByParty: new Map([...base.mandatesByParty, ['tukker', [mandate('tukker')]]]),
    competences: new Map([
      ...base.competences,
      [competenceKey('tukker', 'PREPARE'), [competence('tukker', 'PREPARE')]],
    ]),
    maturity: new Map([
      ['tukker|PREPARE|area-tw|PERFORM', assessed('tukker', 'PREPARE', 'PERFORM')],
      ['oosterstroom|PREPARE|area-tw|LET_GO', assessed('oosterstroom', 'PREPARE', 'LET_GO')],
    ]),
    ...given,
  };
}

export const because = { ground: 'MATURITY', explanation: 'Tukker has grown into it.' };

export function assign(partyId: string | null, given: Partial<ProposedChange> = {}): ProposedChange {
  const module = given.module ?? 'PREPARE';
  const complexity = given.complexity ?? null;
  return {
    kind: 'MODULE_ASSIGNMENT',
    key: ['OV-TW', module, ...(complexity ? [complexity] : [])].join(':'),
    areaId: TW,
    module,
    complexity,
    before: null,
    after: partyId === null ? null : { partyId, ...because },
    validFrom: FROM,
    validTo: null,
    baseVersion: 1,
    ...given,
  };
}

export function coordinate(complexity: Complexity, partyId: string | null, given: Partial<ProposedChange> = {}) {
  const after = partyId === null ? null : { scenario: 'B', partyId };
  return assign(null, { kind: 'COORDINATOR', key: `OV-TW:${complexity}`, complexity, after, ...given, module: null });
}

export const checking: CheckOptions = { today: '2026-09-01', stage: 'check', revert: false, scheduled: [] };

/** Codes that the engine finds, each once; an advice is in brackets. */
export function codes(
  facts: AssignmentFacts,
  changes: readonly ProposedChange[],
  given: Partial<CheckOptions> = {},
): string[] {
  const found = checkChanges(facts, changes, { ...checking, ...given });
  return [...new Set(found.map(({ severity, refusal: { code } }) => (severity === 'ADVICE' ? `(${code})` : code)))];
}
