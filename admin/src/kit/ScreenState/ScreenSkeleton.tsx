import { Box, Skeleton, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text';

const SHOWN_AFTER_MS = 200;
const SLOW_AFTER_MS = 10_000;

function useLater(ms: number): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return later;
}

/** The outline of what comes; quick answers never show it, slow ones are told as such. */
export function ScreenSkeleton({ rows = 6 }: { rows?: number }) {
  const text = useText();
  const shown = useLater(SHOWN_AFTER_MS);
  const slow = useLater(SLOW_AFTER_MS);
  return (
    <Box role="status" aria-label={text('state.loading')} sx={{ minHeight: 320 }}>
      {shown ? (
        <>
          <Skeleton width={260} height={40} />
          <Skeleton variant="rounded" height={rows * 52} />
          {slow ? <Typography sx={{ mt: 2 }}>{text('state.slow')}</Typography> : null}
        </>
      ) : null}
    </Box>
  );
}
