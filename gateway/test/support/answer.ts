/** What GraphQL answered; values are read by path, so that a spec says what it looks at and no more. */
export interface Answer {
  status: number;
  data: unknown;
  errors: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** `at(answer, 'order.run.steps.0.module')`; undefined where something on the way is not there. */
export function at<T = unknown>(answer: Answer, path: string): T {
  let value: unknown = answer.data;
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value as T;
}

export const list = <T = Record<string, unknown>>(answer: Answer, path: string): T[] =>
  at<T[] | undefined>(answer, path) ?? [];

/** Codes of the refusals of a command, in alphabetical order. */
export function refusalCodes(answer: Answer, command: string): string[] {
  return list<{ code: string }>(answer, `${command}.userErrors`)
    .map(({ code }) => code)
    .sort();
}

export const errorCodes = ({ errors }: Answer): unknown[] => errors.map(({ extensions }) => extensions?.code);
