import { Field, InputType, ObjectType } from 'type-graphql';
import { CustomerLanguage } from '../enums';

@ObjectType({
  description: 'Who asked for the work. Personal: null beside `masked: true` without a part in the order (CO-13).',
})
export class Customer {
  @Field(() => Boolean, { description: 'The fields beside it are withheld, not empty.' })
  masked: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the person or firm.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Number in the trade register, 8 digits.' })
  kvk: string | null;

  @Field(() => CustomerLanguage, { nullable: true, description: 'Language in which the customer is addressed.' })
  language: CustomerLanguage | null;
}

@InputType({ description: 'Who asks for the work.' })
export class CustomerInput {
  @Field(() => String, { description: 'Name, 1 to 200 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'E-mail address, at most 254 characters.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, at most 32 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Trade register, 8 digits; else KVK_INVALID (CO-09).' })
  kvk?: string | null;

  @Field(() => CustomerLanguage, { nullable: true, description: 'NL when left out.' })
  language?: CustomerLanguage | null;
}
