import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { list } from '../support/answer';
import type { Product, Variables } from '../support/product';

/** A document as it is handed out in `examples/`. */
export const example = (name: string): string =>
  readFileSync(join(__dirname, '..', '..', '..', 'examples', `${name}.graphql`), 'utf8');

/** Ids of orders, newest first. */
export async function orderIds(product: Product, first: number, filter: Variables = {}): Promise<string[]> {
  const query =
    'query ($first: Int!, $filter: OrderFilter) { orders(first: $first, filter: $filter) { edges { node { id } } } }';
  const answer = await product.ask('mira', query, { first, filter });
  return list<{ node: { id: string } }>(answer, 'orders.edges').map(({ node }) => node.id);
}
