import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Things of other subgraphs, by their key alone; their owner describes them. What this subgraph adds to some is in its field resolvers. */

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
@Directive('@key(fields: "id", resolvable: false)')
export class Person {
  @Field(() => ID)
  id: string;
}

@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Contract {
  @Field(() => ID)
  id: string;
}

@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class LegalBasis {
  @Field(() => ID)
  id: string;
}
