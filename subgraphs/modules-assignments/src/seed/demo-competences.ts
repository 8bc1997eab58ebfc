import { MODULES, type Module } from '../enums/values';
import { demoAssignments } from './demo-assignments';

export interface DemoCompetence {
  party: string;
  module: Module;
}

/** Tukker's audit for PREPARE is what J1 adds. */
const LACKING: readonly DemoCompetence[] = [{ party: 'tukker', module: 'PREPARE' }];
/** Competent, but neither mandated nor under contract in Twente. */
const BESIDE: readonly DemoCompetence[] = [{ party: 'graafploeg', module: 'PREPARE' }];

/**
 * Each party for what it runs; who coordinates by scenario A for all five modules, who does by scenario B for
 * ORIENT_AND_ORDER, as the competence profiles of domain §11 ask.
 */
export function demoCompetences(): DemoCompetence[] {
  const all = demoAssignments.flatMap(({ matrix, coordinators }) => [
    ...MODULES.map((module) => ({ party: matrix[module], module })),
    ...coordinators.flatMap(({ scenario, party }) =>
      scenario === 'A'
        ? MODULES.map((module) => ({ party, module }))
        : [{ party, module: 'ORIENT_AND_ORDER' as const }],
    ),
  ]);
  const key = ({ party, module }: DemoCompetence) => `${party} ${module}`;
  const lacking = new Set(LACKING.map(key));
  const distinct = new Map([...all, ...BESIDE].map((each) => [key(each), each]));
  return [...distinct.values()].filter((each) => !lacking.has(key(each)));
}

export interface DemoMaturity {
  area: string;
  party: string;
  module: Module;
  /** Contract managers of both sides assess. */
  assessors: readonly [string, string];
}

/** PERFORM of each running party; LET_GO of nobody. */
export function demoMaturity(): DemoMaturity[] {
  return demoAssignments.flatMap(({ area, matrix, operator, contractParty }) =>
    MODULES.map((module) => ({ area, party: matrix[module], module, assessors: [operator, contractParty] as const })),
  );
}
