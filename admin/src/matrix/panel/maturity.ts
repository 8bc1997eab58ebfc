import type { MaturityAspect, MaturityOfModuleQuery } from '../../gql/graphql';

type Assessment = NonNullable<MaturityOfModuleQuery['maturityAssessments']>['edges'][number]['node'];

export interface MaturitySubject {
  readonly aspect: MaturityAspect;
  readonly party: { readonly id: string; readonly name: string };
}

/** Of each side its latest judgement; later ones come first within a day by their id, which grows with time. */
export function levelsOf(
  assessments: readonly Assessment[],
  { aspect, party }: MaturitySubject,
): { OPERATOR?: number; CONTRACTOR?: number } {
  const levels: { OPERATOR?: number; CONTRACTOR?: number } = {};
  const own = assessments.filter((one) => one.aspect === aspect && one.party?.id === party.id);
  for (const one of own.sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))) {
    if (one.side === 'OPERATOR' || one.side === 'CONTRACTOR') levels[one.side] = one.level;
  }
  return levels;
}
