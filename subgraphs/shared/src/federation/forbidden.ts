import { DeniedError } from '../errors/coded';

/**
 * A commercial or private field: its value with the right, else null with the error FORBIDDEN. Throwing in the
 * resolver of a nullable field does just that; the fields beside it are answered.
 */
export function fieldFor<T>(allowed: boolean, permission: string, value: () => T): T {
  if (!allowed) throw new DeniedError(permission);
  return value();
}
