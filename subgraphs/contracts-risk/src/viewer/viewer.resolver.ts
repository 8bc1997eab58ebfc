import { allow, type RequestContext } from '@ketenregie/shared';
import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { PartyLoaders } from '../party/party.reference';
import { Party } from '../party/party.types';
import type { PersonLoaders } from '../person/person.reference';
import { Person } from '../person/person.types';
import { Viewer } from './viewer.types';

function viewerOf(ctx: RequestContext) {
  allow(ctx, 'viewer:read');
  const { personId, side, roles, language, permissions } = ctx;
  return { id: personId, side, roles: [...roles], language, contractsPermissions: [...permissions].sort() };
}

/** Only oneself: another id is nobody. */
export function viewerReference(stub: { id: string }, ctx: RequestContext) {
  return stub.id === ctx.personId ? viewerOf(ctx) : null;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly people: PersonLoaders,
    private readonly parties: PartyLoaders,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who asks. For everybody who is signed in.' })
  viewer(@Ctx() ctx: RequestContext) {
    return viewerOf(ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The person.' })
  person(@Ctx() ctx: RequestContext) {
    return this.people.load(ctx, ctx.personId);
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The organisation that the person acts for.' })
  organisation(@Ctx() ctx: RequestContext) {
    return this.parties.load(ctx, ctx.organisationId);
  }
}
