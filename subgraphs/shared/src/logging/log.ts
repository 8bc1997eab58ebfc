import { type DestinationStream, type Logger, pino } from 'pino';

/** What may be logged: names, counts and codes. Everything else is dropped before it is written. */
const ALLOWED = [
  'context',
  'requestId',
  'operation',
  'operationKind',
  'organisationId',
  'command',
  'rule',
  'codes',
  'code',
  'durationMs',
  'subgraph',
  'subgraphs',
  'statements',
  'status',
  'method',
  'route',
  'peer',
  'eventId',
  'eventType',
  'aggregateType',
  'aggregateId',
  'eventNo',
  'attempts',
  'pending',
  'count',
  'port',
  'host',
  'database',
  'migrations',
  'instant',
  'day',
  'reason',
  'error',
] as const;

export type LogFields = { [K in (typeof ALLOWED)[number]]?: unknown };

export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  child(fields: LogFields): Log;
}

/** Of an error: what it is, what it says and where it was thrown; never the values of a statement. */
function errorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack } = error;
  const text = 'query' in error || 'sql' in error ? firstLine(message) : message;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name, message: text, ...code, ...(stack ? { at: frames(stack) } : {}) };
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';
const frames = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());

function allowed(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of ALLOWED) {
    if (fields[name] === undefined) continue;
    kept[name] = name === 'error' ? errorFields(fields[name]) : fields[name];
  }
  return kept;
}

function logOf(logger: Logger): Log {
  return {
    debug: (fields, message) => logger.debug(allowed(fields), message),
    info: (fields, message) => logger.info(allowed(fields), message),
    warn: (fields, message) => logger.warn(allowed(fields), message),
    error: (fields, message) => logger.error(allowed(fields), message),
    child: (fields) => logOf(logger.child(allowed(fields))),
  };
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export function createLog({ logLevel }: { logLevel: LogLevel }, destination?: DestinationStream): Log {
  const options = { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return logOf(destination ? pino(options, destination) : pino(options, pino.destination({ dest: 2, sync: true })));
}

/** For tests and tools that say what they do themselves. */
export const silentLog: Log = createLog({ logLevel: 'silent' });
