import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Name and value, in one or two columns; what has no value is left out by the caller. */
export function Facts({
  facts,
  columns = 1,
}: {
  facts: readonly (Fact | null | false | undefined)[];
  columns?: 1 | 2;
}) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gap: '10px 24px',
        gridTemplateColumns: columns === 2 ? 'repeat(2, minmax(0, 1fr))' : '1fr',
      }}
    >
      {facts
        .filter((fact): fact is Fact => Boolean(fact))
        .map(({ name, value }) => (
          <Box key={name} sx={{ minWidth: 0 }}>
            <Typography component="dt" variant="caption" color="text.secondary">
              {name}
            </Typography>
            <Typography component="dd" variant="body2">
              {value}
            </Typography>
          </Box>
        ))}
    </Box>
  );
}
