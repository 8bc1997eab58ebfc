import { allow, type RequestContext } from '@ketenregie/shared';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { Viewer } from './stubs/stubs.types';

@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Permission words that hold in performance, e.g. `moduleFigure:read`.',
  })
  performancePermissions(@Ctx() ctx: RequestContext) {
    allow(ctx, 'viewer:read');
    return [...ctx.permissions].sort();
  }
}

/** Only oneself: another id is nobody. */
export function viewerReference(stub: { id: string }, ctx: RequestContext) {
  return stub.id === ctx.personId ? stub : null;
}
