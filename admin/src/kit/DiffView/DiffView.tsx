import {
  Box,
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { type Change, differencesOf, nameOfChange, sentenceOf } from '../../changeSets/sentences';
import { useNames } from '../../dataProvider/use-names';
import { useFormat, useText } from '../../i18n/use-text';
import { colours } from '../../theme/tokens';

interface Props {
  readonly changes: readonly Change[];
  readonly effectiveOn: string;
  /** It holds already: no draft any more. */
  readonly inForce?: boolean;
}

/** What changes: first as sentences, then field by field. */
export function DiffView({ changes, effectiveOn, inForce = false }: Props) {
  const text = useText();
  const format = useFormat();
  const [table, setTable] = useState(false);
  return (
    <>
      <Stack component="ol" spacing={1} sx={{ listStyle: 'none', p: 0 }}>
        {changes.map((change) => (
          <Box
            component="li"
            key={change.key}
            sx={{
              borderLeft: `4px ${change.conflicted ? `double ${colours.refused}` : `${inForce ? `solid ${colours.live}` : `dashed ${colours.draft}`}`}`,
              pl: 1.5,
              py: 0.25,
            }}
          >
            <Typography>{sentenceOf(change, effectiveOn, text, format)}</Typography>
          </Box>
        ))}
      </Stack>
      <Button size="small" aria-expanded={table} sx={{ mt: 1.5 }} onClick={() => setTable(!table)}>
        {text(table ? 'diff.hideTable' : 'diff.showTable')}
      </Button>
      {table ? changes.map((change) => <FieldTable key={change.key} change={change} />) : null}
    </>
  );
}

function FieldTable({ change }: { change: Change }) {
  const text = useText();
  const format = useFormat();
  const nameOf = useNames();
  return (
    <TableContainer role="region" aria-label={change.key} tabIndex={0} sx={{ mt: 1 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{nameOfChange(change, text)}</TableCell>
            <TableCell>{text('diff.before')}</TableCell>
            <TableCell>{text('diff.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {differencesOf(change, { text, format, nameOf }).map((row) => (
            <TableRow key={row.field}>
              <TableCell component="th" scope="row">
                {text(`diffField.${row.field}`)}
              </TableCell>
              <TableCell>{row.before}</TableCell>
              <TableCell sx={row.before === row.after ? {} : { fontWeight: 650, bgcolor: colours.draftSoft }}>
                {row.after}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
