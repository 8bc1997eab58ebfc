import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useNames } from '../dataProvider/use-names';
import { useFormat, useText } from '../i18n/use-text';
import { colours } from '../theme/tokens';
import { conflictRows } from './conflict';
import { type Change, nameOfChange } from './sentences';

/** Somebody published first: per field what it was, what they made of it, what this set wants. */
export function ConflictView({ changes }: { changes: readonly Change[] }) {
  const text = useText();
  const format = useFormat();
  const nameOf = useNames();
  const clashing = changes.filter(({ conflicted }) => conflicted);
  return (
    <Box role="alert" sx={{ border: `3px double ${colours.refused}`, borderRadius: 2, bgcolor: colours.surface, p: 2 }}>
      <Typography variant="h2">{text('conflict.setTitle')}</Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {text('conflict.setExplain', { smart_count: clashing.length })}
      </Typography>
      {clashing.map((change) => (
        <TableContainer key={change.key} role="region" tabIndex={0} aria-label={change.key} sx={{ mt: 1.5 }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{nameOfChange(change, text)}</TableCell>
                <TableCell>{text('conflict.base')}</TableCell>
                <TableCell>{text('conflict.theirs')}</TableCell>
                <TableCell>{text('conflict.mine')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {conflictRows(change, { text, format, nameOf }).map((row) => (
                <TableRow key={row.field}>
                  <TableCell component="th" scope="row">
                    {text(`diffField.${row.field}`)}
                  </TableCell>
                  <TableCell>{row.base}</TableCell>
                  <TableCell>{row.theirs}</TableCell>
                  <TableCell>{row.mine}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      ))}
    </Box>
  );
}
