import { Stack } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import type { CommandFailure } from '../../dataProvider/use-command';
import { useText } from '../../i18n/use-text';
import { ActionButton } from '../../kit/ActionButton/ActionButton';
import { FailureCard } from '../../kit/FailureCard/FailureCard';
import { colours } from '../../theme/tokens';

interface Props {
  readonly pending: boolean;
  readonly failure: CommandFailure | null;
  readonly reason?: string | null;
  readonly onSave: () => void;
  readonly label: string;
  readonly children: ReactNode;
}

/** A small form inside the proposal's form: forms do not nest, so Enter is caught here. */
export function EvidenceForm({ pending, failure, reason, onSave, label, children }: Props) {
  const text = useText();
  const enter = (event: FormEvent & { key?: string; target: EventTarget }) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (!pending && !reason) onSave();
  };
  return (
    <Stack
      role="group"
      aria-label={label}
      spacing={1.5}
      onKeyDown={enter}
      sx={{ mt: 1, p: 1.5, borderRadius: 2, bgcolor: colours.ground }}
    >
      {children}
      <FailureCard failure={failure} />
      <div>
        <ActionButton variant="contained" pending={pending} reason={reason} onPress={onSave}>
          {text('evidence.save')}
        </ActionButton>
      </div>
    </Stack>
  );
}
