import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Things of other subgraphs, by their key alone; what orders add to some is in field resolvers. */

@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Party {
  @Field(() => ID)
  id: string;
}

@ObjectType()
@Directive('@key(fields: "id")')
export class ContractArea {
  @Field(() => ID)
  id: string;
}

@ObjectType()
@Directive('@key(fields: "id")')
export class Viewer {
  @Field(() => ID)
  id: string;
}
