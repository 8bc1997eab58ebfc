import { seedContractsRisk } from '@ketenregie/contracts-risk';
import { type SeedStep, seedOrders } from '@ketenregie/customers-orders';
import { seedModulesAssignments } from '@ketenregie/modules-assignments';
import type { Subgraphs } from './subgraphs';

/** The clock of the seed runs from here. */
export const SEED_START = '2024-12-01T07:00:00.000Z';
/** By then the first configuration is in force and the contracts are active. */
const IN_FORCE = '2025-01-01T07:00:00.000Z';
/** Where the demo begins: 1 September 2026, 08:00 in Amsterdam. */
export const DEMO_START = '2026-09-01T06:00:00.000Z';

export interface SeedDemoOptions {
  /** Where the clock stands at the end. */
  until: string;
  progress(step: string): void;
}

const EVERY = 10;

/** Each at its own moment, as if somebody had done it then. */
async function takeSteps({ contractsRisk }: Subgraphs, steps: readonly SeedStep[], progress: (step: string) => void) {
  for (const [at, step] of steps.entries()) {
    if (at % EVERY === 0) progress(`demo: orders, ${at} of ${steps.length}`);
    await contractsRisk.api.jumpClock(step.at);
    await step.run();
  }
}

/** Partners and agreements, then the matrix by their own approvals, then orders at their own moments. */
export async function seedDemo(subgraphs: Subgraphs, { until, progress }: SeedDemoOptions): Promise<void> {
  const { contractsRisk, modulesAssignments, customersOrders } = subgraphs;
  const people = { identityOf: contractsRisk.api.identityOf };
  await seedContractsRisk(contractsRisk.api, (step) => progress(`demo: ${step}`));
  progress('demo: the facts travel');
  await subgraphs.settle();
  progress('demo: matrix and coordinators, approved by all concerned');
  await seedModulesAssignments(modulesAssignments.api, people);
  await subgraphs.settle();
  await contractsRisk.api.jumpClock(IN_FORCE);
  await subgraphs.settle();
  await takeSteps(subgraphs, seedOrders(customersOrders.api, people), progress);
  await subgraphs.settle();
  progress('demo: the clock goes to its beginning');
  await contractsRisk.api.jumpClock(until);
}
