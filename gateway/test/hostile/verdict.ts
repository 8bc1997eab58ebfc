import { LISTED } from '../../src/errors';
import type { Seen } from './wire';

/** What the answer to a hostile request may be: refused at the door, or carried out and answered like any other. */
export type Allowed = 'refused' | 'answered';

/** Codes of ours that say the fault is on our side: no request may bring them about. */
const OUR_FAULT = new Set(['INTERNAL', 'BUSY', 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE']);

const LEAKS: readonly [string, RegExp][] = [
  ['a stack', /\bat [\w.<>[\] ]{1,80} \(|[\w-]\.[cm]?[jt]s:\d/],
  ['a path of the machine', /node_modules|\/(home|work|usr|tmp)\//],
  ['an error class', /\b(Type|Range|Syntax|Reference|QueryFailed|GraphQL|Zod)Error\b/],
  ['the database', /SQLITE|\bER_[A-Z_]+\b|sqlite|mariadb|mysql|typeorm/i],
  ['the JSON reader', /Unexpected (token|end|non-whitespace)|JSON at position|in JSON/],
  [
    'the engine',
    /Cannot read prop|is not a function|is not iterable|call stack|Unexpected error value|query ?plan|subgraph "/i,
  ],
];

interface Body {
  data?: Record<string, { userErrors?: unknown[] } | null> | null;
  errors?: { message?: unknown; extensions?: { code?: unknown } }[];
}

function bodyOf(text: string): Body | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null;
  } catch {
    return null;
  }
}

function codeFault({ errors }: Body): string | null {
  if (errors === undefined) return null;
  if (!Array.isArray(errors) || errors.length === 0) return 'errors that are no list';
  for (const { message, extensions } of errors) {
    const code = extensions?.code;
    if (typeof message !== 'string' || message === '') return 'an error without a message';
    if (typeof code !== 'string' || !LISTED.has(code)) return `the code ${String(code)}, which is not ours`;
    if (OUR_FAULT.has(code)) return `the code ${code}: ${message}`;
  }
  return null;
}

function leakFault(text: string): string | null {
  const found = LEAKS.map(([what, pattern]) => ({ what, hit: pattern.exec(text) })).find(({ hit }) => hit);
  return found?.hit
    ? `${found.what} shows: ${text.slice(Math.max(0, found.hit.index - 80), found.hit.index + 120)}`
    : null;
}

/** Null where the answer is as it should be; else what is wrong with it. */
export function faultOf(method: string, allowed: Allowed, seen: Seen | null): string | null {
  if (!seen) return 'no answer';
  const { status, type, text } = seen;
  if (status >= 500 || status < 200) return `status ${status}: ${text.slice(0, 300)}`;
  if (allowed === 'refused' && (status < 400 || status > 499))
    return `status ${status} for what must be refused: ${text.slice(0, 300)}`;
  if (method === 'HEAD') return null;
  if (!/^application\/(graphql-response\+)?json\b/.test(type)) return `content type ${type}`;
  const body = bodyOf(text);
  if (!body) return `no JSON object: ${text.slice(0, 300)}`;
  if (allowed === 'refused' && !body.errors) return `refused without errors: ${text.slice(0, 300)}`;
  return codeFault(body) ?? leakFault(text);
}
