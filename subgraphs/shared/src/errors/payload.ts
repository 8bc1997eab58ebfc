import type { Language } from './format-param';
import { type Messages, mergeMessages, messageText } from './messages';
import type { Outcome, Refusal } from './outcome';
import { sharedMessages } from './shared-messages';
import type { UserError } from './user-error.type';

interface Reader {
  readonly language: Language;
}

export type Payload<K extends string, T> = { [key in K]: T | null } & { userErrors: UserError[]; advices: UserError[] };

const distinct = (texts: readonly string[]) => [...new Set(texts)].join(' ');

/** One per rule and code, with all the places it refuses. */
function grouped(refusals: readonly Refusal[]): [Refusal, ...Refusal[]][] {
  const groups = new Map<string, [Refusal, ...Refusal[]]>();
  for (const each of refusals) {
    const key = `${each.rule}:${each.code}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** The answers of a subgraph's commands, in its own words and those of the GE rules. */
export function payloadWith(own: Messages) {
  const messages = mergeMessages(sharedMessages, own);

  function describe(ctx: Reader, group: readonly [Refusal, ...Refusal[]]): UserError {
    const { code, rule, path } = group[0];
    const texts = group.map((each) => messageText(messages, ctx.language, each));
    const paths = [...new Map(group.map((each) => [JSON.stringify(each.path), [...each.path]])).values()];
    return {
      code,
      rule,
      path: [...path],
      paths,
      message: distinct(texts.map((text) => text.message)),
      fix: distinct(texts.map((text) => text.fix)),
    };
  }

  /** One error per refusal, in order. */
  const toUserError = (ctx: Reader, refusal: Refusal): UserError => describe(ctx, [refusal]);

  /** One error per rule and code. */
  const toUserErrors = (ctx: Reader, refusals: readonly Refusal[]): UserError[] =>
    grouped(refusals).map((group) => describe(ctx, group));

  function toPayload<K extends string, T>(ctx: Reader, key: K, outcome: Outcome<T>): Payload<K, T>;
  function toPayload<K extends string, T, U>(
    ctx: Reader,
    key: K,
    outcome: Outcome<T>,
    map: (value: T) => U,
  ): Payload<K, U>;
  function toPayload(ctx: Reader, key: string, outcome: Outcome<unknown>, map = (value: unknown): unknown => value) {
    if (!outcome.ok) return { [key]: null, userErrors: toUserErrors(ctx, outcome.refusals), advices: [] };
    const { value, advices } = outcome;
    return {
      // Read when it is asked for: a promise that nobody awaits would end the process if it failed.
      get [key]() {
        return map(value);
      },
      userErrors: [],
      advices: toUserErrors(ctx, advices),
    };
  }

  return { messages, toPayload, toUserErrors, toUserError };
}

export type PayloadKit = ReturnType<typeof payloadWith>;
