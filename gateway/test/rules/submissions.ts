import type { Product } from '../support/product';
import { type Draft, submission } from './builders';
import { expectAccepted, expectRefused, type Refused, type Told } from './expect-answers';

/** Where a refusal of a whole set points: into the change that it is about. */
export const inChange = (key: string, field: string) => ['changes', key, field];

/** Previewed and submitted: the rules refuse it for these reasons and no others. */
export async function refusedAtSubmit(product: Product, draft: Draft, ...expected: Refused[]): Promise<Told[]> {
  return expectRefused(product, await submission(product, draft), ...expected);
}

/** Previewed and submitted: no rule refuses it; answers what they advise. */
export async function submitted(product: Product, draft: Draft): Promise<Told[]> {
  return expectAccepted(product, await submission(product, draft));
}
