import { Box } from '@mui/material';
import { colours } from '../theme/tokens';

/** A chain of modules with one in the middle: the mark of the product. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" aria-hidden sx={{ width: size, height: size, flexShrink: 0 }}>
      <path d="M5 16h22" stroke="#7fd1c7" strokeWidth="2.4" />
      <circle cx="5.5" cy="16" r="3.4" fill={colours.onDark} />
      <circle cx="16" cy="16" r="5.4" fill={colours.accent} />
      <circle cx="26.5" cy="16" r="3.4" fill={colours.onDark} />
    </Box>
  );
}
