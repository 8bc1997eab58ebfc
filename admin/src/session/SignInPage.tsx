import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState } from 'react-admin';
import { useText } from '../i18n/use-text';
import { Mark } from '../layout/Mark';
import { colours } from '../theme/tokens';
import { session } from './session';

const LANGUAGES = ['nl', 'en'] as const;

/** The way in: the password is asked by the identity provider, never here. */
export function SignInPage() {
  const text = useText();
  const [locale, setLocale] = useLocaleState();
  const [failed, setFailed] = useState(false);
  const signIn = () => {
    setFailed(false);
    session.signIn(locale).catch(() => setFailed(true));
  };
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', bgcolor: colours.brand, p: 2 }}
    >
      <Box sx={{ width: 'min(100%, 420px)', bgcolor: colours.surface, borderRadius: 3, p: 4 }}>
        <Box sx={{ display: 'inline-flex', p: 1, borderRadius: 2, bgcolor: colours.brand, mb: 2 }}>
          <Mark size={36} />
        </Box>
        <Typography variant="h1">{text('frame.product')}</Typography>
        <Typography color="text.secondary" sx={{ mt: 0.5, mb: 3 }}>
          {text('signIn.what')}
        </Typography>
        <Button variant="contained" size="large" fullWidth onClick={signIn}>
          {text('signIn.button')}
        </Button>
        {failed ? (
          <Typography role="alert" color="error" sx={{ mt: 2 }}>
            {text('signIn.failed')}
          </Typography>
        ) : null}
        <Box role="group" aria-label={text('frame.language')} sx={{ mt: 3, display: 'flex', gap: 1 }}>
          {LANGUAGES.map((language) => (
            <Button
              key={language}
              size="small"
              lang={language}
              aria-pressed={language === locale}
              variant={language === locale ? 'outlined' : 'text'}
              onClick={() => setLocale(language)}
            >
              {text(`language.${language}`)}
            </Button>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
