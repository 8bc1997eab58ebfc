import { allow, type RequestContext } from '@ketenregie/shared';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver } from 'type-graphql';

@ObjectType()
@Directive('@key(fields: "id")')
export class Viewer {
  @Field(() => ID)
  id: string;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Permission words that hold in modules-assignments, e.g. `changeSet:approve`.',
  })
  modulesPermissions(@Ctx() ctx: RequestContext) {
    allow(ctx, 'viewer:read');
    return [...ctx.permissions].sort();
  }
}

/** Only oneself: another id is nobody. */
export function viewerReference(stub: { id: string }, ctx: RequestContext) {
  return stub.id === ctx.personId ? { id: ctx.personId } : null;
}
