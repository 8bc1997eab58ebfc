import { CodedError } from '../errors/coded';

const RERUN = new Set([1020, 1205, 1213]);

/** The database let others go first eight times; nothing was written. */
export class BusyError extends CodedError {
  constructor(cause: unknown) {
    super('BUSY', 'The database is busy. Nothing was changed; send the command again.');
    this.cause = cause;
  }
}

interface DriverError {
  errno?: unknown;
  code?: unknown;
}

function driverError(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  return 'driverError' in error && typeof error.driverError === 'object' && error.driverError !== null
    ? error.driverError
    : error;
}

/** Deadlock, lock wait or certification failure: the whole function may run again. */
export function isRerunnable(error: unknown): boolean {
  const { errno, code } = driverError(error);
  return (
    (typeof errno === 'number' && RERUN.has(errno)) || (typeof code === 'string' && code.startsWith('SQLITE_BUSY'))
  );
}

export function isDuplicate(error: unknown): boolean {
  const { errno, code } = driverError(error);
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE';
}
