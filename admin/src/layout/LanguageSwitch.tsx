import { Box } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { useEverywhere } from '../address/use-url-state';
import { useText } from '../i18n/use-text';
import { colours } from '../theme/tokens';

const LANGUAGES = ['nl', 'en'] as const;

export function LanguageSwitch() {
  const text = useText();
  const [locale, setLocale] = useLocaleState();
  const [{ lang }, write] = useEverywhere();
  const choose = (language: (typeof LANGUAGES)[number]) => {
    setLocale(language);
    if (lang) write({ lang: language }, { replace: true });
  };
  return (
    <Box role="group" aria-label={text('frame.language')} sx={{ display: 'flex' }}>
      {LANGUAGES.map((language) => (
        <Box
          key={language}
          component="button"
          type="button"
          lang={language}
          aria-pressed={locale === language}
          aria-label={text(`language.${language}`)}
          onClick={() => choose(language)}
          sx={{
            font: 'inherit',
            fontSize: '0.8125rem',
            fontWeight: 700,
            minWidth: 32,
            minHeight: 32,
            cursor: 'pointer',
            color: locale === language ? colours.brand : colours.onDark,
            bgcolor: locale === language ? colours.onDark : 'transparent',
            border: `1px solid ${colours.onDarkMuted}`,
            '&:first-of-type': { borderRadius: '8px 0 0 8px' },
            '&:last-of-type': { borderRadius: '0 8px 8px 0' },
          }}
        >
          {language.toUpperCase()}
        </Box>
      ))}
    </Box>
  );
}
