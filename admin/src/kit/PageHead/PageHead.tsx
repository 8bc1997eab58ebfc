import { Box, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';

interface Props {
  readonly title: string;
  readonly over?: ReactNode;
  readonly under?: ReactNode;
  readonly aside?: ReactNode;
}

/** The one h1 of a screen; the tab of the browser says the same. */
export function PageHead({ title, over, under, aside }: Props) {
  useEffect(() => {
    document.title = `${title} · Ketenregie`;
  }, [title]);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'flex-end',
        justifyContent: 'space-between',
        gap: 2,
        flexWrap: 'wrap',
        mb: 2.5,
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        {over ? <Box sx={{ mb: 0.5 }}>{over}</Box> : null}
        <Typography variant="h1">{title}</Typography>
        {under ? (
          <Box
            sx={{
              mt: 0.75,
              color: 'text.secondary',
              display: 'flex',
              gap: '4px 16px',
              flexWrap: 'wrap',
              fontSize: '0.875rem',
            }}
          >
            {under}
          </Box>
        ) : null}
      </Box>
      {aside}
    </Box>
  );
}
