import { type LocalDate, type Refusal, refusal } from '@ketenregie/shared';
import type { Side } from '../enums/values';

/** An area as it is on the set's day. */
export interface ApprovalArea {
  id: string;
  operatorIds: readonly string[];
  contractPartyId: string | null;
}

export interface ApprovalContract {
  id: string;
  number: string;
  areaIds: readonly string[];
  parties: readonly { partyId: string; side: Side }[];
  director: { personId: string; partyId: string } | null;
  from: LocalDate;
}

/** A mandate for contracts; without a contract it is for all of the party's. */
export interface ContractMandate {
  partyId: string;
  personId: string | null;
  contractId: string | null;
  from: LocalDate;
  to: LocalDate;
}

export interface ApprovalFacts {
  areas: ReadonlyMap<string, ApprovalArea>;
  /** Active on the set's day. */
  contracts: readonly ApprovalContract[];
  parties: ReadonlyMap<string, { name: string; side: Side }>;
  mandates: readonly ContractMandate[];
  today: LocalDate;
}

/** What one change touches: no area is every area; the parties are its givers and its receiver. */
export interface Touched {
  areaId: string | null;
  partyIds: readonly string[];
}

export interface RequiredApproval {
  side: Side;
  partyId: string;
  contractId: string;
  /** Operators' side: the person who, as the contract's director, approves for all of them. */
  directorId: string | null;
}

