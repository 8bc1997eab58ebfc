import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { BigIntScalar } from './scalars';

export enum Currency {
  EUR = 'EUR',
}

registerEnumType(Currency, {
  name: 'Currency',
  description: 'ISO-4217.',
  valuesConfig: { EUR: { description: 'Euro.' } },
});

@ObjectType({ description: 'An amount in whole cents, excluding VAT.' })
@Directive('@shareable')
export class Money {
  @Field(() => BigIntScalar, { description: 'Whole cents as a string of digits: `"145000"` is € 1,450.00.' })
  cents: bigint;

  @Field(() => Currency, { description: 'Always EUR.' })
  currency: Currency;
}

export function euros(cents: bigint): Money {
  return { cents, currency: Currency.EUR };
}
