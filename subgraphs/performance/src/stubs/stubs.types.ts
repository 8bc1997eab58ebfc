import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Things of other subgraphs, by their key alone; the figures are added to them by field resolvers. */

@ObjectType({ description: 'An organisation; owned by contracts-risk.' })
@Directive('@key(fields: "id")')
export class Party {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;
}

@ObjectType({ description: 'A contract area: where one assignment matrix holds; owned by contracts-risk.' })
@Directive('@key(fields: "id")')
export class ContractArea {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;
}

@ObjectType({ description: 'An order; owned by customers-orders.' })
@Directive('@key(fields: "id")')
export class Order {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;
}

@ObjectType({ description: 'Who asks, and what that person may do here.' })
@Directive('@key(fields: "id")')
export class Viewer {
  @Field(() => ID, { description: 'The id of the person.' })
  id: string;
}