export interface GivenApproval {
  side: Side;
  partyId: string;
  personId: string;
  contractIds: readonly string[];
  void: boolean;
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

function ofContract(facts: ApprovalFacts, contract: ApprovalContract, touched: readonly Touched[]): RequiredApproval[] {
  const here = touched.filter(({ areaId }) => areaId === null || contract.areaIds.includes(areaId));
  if (here.length === 0) return [];
  const areaIds = here.some(({ areaId }) => areaId === null)
    ? contract.areaIds
    : here.map(({ areaId }) => areaId ?? '');
  const areas = distinct(areaIds).flatMap((id) => facts.areas.get(id) ?? []);
  const sideOf = (partyId: string) =>
    contract.parties.find((party) => party.partyId === partyId)?.side ?? facts.parties.get(partyId)?.side ?? null;
  const movers = here.flatMap(({ partyIds }) => partyIds).filter((partyId) => sideOf(partyId) === 'CONTRACTOR');
  const contractParties = areas.flatMap(({ contractPartyId }) => contractPartyId ?? []);
  const directorId = contract.director?.personId ?? null;
  const required = (side: Side, partyIds: readonly string[]) =>
    distinct(partyIds)
      .sort()
      .map((partyId) => ({
        side,
        partyId,
        contractId: contract.id,
        directorId: side === 'OPERATOR' ? directorId : null,
      }));
  return [
    ...required(
      'OPERATOR',
      areas.flatMap(({ operatorIds }) => operatorIds),
    ),
    ...required('CONTRACTOR', [...movers, ...contractParties]),
  ];
}

/** MA-16: whose approval a set needs, for every contract that it touches. */
export function requiredApprovals(facts: ApprovalFacts, touched: readonly Touched[]): RequiredApproval[] {
  return facts.contracts.flatMap((contract) => ofContract(facts, contract, touched));
}

/** The party itself, or, for all operators of a contract, its director. */
export function approvalOf<A extends GivenApproval>(required: RequiredApproval, approvals: readonly A[]): A | null {
  const counts = (approval: A) =>
    !approval.void &&
    approval.side === required.side &&
    approval.contractIds.includes(required.contractId) &&
    (approval.partyId === required.partyId || approval.personId === required.directorId);
  return approvals.find(counts) ?? null;
}

export function missingApprovals(
  required: readonly RequiredApproval[],
  approvals: readonly GivenApproval[],
): RequiredApproval[] {
  return required.filter((each) => !approvalOf(each, approvals));
}

/** Whom to ask: of a contract's operators its director's party is enough. */
function names(facts: ApprovalFacts, missing: readonly RequiredApproval[], side: Side): string | null {
  const asked = missing
    .filter((each) => each.side === side)
    .map(({ partyId, contractId }) => {
      const contract = facts.contracts.find(({ id }) => id === contractId);
      const asks = side === 'OPERATOR' ? (contract?.director?.partyId ?? partyId) : partyId;
      return `${facts.parties.get(asks)?.name ?? asks} (${contract?.number ?? contractId})`;
    });
  return distinct(asked).join(', ') || null;
}

/** MA-16; a set that touches no contract is approved by nobody. */
export function missingRefusals(
  facts: ApprovalFacts,
  required: readonly RequiredApproval[],
  approvals: readonly GivenApproval[],
): Refusal[] {
  const missing = missingApprovals(required, approvals);
  if (required.length > 0 && missing.length === 0) return [];
  const who = { operators: names(facts, missing, 'OPERATOR'), contractors: names(facts, missing, 'CONTRACTOR') };
  return [refusal('APPROVAL_MISSING', 'MA-16', ['input', 'id'], who)];
}

export interface Approver {
  personId: string;
  partyId: string;
  side: Side;
}

const concerns = ({ personId, partyId, side }: Approver, required: RequiredApproval) =>
  required.side === side && (required.partyId === partyId || required.directorId === personId);

/** Mandates of a party for a contract, on the day of approving; before its term begins those of its first day. */
export function mandatesFor({ contracts, mandates, today }: ApprovalFacts, partyId: string, contractId: string) {
  const begins = contracts.find(({ id }) => id === contractId)?.from ?? today;
  const day = begins > today ? begins : today;
  return mandates.filter(
    (mandate) =>
      mandate.partyId === partyId &&
      (mandate.contractId === null || mandate.contractId === contractId) &&
      mandate.from <= day &&
      mandate.to > day,
  );
}

function isMandated(facts: ApprovalFacts, { personId, partyId }: Approver, contractId: string): boolean {
  const own = mandatesFor(facts, partyId, contractId);
  return own.some((mandate) => mandate.personId === null || mandate.personId === personId);
}

/** A person to ask: who holds the party's mandate for the contract. */
export function contactOf(facts: ApprovalFacts, partyId: string, contractId: string): string | null {
  const people = mandatesFor(facts, partyId, contractId).flatMap(({ personId }) => personId ?? []);
  return people.sort()[0] ?? null;
}

/** Contracts for which the approval of this person counts. */
export function contractsFor(
  facts: ApprovalFacts,
  required: readonly RequiredApproval[],
  approver: Approver,
): string[] {
  const own = required.filter((each) => concerns(approver, each)).map(({ contractId }) => contractId);
  return distinct(own).filter((contractId) => isMandated(facts, approver, contractId));
}

/** MA-17: not twice, not for the other side, and only with a CONTRACT mandate of a party concerned. */
export function approverRefusals(
  facts: ApprovalFacts,
  required: readonly RequiredApproval[],
  approvals: readonly GivenApproval[],
  approver: Approver,
): Refusal[] {
  const refuse = (reason: string, field: string) => [
    refusal('APPROVAL_NOT_ALLOWED', 'MA-17', ['input', field], { reason, side: approver.side }),
  ];
  const own = required.filter((each) => concerns(approver, each));
  if (own.length === 0) {
    const other = required.some((each) => concerns({ ...approver, side: each.side }, each));
    return refuse(other ? 'OTHER_SIDE' : 'NOT_CONCERNED', 'side');
  }
  const given = approvals.filter((approval) => !approval.void && approval.side === approver.side);
  if (given.some(({ personId }) => personId === approver.personId)) return refuse('TWICE', 'id');
  const contracts = contractsFor(facts, required, approver);
  if (contracts.length === 0) return refuse('NO_MANDATE', 'id');
  const open = own.filter((each) => contracts.includes(each.contractId) && !approvalOf(each, given));
  return open.length === 0 ? refuse('TWICE', 'id') : [];
}
