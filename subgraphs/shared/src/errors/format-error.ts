import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError } from './coded';

/** The closed list of what a GraphQL error may say; all else is INTERNAL. */
export const LISTED_CODES: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BUSY',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'BODY_TOO_LARGE',
  'BATCHING_NOT_ALLOWED',
  'TOKEN_LIMIT',
  'DEPTH_LIMIT',
  'ALIAS_LIMIT',
  'ROOT_FIELD_LIMIT',
  'RECURSION_LIMIT',
  'COST_LIMIT',
  'PAGE_SIZE_LIMIT',
  'INTROSPECTION_DISABLED',
  'SUBSCRIPTIONS_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_NOT_LISTED',
]);

/** The coded error behind what graphql reports, however often it was wrapped. */
export function codedCause(error: unknown): CodedError | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if (at instanceof CodedError) return at;
    at = at instanceof GraphQLError ? at.originalError : undefined;
  }
  return null;
}

function codeAndExtensions(
  error: unknown,
): { code: string; message: string; extensions: Record<string, unknown> } | null {
  const coded = codedCause(error);
  if (coded) return { code: coded.code, message: coded.message, extensions: { ...coded.extensions } };
  if (!(error instanceof GraphQLError) || typeof error.extensions.code !== 'string') return null;
  const { stacktrace: _stack, exception: _exception, http: _http, ...extensions } = error.extensions;
  return { code: error.extensions.code, message: error.message, extensions };
}

/** Null: a bug, to be logged and answered as INTERNAL. */
export function listedCode(error: unknown, listed: ReadonlySet<string> = LISTED_CODES): string | null {
  const code = codeAndExtensions(error)?.code ?? null;
  return code !== null && listed.has(code) ? code : null;
}

/** Allow-list: a listed code passes with its message, all else becomes INTERNAL with the request id; never a stack. */
export function formatError(
  error: unknown,
  requestId: string,
  listed: ReadonlySet<string> = LISTED_CODES,
): GraphQLFormattedError {
  const where =
    error instanceof GraphQLError
      ? { ...(error.locations ? { locations: error.locations } : {}), ...(error.path ? { path: error.path } : {}) }
      : {};
  const known = codeAndExtensions(error);
  if (known && listed.has(known.code)) {
    return { message: known.message, ...where, extensions: { ...known.extensions, code: known.code } };
  }
  const message = `Something went wrong on our side. Report it with request id ${requestId}.`;
  return { message, ...where, extensions: { code: 'INTERNAL', requestId } };
}
