import { formatError, type Log, listedCode } from '@ketenregie/shared';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { LISTED } from '../errors';
import { LIMITS, withEnumValues } from '../limits';

/** By the engine's own mark on a validation error. */
const REWORDED: Readonly<Record<string, { code: string; message: string }>> = {
  INTROSPECTION_DISABLED: {
    code: 'INTROSPECTION_DISABLED',
    message: 'The schema is not shown here; ask for its text.',
  },
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: {
    code: 'RECURSION_LIMIT',
    message: `With its fragments written out the operation has more than ${LIMITS.recursiveSelections} selections.`,
  },
};

export interface Formatting {
  requestId: string;
  schema: GraphQLSchema | null;
  log: Log;
}

/** Everything that leaves `/graphql` as an error passes here: a listed code, or INTERNAL and a line in the log. */
export function formatted(error: unknown, { requestId, schema, log }: Formatting): GraphQLFormattedError {
  if (listedCode(error, LISTED) === null) log.error({ requestId, error: original(error) }, 'an operation failed');
  const { extensions, ...answer } = formatError(error, requestId, LISTED);
  const { validationErrorCode, ...kept } = extensions ?? {};
  if (kept.code !== 'GRAPHQL_VALIDATION_FAILED') return { ...answer, extensions: kept };
  const reworded = REWORDED[String(validationErrorCode)];
  if (reworded) return { ...answer, message: reworded.message, extensions: { code: reworded.code } };
  const outsideEnum = schema && withEnumValues(answer.message, schema);
  if (!outsideEnum) return { ...answer, extensions: kept };
  return {
    ...answer,
    message: outsideEnum.message,
    extensions: { code: 'BAD_USER_INPUT', allowed: outsideEnum.allowed },
  };
}

function original(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}
