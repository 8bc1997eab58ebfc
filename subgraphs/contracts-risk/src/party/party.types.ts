import { connectionOf } from '@ketenregie/shared';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Discipline, PartyKind, Side } from '../enums';

@ObjectType({ description: 'An organisation of the chain: operator, contractor or public body (domain §5).' })
@Directive('@key(fields: "id")')
export class Party {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => String, { description: 'Short name without spaces, unique, e.g. `tukker`.' })
  code: string;

  @Field(() => String, { description: 'Name on paper.' })
  name: string;

  @Field(() => PartyKind, { description: 'What kind of organisation it is.' })
  kind: PartyKind;

  @Field(() => Side, { description: 'The side it acts for; a combi organisation: the one its contract names (§8).' })
  side: Side;

  @Field(() => [Discipline], { description: 'Disciplines of its networks or its crews.' })
  disciplines: Discipline[];

  @Field(() => Boolean, { description: 'Owns the data of its networks: true of every network operator (DA-01).' })
  dataOwner: boolean;

  @Field(() => String, { nullable: true, description: 'Number at the chamber of commerce, 8 digits.' })
  kvk: string | null;

  @Field(() => String, { nullable: true, description: 'Organisation number of the government, 20 digits.' })
  oin: string | null;

  @Field(() => Int, { description: 'Raised at each change.' })
  version: number;
}

export const PartyConnection = connectionOf('Party', () => Party);

@InputType({ description: 'All that is named must fit.' })
export class PartyFilter {
  @Field(() => [PartyKind], { nullable: true, description: 'One of these kinds.' })
  kindIn?: PartyKind[] | null;

  @Field(() => Side, { nullable: true, description: 'Acts for this side.' })
  side?: Side | null;

  @Field(() => String, { nullable: true, description: 'Part of the name, capitals or not.' })
  nameContains?: string | null;
}

export const PartySort = { CODE: 'CODE', NAME: 'NAME' } as const;
export type PartySort = keyof typeof PartySort;

registerEnumType(PartySort, { name: 'PartySort', description: 'Order of a list of parties.' });
