import { useState } from 'react';
import { isDay } from '../../address/url-state';
import { useEverywhere } from '../../address/use-url-state';
import { setNumber } from '../../changeSets/set-name';
import { usePart } from '../../dataProvider/use-api';
import { firstOfNextMonth } from '../../format/format';
import type { Complexity } from '../../gql/graphql';
import { useText } from '../../i18n/use-text';
import { useAnnounce } from '../../kit/Announcer/Announcer';
import { useViewer } from '../../session/viewer';
import { candidatesDocument } from '../documents';
import { draftOf } from '../model';
import { EMPTY, inputOf, type Proposal, proposalOf } from '../proposal';
import type { PanelProps } from './CellPanel';
import { usePropose } from './use-propose';

const LACKS_MATURITY = 'MATURITY_PLAN_MISSING';

/** The form's state, the parties that could run the cell on its day, and the press that puts it into a set. */
export function useProposal({ place: { cell, area }, changeSet }: PanelProps) {
  const text = useText();
  const announce = useAnnounce();
  const { today } = useViewer();
  const [, write] = useEverywhere();
  const propose = usePropose();
  const [complexity, setComplexity] = useState<Complexity | ''>(cell.drafts[0]?.complexity ?? '');
  const draft = draftOf(cell, complexity);
  const drafted = draft ? proposalOf(draft.after, draft.validTo) : null;
  const [form, setForm] = useState<Proposal>(drafted ?? EMPTY);
  const [day, setDay] = useState(firstOfNextMonth(today));
  const [typedTitle, setTitle] = useState<string | null>(null);
  const validFrom = changeSet?.effectiveOn ?? day;
  const forClass = complexity ? { complexity } : {};
  const ground = form.ground ? { ground: form.ground } : {};
  const inSet = changeSet ? { changeSetId: changeSet.id } : {};
  const candidates = usePart(
    candidatesDocument,
    { input: { areaId: area.id, module: cell.module, validFrom, ...forClass, ...ground, ...inSet } },
    (data) => data.assignmentCandidates,
    { enabled: isDay(validFrom), keep: true, timeless: true },
  );
  const parties = candidates.data?.part ?? [];
  const picked = parties.find(({ party }) => party?.id === form.party);
  const names = { module: text(`module.${cell.module}`), area: area.name, party: picked?.party?.name ?? '' };
  const title = typedTitle ?? (picked ? text('propose.titleFor', names) : '');
  const untitled = !changeSet && !title.trim() ? text('propose.titleFirst') : null;

  return {
    form,
    patch: (some: Partial<Proposal>) => setForm((now) => ({ ...now, ...some })),
    complexity,
    chooseClass(wanted: Complexity | '') {
      setComplexity(wanted);
      const other = draftOf(cell, wanted);
      if (other) setForm(proposalOf(other.after, other.validTo));
    },
    day,
    setDay,
    title,
    setTitle,
    validFrom,
    drafted,
    takeTheirs() {
      if (drafted) setForm(drafted);
      propose.reset();
    },
    candidates,
    parties,
    needsPlan: form.planOn !== '' || Boolean(picked?.refusals.some(({ code }) => code === LACKS_MATURITY)),
    missing: form.party ? untitled : text('propose.pickFirst'),
    propose,
    async send() {
      const wanted = { changeSetId: changeSet?.id ?? null, title, effectiveOn: day };
      const done = await propose.run(wanted, (changeSetId, fresh) => {
        const target = {
          changeSetId,
          areaId: area.id,
          module: cell.module,
          expectedVersion: fresh ? 0 : (draft?.version ?? 0),
        };
        return { ...inputOf(form, target), ...forClass };
      });
      if (done) announce(text('propose.done', { number: setNumber(done) }));
      if (!changeSet && propose.openedId()) write({ set: propose.openedId() });
    },
  };
}

export type ProposalState = ReturnType<typeof useProposal>;
