import { connectionOf, LocalDateScalar } from '@ketenregie/shared';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Complexity, ContractState, FrameMeasure, Module, RiskOwner, Side } from '../enums';

@ObjectType({ description: 'What operators and contractors agreed for one or more areas (§4).' })
@Directive('@key(fields: "id")')
export class Contract {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => String, { description: 'Unique, e.g. `C-02`.' })
  number: string;

  @Field(() => ContractState, { description: 'Where it is in its life (domain §6).' })
  state: ContractState;

  @Field(() => LocalDateScalar, { description: 'First day of its term.' })
  from: string;

  @Field(() => LocalDateScalar, { description: 'First day after its term.' })
  to: string;

  @Field(() => [Module], { description: 'Modules that it covers.' })
  modules: Module[];

  @Field(() => Int, { description: 'Raised at each change.' })
  version: number;
}

@ObjectType('ContractParty', { description: 'A party to a contract, with the side that it acts for in it.' })
export class ContractPartyType {
  @Field(() => Side, { description: 'The side in this contract.' })
  side: Side;
}

@ObjectType('RoleHolder', { description: 'The one person in a role of a contract, and the mandate for it (CR-01).' })
export class RoleHolderType {}

@ObjectType('RiskMatrix', { description: 'The risks that both sides allocated, as accepted on the day that is read.' })
export class RiskMatrixType {
  @Field(() => Int, { description: 'Counts 1, 2, 3… per contract.' })
  version: number;

  @Field(() => LocalDateScalar, { description: 'Day on which both sides accepted it.' })
  acceptedOn: string;
}

@ObjectType('RiskRow', { description: 'One risk with one owner (RI-06).' })
export class RiskRowType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => String, { description: 'What may happen.' })
  title: string;

  @Field(() => String, { description: 'Group of risks, e.g. `PERMITS`.' })
  category: string;

  @Field(() => Module, { description: 'The module in which it strikes (MA-07).' })
  module: Module;

  @Field(() => RiskOwner, { description: 'Who bears it.' })
  owner: RiskOwner;

  @Field(() => Boolean, { description: 'Nobody could foresee it: the operator’s, unpriced (RI-04).' })
  unforeseen: boolean;
}

@ObjectType('Frame', { description: 'A promise of the contract: measure and norm.' })
export class FrameType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => FrameMeasure, { description: 'What is promised.' })
  measure: FrameMeasure;

  @Field(() => Complexity, { nullable: true, description: 'Of this class; null: of every class.' })
  complexity: Complexity | null;

  @Field(() => Int, { description: 'Working days.' })
  norm: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Gap at which the whole share is withheld (FI-06), in the same unit.',
  })
  tolerance: number | null;
}

@ObjectType('FrontDoorTariff', {
  description: 'All-in price of a contractor per class and set of optional modules that it runs (MA-25).',
})
export class FrontDoorTariffType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Complexity, { description: 'Class of the order.' })
  complexity: Complexity;

  @Field(() => [Module], { description: 'Beside ORIENT_AND_ORDER, BUILD and CLOSE: DESIGN, PREPARE, both or none.' })
  modules: Module[];

  @Field(() => LocalDateScalar, { description: 'First day.' })
  from: string;
}

export const ContractConnection = connectionOf('Contract', () => Contract);

@InputType({ description: 'All that is named must fit.' })
export class ContractFilter {
  @Field(() => ID, { nullable: true, description: 'Holds for this area.' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This party is in it.' })
  partyId?: string | null;

  @Field(() => [ContractState], { nullable: true, description: 'In one of these states.' })
  stateIn?: ContractState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the day that is read lies in its term.' })
  inTerm?: boolean | null;
}

export const ContractSort = { NUMBER: 'NUMBER', FROM: 'FROM', TO: 'TO' } as const;
export type ContractSort = keyof typeof ContractSort;

registerEnumType(ContractSort, { name: 'ContractSort', description: 'Order of a list of contracts.' });
