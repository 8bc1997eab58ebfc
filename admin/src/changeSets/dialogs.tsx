import { Typography } from '@mui/material';
import { useState } from 'react';
import { isDay } from '../address/url-state';
import { useCommand } from '../dataProvider/use-command';
import { firstOfNextMonth } from '../format/format';
import { useText } from '../i18n/use-text';
import { DialogForm } from '../kit/DialogForm/DialogForm';
import { Day, Words } from '../kit/Fields/Fields';
import { useViewer } from '../session/viewer';
import { editDocument, requestChangesDocument, revertDocument, withdrawDocument } from './documents';
import type { ReviewedSet } from './sentences';
import { setNumber } from './set-name';

interface Props {
  readonly set: ReviewedSet;
  readonly onClose: () => void;
}

export function ReasonDialog({ set, kind, onClose }: Props & { kind: 'REQUEST_CHANGES' | 'WITHDRAW' }) {
  const text = useText();
  const [reason, setReason] = useState('');
  const request = useCommand(requestChangesDocument);
  const withdraw = useCommand(withdrawDocument);
  const command = kind === 'WITHDRAW' ? withdraw : request;
  const send = async () => {
    if (await command.run({ id: set.id, reason: reason.trim(), expectedVersion: set.version })) onClose();
  };
  return (
    <DialogForm
      title={text(`dialog.${kind}.title`, { number: setNumber(set) })}
      submit={text(`setAction.${kind}`)}
      pending={command.pending}
      failure={command.failure}
      reason={reason.trim() ? null : text('dialog.reasonFirst')}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <Typography variant="body2">{text(`dialog.${kind}.explain`)}</Typography>
      <Words label={text('dialog.reason')} lines={3} value={reason} onChange={setReason} required />
    </DialogForm>
  );
}

export function EditDialog({ set, onClose }: Props) {
  const text = useText();
  const [title, setTitle] = useState(set.title);
  const [effectiveOn, setEffectiveOn] = useState(set.effectiveOn);
  const command = useCommand(editDocument);
  const send = async () => {
    if (await command.run({ id: set.id, title: title.trim(), effectiveOn, expectedVersion: set.version })) onClose();
  };
  return (
    <DialogForm
      title={text('dialog.edit', { number: setNumber(set) })}
      submit={text('action.save')}
      pending={command.pending}
      failure={command.failure}
      reason={title.trim() && isDay(effectiveOn) ? null : text('dialog.editFirst')}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <Words label={text('propose.setTitle')} value={title} onChange={setTitle} required />
      <Day label={text('propose.effectiveOn')} value={effectiveOn} onChange={setEffectiveOn} required />
    </DialogForm>
  );
}

export function RevertDialog({ set, onClose, onOpened }: Props & { onOpened: (id: string) => void }) {
  const text = useText();
  const { today } = useViewer();
  const [effectiveOn, setEffectiveOn] = useState(firstOfNextMonth(today));
  const command = useCommand(revertDocument);
  const send = async () => {
    const done = await command.run({ id: set.id, effectiveOn, expectedVersion: set.version });
    if (done?.changeSet) {
      onClose();
      onOpened(done.changeSet.id);
    }
  };
  return (
    <DialogForm
      title={text('dialog.revert', { number: setNumber(set) })}
      submit={text('dialog.revertSubmit')}
      pending={command.pending}
      failure={command.failure}
      reason={isDay(effectiveOn) ? null : text('field.noDay')}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <Typography variant="body2">{text('dialog.revertExplain')}</Typography>
      <Day label={text('propose.effectiveOn')} value={effectiveOn} onChange={setEffectiveOn} min={today} required />
    </DialogForm>
  );
}
