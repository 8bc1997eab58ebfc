import { dateInvalid, datesReversed, isRealDate, type LocalDate, type Refusal } from '@ketenregie/shared';
import { ACTIVE_STATES } from '../contract/contract.process';
import type { ContractState, MandateSubject, Module } from '../enums/values';

export interface MandateWish {
  subject: MandateSubject;
  module?: Module | null;
  areaId?: string | null;
  combiAreaId?: string | null;
  from: LocalDate;
  to?: LocalDate | null;
}

/** What the form of the input must be before a rule can judge it; null when it is right. */
export function formFault({ subject, module, areaId, combiAreaId }: MandateWish): string | null {
  if (subject === 'MODULE' && !module) return 'A mandate for MODULE names its module.';
  if (subject !== 'MODULE' && module) return 'Only a mandate for MODULE names a module.';
  if (Boolean(areaId) === Boolean(combiAreaId)) return 'Name either areaId or combiAreaId.';
  return null;
}

/** GE-04. */
export function dateRefusals({ from, to }: Pick<MandateWish, 'from' | 'to'>): Refusal[] {
  const unreal = [
    ...(isRealDate(from) ? [] : [dateInvalid(['input', 'from'], from)]),
    ...(!to || isRealDate(to) ? [] : [dateInvalid(['input', 'to'], to)]),
  ];
  if (unreal.length || !to || from < to) return unreal;
  return [datesReversed(['input', 'to'], { from, to })];
}

/** What a director may grant; contract and portfolio mandates are a party's own. */
export const GRANTABLE: readonly MandateSubject[] = ['MODULE', 'COORDINATION'];

export interface DirectedContract {
  state: ContractState;
  from: LocalDate;
  to: LocalDate;
  directorPersonId: string | null;
  areaIds: readonly string[];
}

/** Of every area: on the mandate's first day the person is director of a contract that is active there. */
export function directsAll(
  personId: string,
  areaIds: readonly string[],
  contracts: readonly DirectedContract[],
  day: LocalDate,
): boolean {
  const directed = contracts.filter(
    ({ state, from, to, directorPersonId }) =>
      directorPersonId === personId && ACTIVE_STATES.includes(state) && from <= day && day < to,
  );
  return areaIds.length > 0 && areaIds.every((id) => directed.some((contract) => contract.areaIds.includes(id)));
}
