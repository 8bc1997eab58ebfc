/** What the API answers when it does not answer data, as one shape that every screen can show. */
export interface Refusal {
  readonly code: string;
  readonly rule: string;
  readonly path: readonly string[];
  /** Every place it is about; the first is `path`. */
  readonly paths?: readonly (readonly string[])[];
  readonly message: string;
  readonly fix: string;
}

export interface GraphQLFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string; readonly retryAfterSeconds?: number };
}

export interface FailureBody {
  readonly code: string;
  readonly refusals: readonly Refusal[];
  /** Nested by path as react-hook-form reads them; `root.serverError` names no field. */
  readonly errors: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

export interface Failure {
  readonly status: number;
  readonly message: string;
  readonly body: FailureBody;
}

const CONFLICTS = new Set(['STALE_VERSION', 'CHANGE_SET_CONFLICT']);
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  BUSY: 503,
  SUBGRAPH_TIMEOUT: 503,
  SUBGRAPH_UNAVAILABLE: 503,
};

function failure(
  status: number,
  code: string,
  message: string,
  requestId: string | null,
  refusals: readonly Refusal[] = [],
): Failure {
  return { status, message, body: { code, refusals, errors: errorsByPath(refusals), requestId } };
}

/** A stale version or a moved base is a conflict, a thing that is gone is not found, everything else a refusal. */
export function refused(refusals: readonly Refusal[]): Failure {
  const [first] = refusals;
  const conflict = refusals.find(({ code }) => CONFLICTS.has(code));
  const status = conflict ? 409 : refusals.every(({ code }) => code === 'NOT_FOUND') ? 404 : 422;
  const told = conflict ?? first;
  return failure(status, told?.code ?? 'REFUSED', told?.message ?? '', null, refusals);
}

/** GraphQL errors of an answer without data. */
export function failed(httpStatus: number, errors: readonly GraphQLFailure[], requestId: string | null): Failure {
  const [first] = errors;
  const code = first?.extensions?.code ?? 'INTERNAL';
  const status = STATUS[code] ?? (httpStatus >= 400 ? httpStatus : 500);
  return failure(status, code, first?.message ?? '', first?.extensions?.requestId ?? requestId);
}

/** The request may or may not have arrived. */
export function unreached(message: string): Failure {
  return failure(0, 'NETWORK', message, null);
}

export function notFound(): Failure {
  return failure(404, 'NOT_FOUND', '', null);
}

export function errorsByPath(refusals: readonly Refusal[]): Readonly<Record<string, unknown>> {
  const errors: Record<string, unknown> = {};
  const general: string[] = [];
  for (const { path, paths = [path], message } of refusals) {
    const places = paths.map((one) => (one[0] === 'input' ? one.slice(1) : one)).filter((steps) => steps.length > 0);
    const placed = places.filter((steps) => place(errors, steps, message));
    if (placed.length === 0) general.push(message);
  }
  if (general.length > 0) errors.root = { serverError: general.join('\n') };
  return errors;
}

function place(errors: Record<string, unknown>, steps: readonly string[], message: string): boolean {
  let at = errors;
  for (const step of steps.slice(0, -1)) {
    const next = at[step] ?? {};
    if (typeof next !== 'object' || next === null) return false;
    at[step] = next;
    at = next as Record<string, unknown>;
  }
  const last = steps.at(-1) ?? '';
  at[last] = typeof at[last] === 'string' ? `${String(at[last])}\n${message}` : message;
  return true;
}

/** Root fields that are missing from an answer which is whole otherwise; nested ones keep their full path. */
export interface Gap {
  readonly path: string;
  readonly code: string;
  readonly requestId: string | null;
}

export function gapsOf(errors: readonly GraphQLFailure[] | undefined): readonly Gap[] {
  return (errors ?? []).map(({ path, extensions }) => ({
    path: (path ?? []).filter((step) => typeof step === 'string').join('.'),
    code: extensions?.code ?? 'INTERNAL',
    requestId: extensions?.requestId ?? null,
  }));
}

/** Why the part that a screen is about is not in the answer: its own error, or it does not exist. */
export function absent(gaps: readonly Gap[]): Failure {
  const [gap] = gaps;
  if (!gap) return notFound();
  return failed(
    200,
    [{ message: '', extensions: { code: gap.code, ...(gap.requestId ? { requestId: gap.requestId } : {}) } }],
    null,
  );
}

export function isGone(gaps: readonly Gap[], path: string): boolean {
  return gaps.some((gap) => gap.path === path || gap.path.startsWith(`${path}.`));
}
