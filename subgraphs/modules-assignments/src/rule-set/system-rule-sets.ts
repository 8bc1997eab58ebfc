import type { DecisionRow, DecisionTable } from '@ketenregie/shared';
import type { ComplexityRow, ProposedChange } from '../assignment-check/types';
import type { Complexity, Module } from '../enums/values';

const MAINS_KINDS = '"MAINS_NEW", "MAINS_RECONSTRUCTION", "REHABILITATION"';

function row(id: string, when: string[], outcome: [Complexity, boolean, boolean], note: string): DecisionRow {
  return { id, when, then: outcome, note };
}

/** Domain §9; row 4 asks for a crossing or a calculation, which two facts answer, hence r4 and r4b. */
export const complexityTable: DecisionTable = {
  hitPolicy: 'FIRST',
  inputs: [
    { field: 'kind', type: 'string' },
    { field: 'connections', type: 'int' },
    { field: 'trenchMetres', type: 'number' },
    { field: 'crossing', type: 'boolean' },
    { field: 'capacityCalculation', type: 'boolean' },
    { field: 'groundwork', type: 'boolean' },
  ],
  outputs: [
    { name: 'complexity', values: ['C1', 'C2', 'C3', 'C4', 'MAINS'] },
    { name: 'design', values: [true, false] },
    { name: 'prepare', values: [true, false] },
  ],
  rows: [
    row('r1', [MAINS_KINDS, '-', '-', '-', '-', '-'], ['MAINS', true, true], 'Hoofdleidingen'),
    row('r2', ['-', '> 25', '-', '-', '-', '-'], ['C4', true, true], 'Meer dan 25 aansluitingen'),
    row('r3', ['-', '-', '> 250', '-', '-', '-'], ['C4', true, true], 'Meer dan 250 m sleuf'),
    row('r4', ['-', '-', '-', 'true', '-', '-'], ['C3', true, true], 'Kruising'),
    row('r4b', ['-', '-', '-', '-', 'true', '-'], ['C3', true, true], 'Capaciteitsberekening'),
    row('r5', ['-', '[2..25]', '-', '-', '-', '-'], ['C3', false, true], '2 tot 25 aansluitingen'),
    row('r6', ['-', '1', '> 25', '-', '-', '-'], ['C2', false, true], 'Sleuf langer dan 25 m'),
    row('r7', ['-', '1', '-', '-', '-', 'true'], ['C2', false, false], 'Grondwerk'),
    row('r8', ['-', '1', '<= 25', '-', '-', 'false'], ['C1', false, false], 'Enkelvoudig'),
  ],
};

/** When a step is due (domain §9), in working days unless it says otherwise. */
export interface LeadTimeBody {
  /** Working days after placing. */
  ORIENT_AND_ORDER: { workingDaysAfterPlacing: number };
  /** Share of the class's frame, after the step before, rounded up. */
  DESIGN: { percentOfFrame: number };
  PREPARE: { percentOfFrame: number };
  BUILD: { on: 'AGREED_DUE' };
  /** Working days after technically ready; until then after the agreed date. */
  CLOSE: { workingDaysAfterReady: number };
}

export const leadTimeBody: LeadTimeBody = {
  ORIENT_AND_ORDER: { workingDaysAfterPlacing: 3 },
  DESIGN: { percentOfFrame: 25 },
  PREPARE: { percentOfFrame: 25 },
  BUILD: { on: 'AGREED_DUE' },
  CLOSE: { workingDaysAfterReady: 10 },
};

/** First day of the system set: before every other. */
export const SYSTEM_DAY = '2000-01-01';

function ruleSet(key: string, body: object): ProposedChange {
  return {
    kind: 'RULE_SET',
    key,
    areaId: null,
    module: null,
    complexity: null,
    before: null,
    after: { ...body },
    validFrom: SYSTEM_DAY,
    validTo: null,
    baseVersion: 0,
  };
}

/** The system set, configurationVersion 0, that every installation starts with. */
export function systemRuleSets(): ProposedChange[] {
  return [ruleSet('COMPLEXITY', complexityTable), ruleSet('LEAD_TIME', leadTimeBody)];
}

/** What the assignment rules read of the table: the class and optional modules of each row. */
export function complexityRows({ outputs, rows }: DecisionTable): ComplexityRow[] {
  const at = (name: string) => outputs.findIndex((output) => output.name === name);
  const [complexity, design, prepare] = [at('complexity'), at('design'), at('prepare')];
  return rows.map(({ then }) => ({
    complexity: then[complexity] as Complexity,
    modules: [
      ...(then[design] === true ? (['DESIGN'] as const) : []),
      ...(then[prepare] === true ? (['PREPARE'] as const) : []),
    ] satisfies Module[],
  }));
}
