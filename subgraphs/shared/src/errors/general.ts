import { type Refusal, refusal } from './outcome';

type Path = readonly string[];

/** GE-01. `changed` says in words what the other one changed. */
export function staleVersion(
  given: { expected: number; current: number; changed?: string },
  path: Path = ['input', 'expectedVersion'],
): Refusal {
  return refusal('STALE_VERSION', 'GE-01', path, {
    expected: given.expected,
    current: given.current,
    changed: given.changed ?? null,
  });
}

/** GE-02: also for what exists but may not be seen. */
export function notFound(path: Path): Refusal {
  return refusal('NOT_FOUND', 'GE-02', path);
}

/** GE-03 */
export function idempotencyKeyReused(path: Path = ['input', 'idempotencyKey']): Refusal {
  return refusal('IDEMPOTENCY_KEY_REUSED', 'GE-03', path);
}

/** GE-04: the form is a day, the day does not exist. */
export function dateInvalid(path: Path, value: string): Refusal {
  return refusal('DATE_INVALID', 'GE-04', path, { value });
}

/** GE-04: `to` is the first day outside, so it lies after `from`. */
export function datesReversed(path: Path, period?: { from: string; to: string }): Refusal {
  return refusal('DATES_REVERSED', 'GE-04', path, { from: period?.from ?? null, to: period?.to ?? null });
}

/** GE-05 */
export function inputTooLarge(path: Path, { max, given }: { max: number; given: number }): Refusal {
  return refusal('INPUT_TOO_LARGE', 'GE-05', path, { max, given });
}

/** GE-06 */
export function valueOutOfRange(path: Path, { min, max, given }: { min: number; max: number; given: number }): Refusal {
  return refusal('VALUE_OUT_OF_RANGE', 'GE-06', path, { min, max, given });
}

/** GE-08. `allowed`: the states, or the commands, that would do. */
export function stateNotAllowed(
  path: Path,
  { state, allowed }: { state: string; allowed: readonly string[] | string },
): Refusal {
  const list = typeof allowed === 'string' ? allowed : allowed.join(', ');
  return refusal('STATE_NOT_ALLOWED', 'GE-08', path, { state, allowed: list });
}

/** GE-09 */
export function asOfReadOnly(): Refusal {
  return refusal('AS_OF_READ_ONLY', 'GE-09', []);
}
