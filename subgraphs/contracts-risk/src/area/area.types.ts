import { connectionOf } from '@ketenregie/shared';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Discipline } from '../enums';

@ObjectType({ description: 'A set of contract areas that are worked as one (domain §4).' })
export class CombiArea {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => String, { description: 'Unique, e.g. `OOST`.' })
  code: string;

  @Field(() => String, { description: 'Name for people.' })
  name: string;
}

@ObjectType({ description: 'Where one assignment matrix holds. Dated fields are those of the day that is read.' })
@Directive('@key(fields: "id")')
export class ContractArea {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => String, { description: 'Unique, e.g. `OV-TW`.' })
  code: string;

  @Field(() => String, { description: 'Name for people.' })
  name: string;

  @Field(() => Int, { description: 'Raised at each change.' })
  version: number;
}

@ObjectType('PostcodeRange', { description: 'Postcodes by their digits, both ends included.' })
export class PostcodeRangeType {
  @Field(() => String, { description: 'Four digits.' })
  from: string;

  @Field(() => String, { description: 'Four digits, included.' })
  to: string;
}

@ObjectType('AreaOperator', { description: 'Whose network of a discipline lies in the area.' })
export class AreaOperatorType {
  @Field(() => Discipline, { description: 'Discipline of the network.' })
  discipline: Discipline;
}

export const ContractAreaConnection = connectionOf('ContractArea', () => ContractArea);

@InputType({ description: 'All that is named must fit.' })
export class ContractAreaFilter {
  @Field(() => ID, { nullable: true, description: 'In this combi area.' })
  combiAreaId?: string | null;

  @Field(() => [String], { nullable: true, description: 'One of these codes.' })
  codeIn?: string[] | null;
}

export const ContractAreaSort = { CODE: 'CODE', NAME: 'NAME' } as const;
export type ContractAreaSort = keyof typeof ContractAreaSort;

registerEnumType(ContractAreaSort, { name: 'ContractAreaSort', description: 'Order of a list of contract areas.' });
