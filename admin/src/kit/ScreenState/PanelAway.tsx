import CloudOff from '@mui/icons-material/CloudOffOutlined';
import { Box, Typography } from '@mui/material';
import { useText } from '../../i18n/use-text';

/** One part of the API is away: this panel alone says so, the rest of the screen works. */
export function PanelAway() {
  const text = useText();
  return (
    <Box role="status" sx={{ display: 'flex', gap: 1, p: 2, bgcolor: '#f0f3f3', borderRadius: 2 }}>
      <CloudOff fontSize="small" aria-hidden />
      <Typography variant="body2">{text('state.away')}</Typography>
    </Box>
  );
}
