import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Refusal } from '../../dataProvider/errors';
import { colours } from '../../theme/tokens';
import { RefusalText } from '../RefusalText/RefusalText';

interface Props {
  readonly title: string;
  readonly refusals: readonly Refusal[];
  readonly advices?: readonly Refusal[];
  readonly note?: string | null;
  readonly children?: ReactNode;
}

export function RefusalCard({ title, refusals, advices = [], note, children }: Props) {
  return (
    <Box
      role="alert"
      sx={{
        border: `1px solid ${colours.refused}`,
        borderLeftWidth: 5,
        borderRadius: 2,
        bgcolor: colours.surface,
        p: 2,
      }}
    >
      <Typography variant="h3" component="p" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Stack spacing={1.25}>
        {refusals.map((refusal) => (
          <RefusalText key={`${refusal.code} ${refusal.path.join('.')}`} refusal={refusal} />
        ))}
        {advices.map((advice) => (
          <RefusalText key={advice.code} refusal={advice} advice />
        ))}
      </Stack>
      {note ? (
        <Typography variant="caption" color="text.secondary" sx={{ display: 'block', mt: 1 }}>
          {note}
        </Typography>
      ) : null}
      {children ? <Box sx={{ mt: 1.5, display: 'flex', gap: 1, flexWrap: 'wrap' }}>{children}</Box> : null}
    </Box>
  );
}
