import type { LocalDate } from '@ketenregie/shared';
import { type Complexity, MODULES, type Module, type StepState } from '../enums/values';
import type { LeadTimeBody } from '../rule-set/system-rule-sets';
import { stepDueDays } from './step-due.rules';

export type RunState = 'OPEN' | 'CANCELLED';

/** What the run of an order is made of. */
export interface PlacedOrder {
  complexity: Complexity;
  design: boolean;
  prepare: boolean;
  placedOn: LocalDate;
  placedAt: string;
  agreedDueOn: LocalDate | null;
}

/** As the pinned configuration has it on the day of placing. */
export interface PinnedConfiguration {
  /** Who runs each module for the order's class. */
  parties: ReadonlyMap<Module, string>;
  leadTime: LeadTimeBody;
  /** Working days to ready that the contract promises for the class; null where it promises none. */
  frame: number | null;
}

export interface OpenedStep {
  position: number;
  module: Module;
  state: StepState;
  partyId: string | null;
  dueOn: LocalDate | null;
  startedAt: string | null;
  nextActorId: string | null;
  nextActorSince: string | null;
}

function isNeeded(order: PlacedOrder, module: Module): boolean {
  if (module === 'DESIGN') return order.design;
  return module === 'PREPARE' ? order.prepare : true;
}

/** Domain §6: the run opens with ORIENT_AND_ORDER started; DESIGN and PREPARE only where the order's row says so. */
export function openSteps(order: PlacedOrder, configuration: PinnedConfiguration): OpenedStep[] {
  const due = stepDueDays(order, configuration);
  return MODULES.map((module, at) => {
    const position = at + 1;
    if (!isNeeded(order, module)) {
      return { ...{ position, module, state: 'NOT_NEEDED', partyId: null, dueOn: null }, ...nobody };
    }
    const partyId = configuration.parties.get(module) ?? null;
    const step = { position, module, partyId, dueOn: due.get(module) ?? null };
    if (module !== 'ORIENT_AND_ORDER') return { ...step, state: 'WAITING', ...nobody, nextActorId: partyId };
    const { placedAt } = order;
    return { ...step, state: 'STARTED', startedAt: placedAt, nextActorId: partyId, nextActorSince: placedAt };
  });
}

const nobody = { startedAt: null, nextActorId: null, nextActorSince: null };

const CLOSED: readonly StepState[] = ['NOT_NEEDED', 'DONE', 'CANCELLED'];

export const isOpenStep = (state: StepState): boolean => !CLOSED.includes(state);

interface Step {
  position: number;
  state: StepState;
}

/** The step that the run stands at: its party acts next (RN-08). */
export function currentStep<S extends Step>(steps: readonly S[]): S | null {
  return steps.filter(({ state }) => isOpenStep(state)).sort((one, other) => one.position - other.position)[0] ?? null;
}

/** What an open step lacks: without a party or a date nobody can be held to it. */
export function missingOf({ state, partyId, dueOn }: Pick<OpenedStep, 'state' | 'partyId' | 'dueOn'>): string[] {
  if (!isOpenStep(state)) return [];
  return [...(partyId === null ? ['PARTY'] : []), ...(dueOn === null ? ['DUE_DATE'] : [])];
}
