import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Language, Role, Side } from '../enums';

@ObjectType({ description: 'Who asks, and what that person may do here.' })
@Directive('@key(fields: "id")')
export class Viewer {
  @Field(() => ID, { description: 'The id of the person.' })
  id: string;

  @Field(() => Side, { description: 'The side that the organisation acts for.' })
  side: Side;

  @Field(() => [Role], { description: 'Roles of the person.' })
  roles: Role[];

  @Field(() => Language, { description: 'Language of messages and refusals.' })
  language: Language;

  @Field(() => [String], { description: 'Permission words that hold in contracts-risk, e.g. `mandate:grant`.' })
  contractsPermissions: string[];
}
