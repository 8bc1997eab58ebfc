import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Things of other subgraphs, by their key alone; the figures are added to them by field resolvers. */

@ObjectType()
@Directive('@key(fields: "id")')
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
export class Order {
  @Field(() => ID)
  id: string;
}

@ObjectType()
@Directive('@key(fields: "id")')
export class Viewer {
  @Field(() => ID)
  id: string;
}
