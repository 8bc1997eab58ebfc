import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Where the work is. Without a part in the order masked to the municipality (CO-13, domain §8).',
})
export class Address {
  @Field(() => Boolean, { description: 'Postcode, house number and BAG id are withheld, not empty.' })
  masked: boolean;

  @Field(() => String, { nullable: true, description: 'Municipality, as given; never masked.' })
  municipality: string | null;

  @Field(() => String, { nullable: true, description: 'Four digits and two capitals, `7551AB`.' })
  postcode: string | null;

  @Field(() => String, { nullable: true, description: 'House number with its addition, `12a`.' })
  houseNumber: string | null;

  @Field(() => String, { nullable: true, description: 'National address id, 16 digits.' })
  bagId: string | null;
}

@InputType({ description: 'Where the work is.' })
export class AddressInput {
  @Field(() => String, {
    description: '`7551 AB` or `7551ab`; else POSTCODE_INVALID (CO-09); in no contract area: AREA_NOT_FOUND (CO-07).',
  })
  postcode: string;

  @Field(() => String, { description: 'House number with its addition, 1 to 16 characters.' })
  houseNumber: string;

  @Field(() => String, { nullable: true, description: 'National address id, 16 digits; else BAG_INVALID (CO-09).' })
  bagId?: string | null;

  @Field(() => String, { nullable: true, description: 'Municipality, at most 100 characters.' })
  municipality?: string | null;
}
