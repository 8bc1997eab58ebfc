import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { refuse } from '../errors';
import type { Limits } from './limits';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
const REMEMBERED = 500;

/** Texts that passed: scanned once, like they are parsed once. */
const passed = new Set<string>();

/**
 * Before the parser, which is recursive: a deep literal would end its stack. Reads tokens one by one; where the text
 * is no GraphQL it stops, since the parser says so better.
 */
export function scan(query: string, limits: Limits): void {
  if (passed.has(query)) return;
  const lexer = new Lexer(new Source(query));
  let [tokens, nesting] = [0, 0];
  for (let kind = next(lexer); kind !== TokenKind.EOF; kind = next(lexer)) {
    tokens += 1;
    if (tokens > limits.tokens) throw tooLarge(query, limits);
    if (OPENING.has(kind)) nesting += 1;
    else if (CLOSING.has(kind)) nesting -= 1;
    if (nesting > limits.nesting) throw tooNested(nesting, limits);
  }
  remember(query);
}

function next(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch (error) {
    if (error instanceof GraphQLError) return TokenKind.EOF;
    throw error;
  }
}

function tooLarge(query: string, { tokens }: Limits): GraphQLError {
  const reached = { limit: tokens, reached: `more than ${tokens}`, characters: query.length };
  return refuse(400, 'QUERY_TOO_LARGE', `The document has more than ${tokens} tokens.`, reached);
}

function tooNested(nesting: number, limits: Limits): GraphQLError {
  const message = `The document nests more than ${limits.nesting} brackets; selections may be ${limits.depth} deep.`;
  return refuse(400, 'DEPTH_LIMIT', message, { limit: limits.depth, reached: nesting });
}

function remember(query: string): void {
  passed.add(query);
  if (passed.size <= REMEMBERED) return;
  const [oldest] = passed;
  if (oldest !== undefined) passed.delete(oldest);
}

/** The same for JSON, without recursion: what reads variables afterwards is recursive. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const containers = level.filter((item): item is object => typeof item === 'object' && item !== null);
    if (containers.length > 0 && depth >= limit) return true;
    level = containers.flatMap((item) => Object.values(item) as unknown[]);
  }
  return false;
}
