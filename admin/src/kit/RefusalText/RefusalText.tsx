import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Refusal } from '../../dataProvider/errors';
import { useText } from '../../i18n/use-text';

interface Props {
  readonly refusal: Refusal;
  readonly advice?: boolean;
  /** What the person can do about it, right here. */
  readonly children?: ReactNode;
}

/** One refusal or advice: what is wrong, how it is mended, by which rule. */
export function RefusalText({ refusal, advice = false, children }: Props) {
  const text = useText();
  const Icon = advice ? InfoOutlined : ErrorOutline;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Icon fontSize="small" aria-hidden sx={{ color: advice ? 'info.main' : 'error.main', mt: '1px' }} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {refusal.message}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {refusal.fix}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {text(advice ? 'refusal.adviceRule' : 'refusal.rule', { rule: refusal.rule, code: refusal.code })}
        </Typography>
        {children}
      </Box>
    </Box>
  );
}
