import { type Refusal, refusal } from '@ketenregie/shared';
import type { Module, RiskOwner } from '../enums/values';

export interface RiskRow {
  title: string;
  category: string;
  module: Module;
  owner: RiskOwner;
  /** Cents; null only for what nobody could foresee. */
  cap: bigint | null;
  unforeseen: boolean;
}

export const MAX_ROWS = 20;
const SMALLEST_CENTS = 500_000n;

/** RI-02. */
function fullRefusals(rows: readonly RiskRow[]): Refusal[] {
  if (rows.length <= MAX_ROWS) return [];
  return [refusal('RISK_MATRIX_FULL', 'RI-02', ['input', 'rows'], { max: MAX_ROWS, given: rows.length })];
}

function rowRefusals({ title, owner, cap, unforeseen }: RiskRow, at: number): Refusal[] {
  const path = (field: string) => ['input', 'rows', String(at), field];
  if (unforeseen) {
    const kept = owner === 'OPERATOR' && cap === null;
    return kept ? [] : [refusal('UNFORESEEN_NOT_TRANSFERABLE', 'RI-04', path('owner'), { title })];
  }
  if (cap === null) return [refusal('RISK_UNLIMITED', 'RI-07', path('cap'), { title })];
  if (cap >= SMALLEST_CENTS) return [];
  return [refusal('RISK_TOO_SMALL', 'RI-03', path('cap'), { title, min: Number(SMALLEST_CENTS / 100n) })];
}

/** RI-02, RI-03, RI-04, RI-07. */
export function matrixRefusals(rows: readonly RiskRow[]): Refusal[] {
  return [...fullRefusals(rows), ...rows.flatMap((row, at) => rowRefusals(row, at))];
}
