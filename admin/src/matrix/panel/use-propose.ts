import { useRef } from 'react';
import { type CommandFailure, useCommand } from '../../dataProvider/use-command';
import type { ProposeModuleAssignmentInput } from '../../gql/graphql';
import { openChangeSetDocument, proposeDocument } from '../documents';

interface SetWanted {
  readonly changeSetId: string | null;
  readonly title: string;
  readonly effectiveOn: string;
}

type Input = Omit<ProposeModuleAssignmentInput, 'idempotencyKey'>;

interface Propose {
  run(set: SetWanted, input: (changeSetId: string, fresh: boolean) => Input): Promise<{ number: number } | null>;
  /** The set that this form opened: kept when the proposal itself was refused, so that the next try goes into the same one. */
  openedId(): string | undefined;
  readonly pending: boolean;
  readonly failure: CommandFailure | null;
  reset(): void;
}

/** A proposal, and the change set for it where none is open: two commands, one press, nothing lost between them. */
export function usePropose(): Propose {
  const open = useCommand(openChangeSetDocument);
  const propose = useCommand(proposeDocument);
  const opened = useRef<string>(undefined);
  return {
    async run({ changeSetId, title, effectiveOn }, input) {
      const id = changeSetId ?? opened.current ?? (await open.run({ title: title.trim(), effectiveOn }))?.changeSet?.id;
      if (!id) return null;
      if (!changeSetId) opened.current = id;
      const payload = await propose.run(input(id, !changeSetId));
      return payload?.changeSet ?? null;
    },
    openedId: () => opened.current,
    pending: open.pending || propose.pending,
    failure: open.failure ?? propose.failure,
    reset: () => {
      open.reset();
      propose.reset();
    },
  };
}
