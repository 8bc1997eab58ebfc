import { type Refusal, valueOutOfRange } from '@ketenregie/shared';

/** What was given in its stored form, and what is wrong with it. The value counts only without refusals. */
export interface Checked<T> {
  refusals: Refusal[];
  value: T;
}

/** GE-06 on the length of a text. */
export function textRefusals(text: string, path: readonly string[], max: number): Refusal[] {
  const given = text.trim().length;
  return given >= 1 && given <= max ? [] : [valueOutOfRange(path, { min: 1, max, given })];
}

export function requiredText(text: string, path: readonly string[], max: number): Checked<string> {
  return { refusals: textRefusals(text, path, max), value: text.trim() };
}

export function optionalText(
  text: string | null | undefined,
  path: readonly string[],
  max: number,
): Checked<string | null> {
  return text == null ? { refusals: [], value: null } : requiredText(text, path, max);
}
