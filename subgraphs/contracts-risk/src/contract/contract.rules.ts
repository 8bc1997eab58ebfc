import { type Refusal, refusal, stateNotAllowed } from '@ketenregie/shared';
import type { ContractState, MandateSubject, Module } from '../enums/values';
import { type ContractCommand, contractProcess } from './contract.process';

export interface RoleHolder {
  personId: string;
  partyId: string;
  mandateId: string;
}

export interface ActivationCondition {
  title: string;
  /** Reference of the evidence; null while it is open. */
  evidence: string | null;
}

export interface Term {
  from: string;
  to: string;
}

const ROLES = ['director', 'administrator', 'qualityController'] as const;

export type ContractRoles = Record<(typeof ROLES)[number], RoleHolder | null>;

export interface RoleMandate extends Term {
  subject: MandateSubject;
  partyId: string;
  personId: string | null;
  contractId: string | null;
}

/** GE-08. */
export function stateRefusals(command: ContractCommand, state: ContractState): Refusal[] {
  const { from } = contractProcess[command];
  return from.includes(state) ? [] : [stateNotAllowed(['input', 'contractId'], { state, allowed: from })];
}

/** CR-01: each of the three roles has one person of a party to the contract, with a contract mandate for it. */
export function roleRefusals(
  contract: { id: string; partyIds: readonly string[] } & ContractRoles & Term,
  mandates: ReadonlyMap<string, RoleMandate>,
): Refusal[] {
  const mandated = (holder: RoleHolder | null): boolean => {
    const mandate = holder && mandates.get(holder.mandateId);
    return (
      Boolean(mandate) &&
      holder !== null &&
      contract.partyIds.includes(holder.partyId) &&
      mandate?.subject === 'CONTRACT' &&
      mandate.contractId === contract.id &&
      mandate.partyId === holder.partyId &&
      (mandate.personId === null || mandate.personId === holder.personId) &&
      mandate.from <= contract.from &&
      mandate.to >= contract.to
    );
  };
  return ROLES.filter((role) => !mandated(contract[role])).map((role) =>
    refusal('ROLE_NOT_SINGLE', 'CR-01', ['input', role], { role }),
  );
}

/** CR-02. */
export function liabilityRefusals({ liabilityCap }: { liabilityCap: bigint | null }): Refusal[] {
  return liabilityCap !== null && liabilityCap > 0n
    ? []
    : [refusal('LIABILITY_UNLIMITED', 'CR-02', ['input', 'liabilityCap'])];
}

export interface RivalContract extends Term {
  number: string;
  state: ContractState;
  modules: readonly Module[];
}

/** CR-07: contracts that share an area share no module on a day. */
export function overlapRefusals(
  contract: Term & { modules: readonly Module[] },
  others: readonly RivalContract[],
): Refusal[] {
  return others
    .filter(({ state }) => state !== 'DRAFT' && state !== 'WITHDRAWN')
    .filter((other) => other.from < contract.to && contract.from < other.to)
    .map((other) => ({ number: other.number, shared: other.modules.filter((each) => contract.modules.includes(each)) }))
    .filter(({ shared }) => shared.length > 0)
    .map(({ number, shared }) =>
      refusal('CONTRACT_OVERLAP', 'CR-07', ['input', 'areaIds'], { contract: number, modules: shared.join(', ') }),
    );
}

/** A contract becomes active when every condition has its evidence. */
export function conditionRefusals(conditions: readonly ActivationCondition[]): Refusal[] {
  const open = conditions.filter(({ evidence }) => !evidence);
  if (open.length === 0) return [];
  const allowed = open.map(({ title }) => title).join('; ');
  return [stateNotAllowed(['input', 'evidence'], { state: 'CONDITIONS_OPEN', allowed })];
}
