import type { RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { byIdsArg } from '../by-ids';
import type { PartyLoaders } from '../party/party.reference';
import { Party } from '../party/party.types';
import type { PersonLoaders } from './person.reference';
import type { Person as PersonView } from './person.service';
import { Person } from './person.types';

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly people: PersonLoaders,
    private readonly parties: PartyLoaders,
  ) {}

  @Query(() => [Person], {
    nullable: 'items',
    description: 'In the order of the ids, null where there is none; at most 100. Open field.',
  })
  personsByIds(
    @Ctx() ctx: RequestContext,
    @Arg('ids', () => [ID], { description: 'At most 100.' }) ids: string[],
  ): Promise<(PersonView | null)[]> {
    return Promise.all(byIdsArg(ids).map((id) => this.people.load(ctx, id)));
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The party that the person acts for.' })
  organisation(@Root() person: PersonView, @Ctx() ctx: RequestContext) {
    return this.parties.load(ctx, person.organisationId);
  }
}
