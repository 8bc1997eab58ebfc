import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { HttpError, useDataProvider } from 'react-admin';
import type { ConsoleDataProvider, Payload } from './data-provider';
import type { FailureBody, Refusal } from './errors';
import { Intentions } from './intentions';
import type { Document } from './transport';

export interface CommandFailure {
  readonly status: number;
  readonly message: string;
  readonly body: FailureBody;
}

export interface Command<I, P> {
  /** Answers the payload, or null when it was refused or did not arrive: `failure` says why. */
  run(input: Omit<I, 'idempotencyKey'>): Promise<P | null>;
  readonly pending: boolean;
  readonly failure: CommandFailure | null;
  readonly advices: readonly Refusal[];
  reset(): void;
}

type PayloadOf<R> = Extract<R[keyof R], Payload>;

export function failureOf(error: unknown): CommandFailure {
  if (error instanceof HttpError)
    return { status: error.status, message: String(error.message ?? ''), body: error.body as FailureBody };
  return {
    status: 0,
    message: error instanceof Error ? error.message : '',
    body: { code: 'NETWORK', refusals: [], errors: {}, requestId: null },
  };
}

/** Facts travel between the subgraphs by event, moments after the commit: what is shown is asked again then. */
const ECHOES_MS = [0, 700, 2500];

/** One domain command: its idempotency key, its pending state, its refusals; afterwards everything on screen is asked anew. */
export function useCommand<R extends object, I extends { idempotencyKey: string }>(
  document: Document<R, { input: I }>,
): Command<I, PayloadOf<R>> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const queries = useQueryClient();
  const [intentions] = useState(() => new Intentions());
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const [advices, setAdvices] = useState<readonly Refusal[]>([]);

  const run = useCallback(
    async (input: Omit<I, 'idempotencyKey'>) => {
      const name = document.toString();
      const idempotencyKey = intentions.keyFor(name, input);
      setPending(true);
      setFailure(null);
      try {
        const payload = await dataProvider.command<PayloadOf<R>, { input: I }>(
          document as unknown as Document<Record<string, unknown>, { input: I }>,
          {
            input: { ...input, idempotencyKey } as I,
          },
        );
        intentions.answered(name);
        setAdvices(payload.advices);
        for (const delay of ECHOES_MS) setTimeout(() => queries.invalidateQueries(), delay);
        return payload;
      } catch (error) {
        const told = failureOf(error);
        if (told.status !== 0) intentions.answered(name);
        setFailure(told);
        if (told.status === 409) queries.invalidateQueries();
        return null;
      } finally {
        setPending(false);
      }
    },
    [dataProvider, document, intentions, queries],
  );
  const reset = useCallback(() => setFailure(null), []);
  return { run, pending, failure, advices, reset };
}
