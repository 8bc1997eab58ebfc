import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { useHandleAuthCallback } from 'react-admin';
import { useText } from '../i18n/use-text';

/** Back from the identity provider: on to where the person wanted to be. */
export function CallbackPage() {
  const text = useText();
  const { error } = useHandleAuthCallback();
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2 }}>
      {error ? (
        <Box role="alert" sx={{ textAlign: 'center' }}>
          <Typography variant="h1">{text('signIn.brokenTitle')}</Typography>
          <Typography sx={{ my: 2 }}>{text('signIn.broken')}</Typography>
          <Button variant="contained" href="/console/login">
            {text('signIn.again')}
          </Button>
        </Box>
      ) : (
        <Box role="status" sx={{ textAlign: 'center' }}>
          <CircularProgress aria-hidden />
          <Typography sx={{ mt: 2 }}>{text('signIn.busy')}</Typography>
        </Box>
      )}
    </Box>
  );
}
