import { dayOf } from '../format/format';
import type { ChangeSetFieldsFragment } from '../gql/graphql';
import type { Format, Text } from '../i18n/use-text';
import type { Tone } from '../kit/StateTag/StateTag';

type Listed = Pick<ChangeSetFieldsFragment, 'state' | 'conflicted' | 'blocked' | 'blockedBy'>;

export function toneOf({ state, conflicted, blocked }: Pick<Listed, 'state' | 'conflicted' | 'blocked'>): Tone {
  if (state === 'IN_FORCE') return 'live';
  if (state === 'WITHDRAWN') return 'empty';
  if (conflicted || blocked) return 'refused';
  return state === 'SCHEDULED' ? 'planned' : 'draft';
}

/** Who or what holds the set up, and since when: never only a state. */
export function waitsFor(
  { blockedBy }: Pick<Listed, 'blockedBy'>,
  text: Text,
  format: Pick<Format, 'list' | 'day'>,
): string {
  const [first] = blockedBy;
  if (!first) return '–';
  if (first.kind === 'DAY') return text('waits.DAY', { day: first.until ? format.day(first.until) : '–' });
  const parties = [
    ...new Set(blockedBy.filter(({ kind }) => kind === first.kind).flatMap(({ party }) => party?.name ?? [])),
  ];
  const what = text(`waits.${first.kind}`, { parties: parties.length > 0 ? format.list(parties) : '–' });
  return text('waits.since', { what, day: format.day(dayOf(first.since)) });
}
