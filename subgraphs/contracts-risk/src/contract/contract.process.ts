import type { ContractState } from '../enums/values';

export type ContractCommand = 'agree' | 'activate' | 'extend' | 'end' | 'withdraw';

/** Domain §6: from which states a command is taken, and where it leads. */
export const contractProcess: Readonly<Record<ContractCommand, { from: readonly ContractState[]; to: ContractState }>> =
  {
    agree: { from: ['DRAFT'], to: 'AGREED' },
    activate: { from: ['AGREED'], to: 'ACTIVE' },
    extend: { from: ['ACTIVE', 'EXTENDED'], to: 'EXTENDED' },
    end: { from: ['ACTIVE', 'EXTENDED'], to: 'ENDED' },
    withdraw: { from: ['DRAFT', 'AGREED'], to: 'WITHDRAWN' },
  };

/** EXTENDED counts as active. */
export const ACTIVE_STATES: readonly ContractState[] = ['ACTIVE', 'EXTENDED'];
/** Was active on the days of its term, also once it has ended. */
export const HELD_STATES: readonly ContractState[] = [...ACTIVE_STATES, 'ENDED'];
