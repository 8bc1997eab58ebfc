import {
  coordinatorLines,
  filterRows,
  findCell,
  groupRows,
  type MatrixCell,
  type MatrixRow,
  partiesOf,
  viewOf,
} from './model';

const tukker = { id: 'p1', name: 'Tukker Infra' };
const oosterstroom = { id: 'p2', name: 'Oosterstroom Netbeheer' };

function aCell(over: Partial<MatrixCell> = {}): MatrixCell {
  const live = {
    id: 'a1',
    complexity: null,
    ground: 'STRATEGY' as const,
    explanation: '',
    validFrom: '2025-01-01',
    validTo: null,
    configurationVersion: 1,
    party: oosterstroom,
    legalBasis: null,
    decision: null,
    maturityPlan: null,
    changeSet: null,
  };
  return {
    key: 'OV-TW:PREPARE',
    module: 'PREPARE',
    state: 'LIVE',
    version: 0,
    live,
    byClass: [],
    planned: [],
    drafts: [],
    checks: [],
    ...over,
  };
}

function aRow(
  code: string,
  combi: string,
  cells: MatrixCell[],
  coordinators: MatrixRow['coordinators'] = [],
): MatrixRow {
  return {
    area: {
      id: code,
      code,
      name: code,
      combiArea: { id: combi, code: combi, name: combi },
      contract: null,
      operators: [],
    },
    coordinators,
    cells,
  };
}

const draft = {
  complexity: null,
  key: 'OV-TW:PREPARE',
  after: {},
  validTo: null,
  baseVersion: 1,
  version: 1,
  conflicted: false,
  beforeParty: oosterstroom,
  afterParty: tukker,
};
const drafts = [draft];
const refusal = { code: 'COMPETENCE_MISSING', rule: 'MA-04', path: [], paths: [], message: '', fix: '' };

describe('what a cell shows', () => {
  it('live: who, and since when', () => {
    expect(viewOf(aCell(), null)).toMatchObject({
      tone: 'live',
      now: 'Oosterstroom Netbeheer',
      next: undefined,
      from: '2025-01-01',
    });
  });
  it('draft: who now, who next, on the day of the set', () => {
    expect(viewOf(aCell({ state: 'DRAFT', drafts }), '2026-10-01')).toMatchObject({
      tone: 'draft',
      next: 'Tukker Infra',
      from: '2026-10-01',
      rules: [],
    });
  });
  it('refused: each rule once', () => {
    expect(
      viewOf(aCell({ state: 'REFUSED', drafts, checks: [refusal, refusal, { ...refusal, rule: 'MA-06' }] }), null),
    ).toMatchObject({
      tone: 'refused',
      rules: ['MA-04', 'MA-06'],
    });
  });
  it('planned: from its own day', () => {
    const planned = [{ complexity: null, validFrom: '2026-11-01', validTo: null, party: tukker, changeSet: null }];
    expect(viewOf(aCell({ state: 'PLANNED', planned }), '2026-10-01')).toMatchObject({
      tone: 'planned',
      next: 'Tukker Infra',
      from: '2026-11-01',
    });
  });
  it('a draft that ends the assignment has nobody next', () => {
    expect(viewOf(aCell({ state: 'DRAFT', drafts: [{ ...draft, afterParty: null }] }), null).next).toBeNull();
  });
  it('nobody: empty', () => expect(viewOf(aCell({ state: 'UNASSIGNED', live: null }), null).tone).toBe('empty'));
});

describe('rows', () => {
  const rows = [
    aRow('OV-TW', 'Oost', [aCell()]),
    aRow('DR-ZD', 'Noord', [aCell({ key: 'DR-ZD:PREPARE', state: 'DRAFT', drafts })]),
    aRow('OV-IJV', 'Oost', []),
  ];

  it('are found by area, by party in any of its places, by state', () => {
    expect(filterRows(rows, { area: 'OV-TW' })).toHaveLength(1);
    expect(filterRows(rows, { party: 'p1' }).map((row) => row.area?.code)).toEqual(['DR-ZD']);
    expect(filterRows(rows, { state: 'LIVE' }).map((row) => row.area?.code)).toEqual(['OV-TW']);
    expect(filterRows(rows, {})).toHaveLength(3);
  });
  it('stand in their combi area, or in one list', () => {
    expect(groupRows(rows, true).map((group) => [group.title, group.rows.length])).toEqual([
      ['Oost', 2],
      ['Noord', 1],
    ]);
    expect(groupRows(rows, false)).toHaveLength(1);
  });
  it('know their parties by name', () =>
    expect(partiesOf(rows).map((party) => party.name)).toEqual(['Oosterstroom Netbeheer', 'Tukker Infra']));
  it('give a cell by the key of the address, and nothing for an unknown one', () => {
    expect(findCell(rows, 'DR-ZD:PREPARE')?.area.code).toBe('DR-ZD');
    expect(findCell(rows, 'XX:PREPARE')).toBeNull();
  });
});

describe('coordinators', () => {
  const one = (complexity: 'C1' | 'C2' | 'C3' | 'C4' | 'MAINS', scenario: 'A' | 'B', party = tukker) => ({
    complexity,
    scenario,
    reason: null,
    party,
  });
  it('stand together by scenario and party', () => {
    const lines = coordinatorLines([
      one('C1', 'A'),
      one('C2', 'A'),
      one('C3', 'B'),
      one('C4', 'B'),
      one('MAINS', 'B', oosterstroom),
    ]);
    expect(lines).toEqual([
      { classes: 'C1–C2', scenario: 'A', party: 'Tukker Infra' },
      { classes: 'C3–C4', scenario: 'B', party: 'Tukker Infra' },
      { classes: 'MAINS', scenario: 'B', party: 'Oosterstroom Netbeheer' },
    ]);
  });
  it('a gap is no range', () =>
    expect(coordinatorLines([one('C1', 'A'), one('C3', 'A'), one('MAINS', 'A')])[0]?.classes).toBe('C1, C3, MAINS'));
});
