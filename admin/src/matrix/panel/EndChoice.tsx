import { Box } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { colours } from '../../theme/tokens';

/** Nobody runs it from then on: a choice of its own, apart from the parties. */
export function EndChoice({ chosen, onChoose }: { chosen: boolean; onChoose: () => void }) {
  const text = useText();
  return (
    <Box
      component="label"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.25, px: 1.5, minHeight: 32, cursor: 'pointer' }}
    >
      <Box
        component="input"
        type="radio"
        checked={chosen}
        onChange={onChoose}
        sx={{ width: 18, height: 18, m: 0, accentColor: colours.action }}
      />
      <span>{text('propose.end')}</span>
    </Box>
  );
}
