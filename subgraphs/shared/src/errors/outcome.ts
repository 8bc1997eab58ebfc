/** An expected "no": stable code for programs, rule for readers; the text is looked up when the answer is written. */
export interface Refusal {
  code: string;
  rule: string;
  path: readonly string[];
  params?: Readonly<Record<string, string | number | boolean | null>>;
}

export type Outcome<T> =
  | { ok: true; value: T; advices: readonly Refusal[] }
  | { ok: false; refusals: readonly Refusal[] };

export function ok<T>(value: T, advices: readonly Refusal[] = []): Outcome<T> {
  return { ok: true, value, advices };
}

export function refused(...refusals: Refusal[]): { ok: false; refusals: readonly Refusal[] } {
  return { ok: false, refusals };
}

export function refusal(
  code: string,
  rule: string,
  path: readonly string[],
  params?: Readonly<Record<string, string | number | boolean | null>>,
): Refusal {
  return params ? { code, rule, path, params } : { code, rule, path };
}
