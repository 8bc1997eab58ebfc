import { createTheme } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { colours, RING_PX } from './tokens';

const ring = { outline: `${RING_PX}px solid ${colours.focus}`, outlineOffset: 2 };
const still = { transition: 'none', animation: 'none' };

const options: RaThemeOptions = {
  palette: {
    mode: 'light',
    primary: { main: colours.action, dark: colours.actionDark, contrastText: colours.onDark },
    secondary: { main: colours.brand, contrastText: colours.onDark },
    error: { main: colours.refused },
    warning: { main: colours.draft },
    success: { main: colours.live },
    info: { main: colours.planned },
    text: { primary: colours.ink, secondary: colours.muted },
    background: { default: colours.ground, paper: colours.surface },
    divider: colours.line,
  },
  shape: { borderRadius: 5 },
  typography: {
    fontFamily: '"Inter Variable", system-ui, sans-serif',
    fontSize: 14,
    h1: { fontSize: '1.5rem', fontWeight: 680, letterSpacing: '-0.015em', lineHeight: 1.25 },
    h2: { fontSize: '1.125rem', fontWeight: 650, letterSpacing: '-0.01em', lineHeight: 1.3 },
    h3: { fontSize: '0.975rem', fontWeight: 640, lineHeight: 1.35 },
    body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
    body2: { fontSize: '0.875rem', lineHeight: 1.45 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
    overline: {
      fontSize: '0.75rem',
      fontWeight: 650,
      letterSpacing: '0.06em',
      lineHeight: 1.6,
      textTransform: 'uppercase',
    },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        html: { scrollPaddingTop: 120, scrollPaddingBottom: 96 },
        body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
        'h1, h2, h3, p, ul, ol, dl, dd, figure': { margin: 0 },
        ':focus-visible': ring,
        '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': still },
        '@media print': { 'header, nav': { display: 'none' } },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { fontFamily: 'inherit', '&.Mui-focusVisible': ring } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { minHeight: 36, borderRadius: 8, paddingInline: 14 } },
    },
    MuiPaper: { defaultProps: { elevation: 0 } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: colours.surface,
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: RING_PX, borderColor: colours.focus },
        },
        notchedOutline: { borderColor: colours.control },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { color: colours.muted } } },
    MuiFormHelperText: { styleOverrides: { root: { color: colours.muted, marginInline: 2 } } },
    MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.8125rem', backgroundColor: colours.ink, maxWidth: 360 } } },
    MuiLink: {
      styleOverrides: { root: { color: colours.action, textUnderlineOffset: 3, textDecorationColor: 'currentColor' } },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: colours.line, padding: '8px 12px' },
        head: { color: colours.muted, fontWeight: 640 },
      },
    },
    MuiSkeleton: { defaultProps: { animation: false } },
  },
};

export const theme = createTheme(options) as RaThemeOptions;
