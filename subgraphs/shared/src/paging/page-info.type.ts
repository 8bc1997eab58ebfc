import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page lies in its list (Relay).' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'More after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'This page was asked with `after`, so there is something before it.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Send it as `after` for the next page; null on an empty page.' })
  endCursor: string | null;
}
