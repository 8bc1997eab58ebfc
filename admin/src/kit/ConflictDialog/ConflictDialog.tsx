import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useText } from '../../i18n/use-text';

export interface ConflictRow {
  readonly name: string;
  readonly theirs: string;
  readonly mine: string;
}

interface Props {
  readonly rows: readonly ConflictRow[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Somebody else changed the same thing meanwhile: what they have and what was typed here, side by side. Nothing is thrown away by itself. */
export function ConflictDialog({ rows, onKeepMine, onTakeTheirs, onClose }: Props) {
  const text = useText();
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="md">
      <DialogTitle id={id} variant="h2" component="h2">
        {text('conflict.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ mb: 2 }}>
          {text('conflict.explain')}
        </Typography>
        <TableContainer tabIndex={0} role="region" aria-label={text('conflict.title')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{text('conflict.field')}</TableCell>
                <TableCell>{text('conflict.theirs')}</TableCell>
                <TableCell>{text('conflict.mine')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.name}>
                  <TableCell component="th" scope="row">
                    {row.name}
                  </TableCell>
                  <TableCell>{row.theirs}</TableCell>
                  <TableCell sx={row.theirs === row.mine ? {} : { fontWeight: 640 }}>{row.mine}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{text('conflict.later')}</Button>
        <Button variant="outlined" onClick={onTakeTheirs}>
          {text('conflict.takeTheirs')}
        </Button>
        <Button variant="contained" onClick={onKeepMine}>
          {text('conflict.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
