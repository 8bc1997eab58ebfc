import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { Edge, Page } from './page';
import { PageInfo } from './page-info.type';

type NodeClass<T> = abstract new (...args: never[]) => T;

/** Relay's two types of a list of `name`: use the answer in `() => …`, and a `Page<T>` as its value. */
export function connectionOf<T extends object>(
  name: string,
  node: () => NodeClass<T>,
  options: { shareable?: boolean } = {},
) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with the cursor that continues after it.` })
  class EdgeType implements Edge<T> {
    @Field(() => String, { description: 'Send it as `after` to continue behind this one.' })
    cursor: string;

    @Field(node as never, { description: 'The thing itself.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} (Relay).` })
  class ConnectionType implements Page<T> {
    @Field(() => [EdgeType], { description: 'In the order of the sort; at most `first`.' })
    edges: EdgeType[];

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo: PageInfo;

    @Field(() => Int, { simple: true, description: 'All that fit the filter; counted only when asked.' })
    totalCount: () => Promise<number>;
  }

  if (options.shareable) for (const type of [EdgeType, ConnectionType]) Directive('@shareable')(type);
  return ConnectionType;
}
