import type { Outcome } from '@ketenregie/shared';

/** For callers that cannot go on without: a refusal is an error that names its codes and places. */
export function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const told = outcome.refusals.map(
    ({ code, path, params }) => `${code} at ${path.join('.')} ${JSON.stringify(params ?? {})}`,
  );
  throw new Error(`Refused: ${told.join('; ')}`);
}
