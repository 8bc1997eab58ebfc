import type { DomainEvent } from '@ketenregie/shared';
import type { Product } from '../support/product';

type Context = 'contractsRisk' | 'modulesAssignments' | 'customersOrders' | 'performance';

/** Something on the way that does not arrive: the sender keeps it and offers it again. */
export interface Held {
  /** What was kept away so far. */
  readonly seen: readonly DomainEvent[];
  /** From here on everything arrives; waits until it has. */
  release(): Promise<void>;
}

/** Events of these types do not reach a context until they are released; all others do. */
export function hold(product: Product, context: Context, ...types: string[]): Held {
  const { subgraphs } = product.embedded;
  const running = subgraphs[context];
  const receive = running.receive.bind(running);
  const seen: DomainEvent[] = [];
  const door = jest.spyOn(running, 'receive').mockImplementation((source, events) => {
    const kept = events.filter(({ type }) => types.includes(type));
    for (const event of kept) if (!seen.some(({ id }) => id === event.id)) seen.push(event);
    return receive(
      source,
      events.filter(({ type }) => !types.includes(type)),
    );
  });
  return {
    seen,
    release: async () => {
      door.mockRestore();
      await subgraphs.settle();
    },
  };
}

/** Every event arrives three times, and each batch in the wrong order. */
export function muddle(product: Product): () => void {
  const doors = product.embedded.subgraphs.all.map((running) => {
    const receive = running.receive.bind(running);
    return jest.spyOn(running, 'receive').mockImplementation(async (source, events) => {
      const backwards = [...events].reverse();
      const first = await receive(source, backwards);
      const second = await receive(source, [...backwards, ...events]);
      return { accepted: [...new Set([...first.accepted, ...second.accepted])] };
    });
  });
  return () => {
    for (const door of doors) door.mockRestore();
  };
}
