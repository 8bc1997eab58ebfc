import { useText } from '../../i18n/use-text';
import type { Candidate } from '../../kit/CandidatePicker/CandidatePicker';
import type { ConflictRow } from '../../kit/ConflictDialog/ConflictDialog';
import { NOBODY, type Proposal } from '../proposal';

/** What lies in the set now beside what stands in the form. */
export function useConflictRows(
  mine: Proposal,
  theirs: Proposal | null,
  candidates: readonly Candidate[],
): ConflictRow[] {
  const text = useText();
  const party = (proposal: Proposal | null) => {
    if (!proposal) return text('conflict.nothing');
    if (proposal.party === NOBODY) return text('cell.ends');
    return candidates.find((one) => one.party?.id === proposal.party)?.party?.name ?? '–';
  };
  const ground = (proposal: Proposal | null) => (proposal?.ground ? text(`ground.${proposal.ground}`) : '–');
  return [
    { name: text('matrix.party'), theirs: party(theirs), mine: party(mine) },
    { name: text('panel.ground'), theirs: ground(theirs), mine: ground(mine) },
    { name: text('panel.explanation'), theirs: theirs?.explanation || '–', mine: mine.explanation || '–' },
    { name: text('propose.validTo'), theirs: theirs?.validTo || '–', mine: mine.validTo || '–' },
  ];
}
