import { Box, type SxProps, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { colours } from '../../theme/tokens';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly plain?: boolean;
  readonly sx?: SxProps;
}

export function Section({ title, aside, children, plain = false, sx }: Props) {
  const id = useId();
  const card = plain
    ? {}
    : { bgcolor: 'background.paper', border: `1px solid ${colours.line}`, borderRadius: 2, p: { xs: 2, md: 2.5 } };
  return (
    <Box component="section" aria-labelledby={id} sx={[card, ...(Array.isArray(sx) ? sx : [sx ?? {}])] as SxProps}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          justifyContent: 'space-between',
          gap: 2,
          mb: 2,
          flexWrap: 'wrap',
        }}
      >
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {aside}
      </Box>
      {children}
    </Box>
  );
}
