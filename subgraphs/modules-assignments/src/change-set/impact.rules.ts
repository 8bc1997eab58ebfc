import { addMonths, type LocalDate } from '@ketenregie/shared';
import type { Complexity, Module } from '../enums/values';

export interface ImpactLine {
  key: string;
  areaId: string;
  /** Null for a coordinator: over all modules. */
  module: Module | null;
  complexity: Complexity | null;
  /** Classes that the change is about. */
  classes: readonly Complexity[];
  ordersInWindow: number;
  /** Whose run needs the module: such orders go to the new party from the set's day. */
  ordersWithModule: number;
  runningOrders: number;
  runningChanged: number;
}

export interface Impact {
  contentHash: string;
  computedAt: string;
  window: { from: LocalDate; to: LocalDate };
  /** Runs opened up to here are counted, so that the list always has as many. */
  lastSeq: number;
  lines: readonly ImpactLine[];
}

export interface ImpactCell {
  key: string;
  areaId: string;
  module: Module | null;
  complexity: Complexity | null;
  classes: readonly Complexity[];
}

/** Orders per area and class. */
export interface OrderCount {
  areaId: string;
  complexity: Complexity;
  orders: number;
}

export interface ImpactCounts {
  inWindow: readonly OrderCount[];
  withModule: readonly (OrderCount & { module: Module })[];
  running: readonly OrderCount[];
}

/** Domain §9: the three months up to and without today. */
export function previewWindow(today: LocalDate): { from: LocalDate; to: LocalDate } {
  return { from: addMonths(today, -3), to: today };
}

export function impactLines(cells: readonly ImpactCell[], counts: ImpactCounts): ImpactLine[] {
  return cells.map((cell) => {
    const sum = (rows: readonly OrderCount[]) =>
      rows
        .filter(({ areaId, complexity }) => areaId === cell.areaId && cell.classes.includes(complexity))
        .reduce((total, { orders }) => total + orders, 0);
    const ordersInWindow = sum(counts.inWindow);
    const needs = counts.withModule.filter(({ module }) => module === cell.module);
    return {
      ...cell,
      ordersInWindow,
      ordersWithModule: cell.module === null ? ordersInWindow : sum(needs),
      runningOrders: sum(counts.running),
      // MA-19: a running order keeps its version.
      runningChanged: 0,
    };
  });
}
