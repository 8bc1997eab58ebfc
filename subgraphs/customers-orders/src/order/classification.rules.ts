import { type DecisionTable, decide, type Refusal, refusal } from '@ketenregie/shared';
import type { Complexity, OrderKind } from '../enums/values';

/** What the customer's work is like; a fact that is not known is null and decides nothing (RU-04). */
export interface OrderFacts {
  connections: number | null;
  trenchMetres: number | null;
  crossing: boolean | null;
  capacityCalculation: boolean | null;
  groundwork: boolean | null;
}

export interface RuleSetVersion {
  version: number;
  table: DecisionTable;
}

export interface Classification {
  complexity: Complexity;
  design: boolean;
  prepare: boolean;
  ruleVersion: number;
  row: string;
}

export type Classified = { ok: true; value: Classification } | { ok: false; refusals: Refusal[] };

/** Domain §9: the class, and which optional modules are run, by the first row of the table that fits. */
export function classify(ruleSet: RuleSetVersion | null, kind: OrderKind, facts: OrderFacts): Classified {
  if (!ruleSet) return { ok: false, refusals: [undecided(null)] };
  const decision = decide(ruleSet.table, { kind, ...facts });
  if (decision.kind === 'missing') return { ok: false, refusals: decision.fields.map(missing) };
  if (decision.kind === 'none') return { ok: false, refusals: [undecided(ruleSet.version)] };
  const { complexity, design, prepare } = decision.outputs;
  const value: Classification = {
    complexity: complexity as Complexity,
    design: design === true,
    prepare: prepare === true,
    ruleVersion: ruleSet.version,
    row: decision.row,
  };
  return { ok: true, value };
}

function missing(field: string): Refusal {
  return refusal('FACT_MISSING', 'RU-04', ['input', 'facts', field], { field });
}

/** RU-02 keeps tables complete; one that is not, or is not here yet, decides nothing. */
function undecided(version: number | null): Refusal {
  return refusal('RULE_GAP', 'RU-02', ['input', 'facts'], { version });
}
