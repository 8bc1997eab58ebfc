import History from '@mui/icons-material/History';
import { Box, Button, Typography } from '@mui/material';
import { useEverywhere } from '../../address/use-url-state';
import { useFormat, useText } from '../../i18n/use-text';
import { useViewer } from '../../session/viewer';
import { colours } from '../../theme/tokens';

/** Another day than today is shown: said on every screen, with the way back. */
export function AsOfBand() {
  const text = useText();
  const format = useFormat();
  const { today } = useViewer();
  const [{ asOf }, write] = useEverywhere();
  if (!asOf) return null;
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: { xs: 2, md: 3 },
        py: 0.5,
        bgcolor: colours.past,
        color: colours.onDark,
        flexWrap: 'wrap',
      }}
    >
      <History fontSize="small" aria-hidden />
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {text(asOf > today ? 'asOf.bandFuture' : 'asOf.bandPast', { day: format.weekday(asOf) })}
      </Typography>
      <Button
        size="small"
        color="inherit"
        sx={{ textDecoration: 'underline' }}
        onClick={() => write({ asOf: undefined })}
      >
        {text('asOf.back')}
      </Button>
    </Box>
  );
}

/** Why nothing can be changed now, or null. */
export function useReadOnlyReason(): string | null {
  const text = useText();
  const format = useFormat();
  const [{ asOf }] = useEverywhere();
  return asOf ? text('asOf.readOnly', { day: format.day(asOf) }) : null;
}
