/** What one operation may ask; what a page may hold is the subgraphs' to say. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  /** Of brackets, in documents and in JSON: far from what a recursive reader can bear. */
  readonly nesting: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly recursiveSelections: number;
  /** Composite fields, each as often as the pages around it can hold. */
  readonly cost: number;
}

export const LIMITS: Limits = Object.freeze({
  bodyBytes: 256 * 1024,
  tokens: 2000,
  nesting: 64,
  depth: 12,
  aliases: 30,
  rootFields: 10,
  recursiveSelections: 10_000,
  cost: 20_000,
});

/** A page as large as the subgraphs take when no `first` is given. */
export const DEFAULT_PAGE = 25;
