import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useCarry, useGo } from '../address/use-url-state';
import { useCommand } from '../dataProvider/use-command';
import type { Side } from '../gql/graphql';
import { useFormat, useText } from '../i18n/use-text';
import { ActionButton } from '../kit/ActionButton/ActionButton';
import { actionOf } from '../kit/ActionButton/allowed';
import { useAnnounce } from '../kit/Announcer/Announcer';
import { ApprovalRail } from '../kit/ApprovalRail/ApprovalRail';
import { useReadOnlyReason } from '../kit/AsOfBand/AsOfBand';
import { FailureCard } from '../kit/FailureCard/FailureCard';
import { Section } from '../kit/Section/Section';
import { useViewer } from '../session/viewer';
import { ACTIONS_IN, type Action } from './actions';
import { EditDialog, ReasonDialog, RevertDialog } from './dialogs';
import { approveDocument } from './documents';
import { nextStepOf, type ReviewedSet } from './sentences';
import { useSetCommands } from './use-set-commands';

type Asking = 'EDIT' | 'REQUEST_CHANGES' | 'WITHDRAW' | 'REVERT' | null;
const ASKS: readonly string[] = ['EDIT', 'REQUEST_CHANGES', 'WITHDRAW', 'REVERT'];
const EDITABLE: readonly string[] = ['OPEN', 'SUBMITTED', 'APPROVED'];

/** Who acts next, what can be done now, who still has to approve. */
export function ReviewRail({ set }: { set: ReviewedSet }) {
  const text = useText();
  const carry = useCarry();
  const go = useGo();
  const announce = useAnnounce();
  const readOnly = useReadOnlyReason();
  const commands = useSetCommands(set);
  const approve = useCommand(approveDocument);
  const [side, setSide] = useState<Side | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const approvalReason = useApprovalReason(set);
  const step = nextStepOf(set);
  const press = (action: Action) => (ASKS.includes(action) ? setAsking(action as Asking) : void commands.run(action));
  const shown = ACTIONS_IN[set.state].filter(
    (action) => !actionOf(set, action).hidden && (action !== 'REBASE' || set.conflicted),
  );
  const approveFor = async (wanted: Side) => {
    setSide(wanted);
    const done = await approve.run({
      id: set.id,
      side: wanted,
      contentHash: set.contentHash,
      expectedVersion: set.version,
    });
    if (done) announce(text('approval.done'));
    setSide(null);
  };
  return (
    <Stack spacing={2.5} sx={{ position: { lg: 'sticky' }, top: { lg: 80 } }}>
      <Section title={text('review.next')}>
        <NextStep set={set} step={step} />
        <Stack spacing={1} sx={{ mt: 1.5 }}>
          {shown.map((action) => {
            const primary = PRIMARY[step] === action;
            const { reason } = actionOf(set, action);
            return (
              <ActionButton
                key={action}
                fullWidth
                variant={primary ? 'contained' : action === 'WITHDRAW' ? 'text' : 'outlined'}
                color={action === 'WITHDRAW' ? 'error' : 'primary'}
                reason={readOnly ?? reason}
                pending={commands.pending === action}
                onPress={() => press(action)}
              >
                {text(`setAction.${action}`)}
              </ActionButton>
            );
          })}
          {EDITABLE.includes(set.state) ? (
            <Button fullWidth component={RouterLink} to={carry(`/matrix?set=${set.id}`)}>
              {text('review.toMatrix')}
            </Button>
          ) : null}
        </Stack>
        <Box sx={{ mt: commands.failure || approve.failure ? 2 : 0 }}>
          <FailureCard failure={commands.failure ?? approve.failure} />
        </Box>
      </Section>
      <Section title={text('review.approvals')}>
        <ApprovalRail
          set={set}
          pendingSide={approve.pending ? side : null}
          reasonFor={approvalReason}
          onApprove={(wanted) => void approveFor(wanted)}
        />
      </Section>
      {asking === 'EDIT' ? <EditDialog set={set} onClose={() => setAsking(null)} /> : null}
      {asking === 'REQUEST_CHANGES' || asking === 'WITHDRAW' ? (
        <ReasonDialog set={set} kind={asking} onClose={() => setAsking(null)} />
      ) : null}
      {asking === 'REVERT' ? (
        <RevertDialog set={set} onClose={() => setAsking(null)} onOpened={(id) => go(`/change-sets/${id}`)} />
      ) : null}
    </Stack>
  );
}

const PRIMARY: Readonly<Record<string, Action>> = {
  preview: 'PREVIEW',
  submit: 'SUBMIT',
  publish: 'PUBLISH',
  rebase: 'REBASE',
};

function NextStep({ set, step }: { set: ReviewedSet; step: ReturnType<typeof nextStepOf> }) {
  const text = useText();
  const format = useFormat();
  const missing = [
    ...new Set(set.requiredApprovals.filter(({ satisfied }) => !satisfied).map((one) => one.party?.name ?? '–')),
  ];
  const values = { day: format.day(set.effectiveOn), parties: missing.length > 0 ? format.list(missing) : '–' };
  return <Typography variant="body2">{text(`nextStep.${step}`, values)}</Typography>;
}

/** Undefined where approving has no place; null where it can be done; else why not. */
function useApprovalReason(set: ReviewedSet): (side: Side) => string | null | undefined {
  const text = useText();
  const { side: own } = useViewer();
  const readOnly = useReadOnlyReason();
  const action = actionOf(set, 'APPROVE');
  return (side) => {
    if (action.hidden || set.state !== 'SUBMITTED') return undefined;
    if (set.requiredApprovals.filter((one) => one.side === side).every(({ satisfied }) => satisfied)) return undefined;
    if (readOnly) return readOnly;
    return side === own ? action.reason : text('approval.otherSide', { side: text(`side.${side}`) });
  };
}
