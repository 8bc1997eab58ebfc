import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { type FormEvent, type ReactNode, useId } from 'react';
import type { CommandFailure } from '../../dataProvider/use-command';
import { useText } from '../../i18n/use-text';
import { ActionButton } from '../ActionButton/ActionButton';
import { FailureCard } from '../FailureCard/FailureCard';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly pending: boolean;
  readonly failure: CommandFailure | null;
  readonly reason?: string | null;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

export function DialogForm({ title, submit, pending, failure, reason, onClose, onSubmit, children }: Props) {
  const text = useText();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!pending && !reason) onSubmit();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <form onSubmit={send} noValidate>
        <DialogTitle id={id} variant="h2" component="h2">
          {title}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {children}
            <FailureCard failure={failure} />
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{text('action.cancel')}</Button>
          <ActionButton type="submit" variant="contained" pending={pending} reason={reason} onPress={onSubmit}>
            {submit}
          </ActionButton>
        </DialogActions>
      </form>
    </Dialog>
  );
}
