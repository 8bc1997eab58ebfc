import type { IncomingMessage } from 'node:http';
import { refuse } from '../errors';

export const JSON_TYPE = 'application/json';
export const GRAPHQL_TYPE = 'application/graphql-response+json';

interface MediaRange {
  type: string;
  parameters: Map<string, string>;
}

function rangeOf(text: string): MediaRange {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim().toLowerCase());
  const parameters = rest.map((part): [string, string] => {
    const at = part.indexOf('=');
    return at < 0
      ? [part, '']
      : [
          part.slice(0, at).trim(),
          part
            .slice(at + 1)
            .trim()
            .replace(/^"(.*)"$/, '$1'),
        ];
  });
  return { type, parameters: new Map(parameters) };
}

const isUtf8 = (charset: string | undefined) => charset === undefined || charset === 'utf-8' || charset === 'utf8';

/** Which of the offered types the `Accept` header likes best; null when none. Absent: the first. */
function preferred(accept: string | undefined, offered: readonly string[]): string | null {
  if (!accept?.trim()) return offered[0] ?? null;
  const ranges = accept
    .split(',')
    .map(rangeOf)
    .filter(({ parameters }) => isUtf8(parameters.get('charset')));
  const weightOf = (type: string) => {
    const fitting = [type, `${type.split('/')[0]}/*`, '*/*'];
    const range = fitting.map((name) => ranges.find((each) => each.type === name)).find(Boolean);
    const weight = range ? Number(range.parameters.get('q') ?? 1) : 0;
    return { type, weight: Number.isNaN(weight) ? 0 : weight, position: range ? ranges.indexOf(range) : ranges.length };
  };
  const [best] = offered
    .map(weightOf)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  return best?.type ?? null;
}

/** Browsers that navigate ask for a page before anything else. */
export function prefersPage({ headers }: IncomingMessage): boolean {
  return Boolean(headers.accept) && preferred(headers.accept, [JSON_TYPE, GRAPHQL_TYPE, 'text/html']) === 'text/html';
}

/** Refused before the operation runs: a command must not be carried out and then not answered. */
export function answerType({ headers }: IncomingMessage): string {
  const type = preferred(headers.accept, [JSON_TYPE, GRAPHQL_TYPE]);
  if (type) return type;
  throw refuse(406, 'NOT_ACCEPTABLE', `Accept ${JSON_TYPE} or ${GRAPHQL_TYPE}.`);
}

/** For the answer that says so, and for every other error. */
export function errorType(request: IncomingMessage): string {
  try {
    return answerType(request);
  } catch {
    return JSON_TYPE;
  }
}

/** A body of JSON in UTF-8, not compressed. */
export function requireJson({ headers }: IncomingMessage): void {
  const { type, parameters } = rangeOf(headers['content-type'] ?? '');
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (type === JSON_TYPE && isUtf8(parameters.get('charset')) && encoding === 'identity') return;
  const hint = { headers: { 'accept-post': JSON_TYPE } };
  throw refuse(415, 'UNSUPPORTED_MEDIA_TYPE', `Send ${JSON_TYPE} in UTF-8, without compression.`, hint);
}
