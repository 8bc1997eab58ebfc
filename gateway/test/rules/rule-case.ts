import { type Product, withProduct } from '../support/product';

/** One promise about a rule of domain.md §7, kept through the gateway. */
export interface RuleCase {
  rule: string;
  /** Code of the catalogue that it is about; left out: the rule as a whole. */
  code?: string;
  kind: 'accepts' | 'refuses' | 'advises' | 'behaves';
  title: string;
  run(product: Product): Promise<void>;
}

export type Kind = RuleCase['kind'];

type Run = RuleCase['run'];
type Told = (kind: Kind) => (title: string, run: Run) => RuleCase;

/** Cases of one code: `of('MA-04', 'COMPETENCE_MISSING')('refuses')('a party without evidence', run)`. */
export const of =
  (rule: string, code?: string): Told =>
  (kind) =>
  (title, run) => ({ rule, ...(code === undefined ? {} : { code }), kind, title, run });

export const titleOf = ({ rule, code, kind, title }: RuleCase) =>
  [rule, ...(code === undefined ? [] : [code]), `${kind}:`, title].join(' ');

/** One product for a group: its cases run in order, each on things of its own. */
export function runCases(group: string, cases: readonly RuleCase[]): void {
  describe(group, () => {
    const product = withProduct();
    for (const each of cases) it(titleOf(each), () => each.run(product()), 30_000);
  });
}
