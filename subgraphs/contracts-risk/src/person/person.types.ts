import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Language, Role } from '../enums';

@ObjectType({ description: 'Somebody who acts for an organisation (domain §8).' })
@Directive('@key(fields: "id")')
export class Person {
  @Field(() => ID, { description: 'UUIDv7; also the subject of the access token.' })
  id: string;

  @Field(() => String, { description: 'First and last name.' })
  name: string;

  @Field(() => [Role], { description: 'What the person may do for the organisation.' })
  roles: Role[];

  @Field(() => Language, { description: 'Language of messages and refusals.' })
  language: Language;
}
