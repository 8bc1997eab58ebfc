import { connectionOf, LocalDateScalar } from '@ketenregie/shared';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

@ObjectType({ description: 'Law and article that an assignment on ground LAW rests on (MA-08).' })
@Directive('@key(fields: "id")')
export class LegalBasis {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => String, { description: 'Name of the law.' })
  law: string;

  @Field(() => String, { description: 'Article or chapter.' })
  article: string;

  @Field(() => String, { description: 'What it says, in short, in Dutch.' })
  text: string;

  @Field(() => LocalDateScalar, { description: 'First day in force.' })
  from: string;
}

export const LegalBasisConnection = connectionOf('LegalBasis', () => LegalBasis);

@InputType({ description: 'All that is named must fit.' })
export class LegalBasisFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: in force on the day that is read.' })
  inForce?: boolean | null;
}

export const LegalBasisSort = { LAW: 'LAW', FROM: 'FROM' } as const;
export type LegalBasisSort = keyof typeof LegalBasisSort;

registerEnumType(LegalBasisSort, { name: 'LegalBasisSort', description: 'Order of a list of legal bases.' });
