import Blank from '@mui/icons-material/CheckBoxOutlineBlank';
import CheckBox from '@mui/icons-material/CheckBoxOutlined';
import { Box, Stack, Typography } from '@mui/material';
import type { ReviewedSet } from '../../changeSets/sentences';
import { shortHash } from '../../format/format';
import type { Side } from '../../gql/graphql';
import { useFormat, useText } from '../../i18n/use-text';
import { ActionButton } from '../ActionButton/ActionButton';

interface Props {
  readonly set: ReviewedSet;
  readonly pendingSide: Side | null;
  /** Why this side cannot be approved now by the person at the screen; null if it can; undefined where the button has no place. */
  readonly reasonFor: (side: Side) => string | null | undefined;
  readonly onApprove: (side: Side) => void;
}

const SIDES = ['OPERATOR', 'CONTRACTOR'] as const;

/** Who must still say yes, by name: each party of both sides, with somebody who can be reached. */
export function ApprovalRail({ set, pendingSide, reasonFor, onApprove }: Props) {
  const text = useText();
  return (
    <Stack spacing={2.5}>
      {SIDES.map((side) => {
        const needed = set.requiredApprovals.filter((one) => one.side === side);
        const reason = reasonFor(side);
        return (
          <Box key={side}>
            <Typography variant="h3" component="h3" sx={{ mb: 0.75 }}>
              {text(`side.${side}`)}
            </Typography>
            <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0 }}>
              {needed.length === 0 ? (
                <Typography component="li" variant="body2" color="text.secondary">
                  {text('approval.nobody')}
                </Typography>
              ) : null}
              {needed.map((one) => (
                <Needed key={`${one.party?.id} ${one.contract?.number}`} one={one} />
              ))}
            </Stack>
            <Director needed={needed} />
            {reason === undefined ? null : (
              <ActionButton
                variant={reason === null ? 'contained' : 'outlined'}
                sx={{ mt: 1.25 }}
                fullWidth
                reason={reason}
                pending={pendingSide === side}
                onPress={() => onApprove(side)}
              >
                {text(`approval.for.${side}`)}
              </ActionButton>
            )}
            {reason ? (
              <Typography variant="caption" color="text.secondary" sx={{ display: 'block', mt: 0.5 }}>
                {reason}
              </Typography>
            ) : null}
          </Box>
        );
      })}
      <Given set={set} />
    </Stack>
  );
}

function Director({ needed }: { needed: ReviewedSet['requiredApprovals'] }) {
  const text = useText();
  const person = needed.find(({ satisfied, director }) => !satisfied && director)?.director?.name;
  if (!person || needed.length < 2) return null;
  return (
    <Typography variant="caption" color="text.secondary" sx={{ display: 'block', mt: 0.75 }}>
      {text('approval.director', { person })}
    </Typography>
  );
}

function Needed({ one }: { one: ReviewedSet['requiredApprovals'][number] }) {
  const text = useText();
  const Icon = one.satisfied ? CheckBox : Blank;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Icon aria-hidden fontSize="small" sx={{ color: one.satisfied ? 'success.main' : 'text.secondary', mt: '1px' }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {one.party?.name ?? '–'}
          {one.contract ? ` · ${one.contract.number}` : ''}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {one.satisfied
            ? text('approval.given', { person: one.approvedBy?.name ?? '–' })
            : text('approval.waits', { person: one.contact?.name ?? text('approval.noContact') })}
        </Typography>
      </Box>
    </Box>
  );
}

function Given({ set }: { set: ReviewedSet }) {
  const text = useText();
  const format = useFormat();
  const lapsed = set.approvals.filter((approval) => approval.void);
  if (lapsed.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" component="h3">
        {text('approval.void')}
      </Typography>
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, color: 'text.secondary' }}>
        {lapsed.map((approval) => (
          <Typography component="li" variant="body2" key={`${approval.at} ${approval.party?.id}`}>
            <s>
              {text('approval.was', {
                person: approval.person?.name ?? '–',
                at: format.instant(approval.at),
                hash: shortHash(approval.contentHash),
              })}
            </s>
          </Typography>
        ))}
      </Stack>
    </Box>
  );
}
