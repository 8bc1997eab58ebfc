import ArrowForward from '@mui/icons-material/ArrowForward';
import { Box } from '@mui/material';
import { useFormat, useText } from '../../i18n/use-text';
import type { CellView } from '../../matrix/model';
import { colours } from '../../theme/tokens';
import { borderOf, StateTag } from '../StateTag/StateTag';
import { stateWords } from './state-words';

/** Party, what becomes of it, state and day. The border is part of the state, so that it is seen without colour. */
export function AssignmentCell({ view }: { view: CellView }) {
  const text = useText();
  const format = useFormat();
  const changes = view.next !== undefined;
  return (
    <Box
      sx={{
        border: view.tone === 'live' ? '1px solid transparent' : borderOf(view.tone, 2),
        borderRadius: '6px',
        p: '5px 7px',
        minHeight: { md: 62 },
        bgcolor: view.tone === 'live' ? 'transparent' : colours[`${view.tone}Soft`],
      }}
    >
      {changes ? (
        <>
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
            {view.now ?? text('cell.nobody')}
          </Box>
          <Box component="span" sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start', fontWeight: 650 }}>
            <ArrowForward aria-hidden sx={{ fontSize: 16, mt: '2px' }} />
            {view.next ?? text('cell.ends')}
          </Box>
        </>
      ) : (
        <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {view.now ?? text('cell.nobody')}
        </Box>
      )}
      <StateTag tone={view.tone} bare>
        {stateWords(view, text, format)}
      </StateTag>
      {view.classes.map(({ complexity, party }) => (
        <Box
          key={complexity}
          component="span"
          sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}
        >
          {text('cell.class', { complexity, party })}
        </Box>
      ))}
    </Box>
  );
}
