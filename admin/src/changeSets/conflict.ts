import { type Change, contentOf, type FieldDifference, type Words } from './sentences';

export interface ThreeWay {
  readonly field: FieldDifference['field'];
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
}

const ORDER = [
  'party',
  'ground',
  'explanation',
  'scenario',
  'reason',
  'decision',
  'legalBasisId',
  'maturityPlan',
] as const;

/** What the cell was, what others made of it, what this set wants: field by field. */
export function conflictRows({ conflict }: Pick<Change, 'conflict'>, words: Words): ThreeWay[] {
  const [base, theirs, mine] = [conflict?.base, conflict?.theirs, conflict?.mine].map((content) =>
    contentOf(content, words),
  );
  return ORDER.map((field) => ({
    field,
    base: base?.[field] ?? '–',
    theirs: theirs?.[field] ?? '–',
    mine: mine?.[field] ?? '–',
  })).filter((row) => row.field === 'party' || [row.base, row.theirs, row.mine].some((value) => value !== '–'));
}
