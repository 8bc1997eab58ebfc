import { Box, Button, Stack, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import type { AssignmentCandidatesQuery } from '../../gql/graphql';
import { useText } from '../../i18n/use-text';
import { colours } from '../../theme/tokens';
import { RefusalText } from '../RefusalText/RefusalText';
import { StateTag } from '../StateTag/StateTag';
import { byPromise, NEAR } from './order';

export type Candidate = NonNullable<AssignmentCandidatesQuery['assignmentCandidates']>[number];

interface Props {
  readonly candidates: readonly Candidate[];
  readonly picked: string;
  readonly onPick: (partyId: string) => void;
  /** What can be done at once about the refusals of the picked candidate. */
  readonly fix: (candidate: Candidate) => ReactNode;
}

/** Each party with its verdict; the picked one shows every reason and what mends it. */
export function CandidatePicker({ candidates, picked, onPick, fix }: Props) {
  const text = useText();
  const [all, setAll] = useState(false);
  const group = useId();
  const ordered = [...candidates].sort(byPromise);
  const shown = all ? ordered : ordered.filter((one, index) => index < NEAR || one.party?.id === picked);
  const rest = ordered.length - shown.length;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1, p: 0 }}>
        {text('candidate.legend')}
      </Typography>
      <Stack spacing={1}>
        {shown.map((candidate) => (
          <CandidateRow
            key={candidate.party?.id}
            group={group}
            candidate={candidate}
            picked={candidate.party?.id === picked}
            onPick={onPick}
            fix={fix}
          />
        ))}
      </Stack>
      {rest > 0 ? (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setAll(true)}>
          {text('candidate.more', { count: rest })}
        </Button>
      ) : null}
    </Box>
  );
}

interface RowProps extends Pick<Props, 'onPick' | 'fix'> {
  readonly candidate: Candidate;
  readonly picked: boolean;
  readonly group: string;
}

function CandidateRow({ group, candidate, picked, onPick, fix }: RowProps) {
  const text = useText();
  const { party, eligible, current, refusals, advices } = candidate;
  if (!party) return null;
  const verdict = eligible ? text('candidate.can') : text('candidate.cannot', { smart_count: refusals.length });
  return (
    <Box
      sx={{
        border: `${picked ? 2 : 1}px solid ${picked ? colours.action : colours.control}`,
        borderRadius: 2,
        bgcolor: colours.surface,
        p: picked ? '9px 11px' : '10px 12px',
      }}
    >
      <Box
        component="label"
        sx={{ display: 'flex', alignItems: 'center', gap: 1.25, cursor: 'pointer', minHeight: 28 }}
      >
        <Box
          component="input"
          type="radio"
          name={group}
          value={party.id}
          checked={picked}
          onChange={() => onPick(party.id)}
          sx={{ width: 18, height: 18, m: 0, accentColor: colours.action, flexShrink: 0 }}
        />
        <Box component="span" sx={{ flex: 1, minWidth: 0, fontWeight: 600, fontSize: '0.9375rem' }}>
          {party.name}
          {current ? (
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
              {' '}
              {text('candidate.current')}
            </Box>
          ) : null}
        </Box>
        <StateTag tone={eligible ? 'live' : 'refused'}>{verdict}</StateTag>
      </Box>
      {picked && refusals.length + advices.length > 0 ? (
        <Stack spacing={1.25} sx={{ mt: 1.25, pt: 1.25, borderTop: `1px solid ${colours.line}` }}>
          {refusals.map((refusal) => (
            <RefusalText key={refusal.code} refusal={refusal} />
          ))}
          {advices.map((advice) => (
            <RefusalText key={advice.code} refusal={advice} advice />
          ))}
          {fix(candidate)}
        </Stack>
      ) : null}
    </Box>
  );
}
