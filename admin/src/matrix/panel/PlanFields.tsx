import { Box, Stack, Typography } from '@mui/material';
import { useText } from '../../i18n/use-text';
import type { Candidate } from '../../kit/CandidatePicker/CandidatePicker';
import { Day, Pick, Words } from '../../kit/Fields/Fields';
import type { Proposal } from '../proposal';

interface Props {
  readonly form: Proposal;
  readonly patch: (some: Partial<Proposal>) => void;
  readonly parties: readonly Candidate[];
}

/** Law or strategy before maturity is there: who brings it up to level, and by when (MA-09). */
export function PlanFields({ form, patch, parties }: Props) {
  const text = useText();
  const choices = parties.flatMap(({ party }) => (party ? [{ value: party.id, label: party.name }] : []));
  return (
    <Stack spacing={1.5}>
      <Typography variant="h3" component="h3">
        {text('panel.plan')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        <Pick
          label={text('plan.owner')}
          value={form.planOwner}
          none={text('field.choose')}
          choices={choices}
          onChange={(planOwner) => patch({ planOwner })}
        />
        <Day label={text('plan.on')} value={form.planOn} onChange={(planOn) => patch({ planOn })} />
      </Box>
      <Words label={text('plan.text')} value={form.planText} onChange={(planText) => patch({ planText })} />
    </Stack>
  );
}
