import { Typography } from '@mui/material';
import { useState } from 'react';
import { useCommand } from '../dataProvider/use-command';
import type { CancellationReason } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useAnnounce } from '../kit/Announcer/Announcer';
import { DialogForm } from '../kit/DialogForm/DialogForm';
import { Pick } from '../kit/Fields/Fields';
import { cancelOrderDocument } from './documents';

const REASONS = ['CUSTOMER_WITHDREW', 'DUPLICATE', 'NOT_FEASIBLE', 'REPLACED_BY_ORDER'] as const;

interface Props {
  readonly order: { readonly id: string; readonly number: string; readonly version: number };
  readonly onClose: () => void;
}

export function CancelDialog({ order, onClose }: Props) {
  const text = useText();
  const announce = useAnnounce();
  const [reason, setReason] = useState<CancellationReason | ''>('');
  const command = useCommand(cancelOrderDocument);
  const send = async () => {
    const done = await command.run({ id: order.id, expectedVersion: order.version, ...(reason ? { reason } : {}) });
    if (!done) return;
    announce(text('order.cancelDone', { number: order.number }));
    onClose();
  };
  return (
    <DialogForm
      title={text('order.cancelTitle', { number: order.number })}
      submit={text('order.cancel')}
      pending={command.pending}
      failure={command.failure}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <Typography variant="body2">{text('order.cancelExplain')}</Typography>
      <Pick
        label={text('order.cancelReason')}
        value={reason}
        none={text('field.choose')}
        choices={REASONS.map((value) => ({ value, label: text(`cancellation.${value}`) }))}
        onChange={setReason}
        required
      />
    </DialogForm>
  );
}
