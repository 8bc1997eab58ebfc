import { randomUUID } from 'node:crypto';
import { type Answer, at, errorCodes, list } from '../support/answer';
import type { Product, Variables } from '../support/product';

/** A command as a client sends it. */
export interface Attempt {
  login: string;
  command: string;
  input: Variables;
  headers?: Record<string, string>;
}

/** What a refusal says to a program. */
export interface Refused {
  code: string;
  rule: string;
  path: readonly string[];
  /** Every place, where there is more than one. */
  paths?: readonly (readonly string[])[];
}

export interface Told extends Refused {
  message: string;
  fix: string;
}

const THING: Readonly<Record<string, string>> = {
  grantMandate: 'mandate',
  recordCompetence: 'competence',
  recordMaturityAssessment: 'maturityAssessment',
  placeOrder: 'order',
  cancelOrder: 'order',
  moveClock: 'clock',
};

/** The field of the answer that holds what the command made. */
export const thingOf = (command: string) => THING[command] ?? 'changeSet';

const REFUSALS = 'userErrors { code rule path paths message fix } advices { code rule path paths message fix }';

export function send(product: Product, { login, command, input, headers = {} }: Attempt): Promise<Answer> {
  const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`;
  const fields = `${thingOf(command)} { __typename } ${REFUSALS}`;
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`;
  return product.ask(login, query, { input: { idempotencyKey: randomUUID(), ...input } }, headers);
}

const EVERYTHING = `{
  changeSets(first: 100) { totalCount edges { node { id version state title effectiveOn updatedAt contentHash approvals { side at void } } } }
  orders(first: 100) { totalCount edges { node { id version state } } }
  competences(first: 100) { totalCount edges { node { id level } } }
  maturityAssessments(first: 100) { totalCount edges { node { id } } }
  mandates(first: 1) { totalCount }
  clock { now }
}`;

/** All that these commands can write, as a reader sees it. */
export async function stored(product: Product): Promise<unknown> {
  const { data, errors } = await product.ask('mira', EVERYTHING);
  expect(errors).toEqual([]);
  return data;
}

const byRule = (one: Refused, other: Refused) => (one.rule + one.code < other.rule + other.code ? -1 : 1);
const essence = ({ code, rule, path, paths }: Refused): Refused => ({ code, rule, path, paths: paths ?? [path] });

function expectTold(errors: readonly Told[], expected: readonly Refused[]): void {
  expect([...errors].sort(byRule).map(essence)).toEqual([...expected].sort(byRule).map(essence));
  for (const { message, fix } of errors) {
    for (const text of [message, fix]) {
      expect(text.trim()).not.toBe('');
      // A placeholder that nothing filled.
      expect(text).not.toMatch(/[{}]|undefined|\[object/);
    }
  }
}

/**
 * The command is refused for these reasons and no others, in Dutch and in English, and leaves nothing behind. Answers
 * the English refusals.
 */
export async function expectRefused(product: Product, attempt: Attempt, ...expected: Refused[]): Promise<Told[]> {
  const before = await stored(product);
  const told: Told[][] = [];
  for (const language of ['en', 'nl']) {
    const headers = { ...attempt.headers, 'accept-language': language };
    const answer = await send(product, { ...attempt, headers });
    expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200, errors: [] });
    expect(at(answer, `${attempt.command}.${thingOf(attempt.command)}`)).toBeNull();
    const errors = list<Told>(answer, `${attempt.command}.userErrors`);
    expectTold(errors, expected);
    told.push(errors);
  }
  const [english = [], dutch = []] = told;
  for (const [at, { message, fix }] of english.entries()) {
    expect(dutch[at]?.message).not.toBe(message);
    expect(dutch[at]?.fix).not.toBe(fix);
  }
  expect(await stored(product)).toEqual(before);
  return english;
}

/** The command is done; answers what it advises. */
export async function expectAccepted(product: Product, attempt: Attempt): Promise<Told[]> {
  const answer = await send(product, attempt);
  const { command } = attempt;
  const refusals = list<Told>(answer, `${command}.userErrors`).map(({ code, path, message }) => ({
    code,
    path,
    message,
  }));
  expect({ errors: answer.errors, refusals }).toEqual({ errors: [], refusals: [] });
  expect(at(answer, `${command}.${thingOf(command)}`)).not.toBeNull();
  return list<Told>(answer, `${command}.advices`);
}

/** The command is done and says this beside it. */
export async function expectAdvised(product: Product, attempt: Attempt, ...expected: Refused[]): Promise<void> {
  expectTold(await expectAccepted(product, attempt), expected);
}

/** Not a refusal of a rule but an error of the request, with its code; leaves nothing behind. */
export async function expectError(product: Product, attempt: Attempt, code: string): Promise<Answer> {
  const before = await stored(product);
  const answer = await send(product, attempt);
  expect(errorCodes(answer)).toEqual([code]);
  expect(await stored(product)).toEqual(before);
  return answer;
}
