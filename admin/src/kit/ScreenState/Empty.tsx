import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly why: string;
  readonly children?: ReactNode;
}

/** Why there is nothing, and the one next thing to do. */
export function Empty({ title, why, children }: Props) {
  return (
    <Box
      sx={{
        border: '1px dashed',
        borderColor: '#75858b',
        borderRadius: 2,
        p: 4,
        textAlign: 'center',
        bgcolor: 'background.paper',
      }}
    >
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: children ? 2 : 0 }}>
        {why}
      </Typography>
      {children}
    </Box>
  );
}
