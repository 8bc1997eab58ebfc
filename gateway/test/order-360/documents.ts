import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { list } from '../support/answer';
import type { Product } from '../support/product';

/** A document as it is handed out in `examples/`. */
export const example = (name: string): string =>
  readFileSync(join(__dirname, '..', '..', '..', 'examples', `${name}.graphql`), 'utf8');

/** Ids of orders, newest first. */
export async function orderIds(product: Product, first: number): Promise<string[]> {
  const answer = await product.ask('mira', `{ orders(first: ${first}) { edges { node { id } } } }`);
  return list<{ node: { id: string } }>(answer, 'orders.edges').map(({ node }) => node.id);
}
