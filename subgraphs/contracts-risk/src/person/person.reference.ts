import { mayReadOpen, perRequest, type RequestContext } from '@ketenregie/shared';
import type { Person, PersonService } from './person.service';

export function personLoaders(service: PersonService) {
  const byId = perRequest((ctx: RequestContext, ids: readonly string[]) => service.byIds(ctx, ids));
  const own = perRequest(async (ctx: RequestContext, ids: readonly string[]) => {
    const person = await service.own(ctx);
    return ids.map(() => person);
  });
  const contactsOf = perRequest((ctx: RequestContext, ids: readonly string[]) => service.contacts(ctx, ids));
  /** Oneself is open to everybody who is signed in; who may read all is read with the others. */
  const load = (ctx: RequestContext, id: string): Promise<Person | null> =>
    (id === ctx.personId && !mayReadOpen(ctx, 'person:read') ? own : byId)(ctx).load(id);
  return { load, contactsOf };
}

export type PersonLoaders = ReturnType<typeof personLoaders>;

export function personReference(loaders: PersonLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.load(ctx, stub.id);
}
