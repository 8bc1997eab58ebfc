import { Box, Button, Typography } from '@mui/material';
import { useFormat, useText } from '../../i18n/use-text';

interface Props {
  readonly page: number;
  readonly perPage: number;
  readonly shown: number;
  readonly total?: number | undefined;
  readonly hasNext: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

export function CursorPager({ page, perPage, shown, total, hasNext, onPrevious, onNext }: Props) {
  const text = useText();
  const format = useFormat();
  const from = (page - 1) * perPage + 1;
  const range = {
    from: format.number(from),
    to: format.number(from + shown - 1),
    total: total === undefined ? '' : format.number(total),
  };
  return (
    <Box
      component="nav"
      aria-label={text('pager.name')}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', mt: 2 }}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mr: 'auto' }}>
        {text(total === undefined ? 'pager.range' : 'pager.rangeOf', range)}
      </Typography>
      {page > 1 ? (
        <Button variant="outlined" onClick={onPrevious}>
          {text('pager.previous')}
        </Button>
      ) : null}
      {hasNext ? (
        <Button variant="outlined" onClick={onNext}>
          {text('pager.next')}
        </Button>
      ) : null}
    </Box>
  );
}
