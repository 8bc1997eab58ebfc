import { useState } from 'react';
import { type CommandFailure, useCommand } from '../dataProvider/use-command';
import { useText } from '../i18n/use-text';
import { useAnnounce } from '../kit/Announcer/Announcer';
import type { Action } from './actions';
import { previewDocument, publishDocument, rebaseDocument, submitDocument } from './documents';
import type { ReviewedSet } from './sentences';
import { setNumber } from './set-name';

interface SetCommands {
  run(action: Action): Promise<void>;
  readonly pending: Action | null;
  readonly failure: CommandFailure | null;
}

/** The commands that ask nothing further. One failure is shown: the last one's. */
export function useSetCommands(set: ReviewedSet): SetCommands {
  const text = useText();
  const announce = useAnnounce();
  const commands = {
    PREVIEW: useCommand(previewDocument),
    SUBMIT: useCommand(submitDocument),
    PUBLISH: useCommand(publishDocument),
    REBASE: useCommand(rebaseDocument),
  };
  const [last, setLast] = useState<keyof typeof commands | null>(null);
  const command = last ? commands[last] : null;
  return {
    async run(action) {
      if (!(action in commands)) return;
      const name = action as keyof typeof commands;
      setLast(name);
      const done = await commands[name].run({ id: set.id, expectedVersion: set.version });
      if (done) announce(text(`setDone.${name}`, { number: setNumber(set) }));
    },
    pending: command?.pending ? last : null,
    failure: command?.failure ?? null,
  };
}
