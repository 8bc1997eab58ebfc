import { Field, Int, ObjectType } from 'type-graphql';
import { Module } from '../enums';

@ObjectType({ description: 'One of the five modules (§2.4): the national default.' })
export class ModuleDefinition {
  @Field(() => Module, { description: 'The module.' })
  code: Module;

  @Field(() => Int, { description: 'Place in the fixed execution order, from 1.' })
  sequence: number;

  @Field(() => Boolean, { description: 'Run only where the complexity row of the order asks for it (RU-01).' })
  optional: boolean;
}
