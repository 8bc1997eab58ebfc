import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/** One transaction and all calls that joined it. */
export interface Unit {
  readonly owner: object;
  readonly manager: EntityManager;
  readonly hooks: (() => void)[];
  open: boolean;
  /** Joined calls still running. */
  joined: number;
  /** Why nothing of this unit may be committed any more. */
  broken: { reason: Error } | null;
}

interface Scope {
  unit: Unit;
  outer: Scope | undefined;
}

const scopes = new AsyncLocalStorage<Scope>();

/** The innermost unit of this owner: contexts that share a process have units of their own. */
export function unitOf(owner: object): Unit | null {
  for (let scope = scopes.getStore(); scope; scope = scope.outer) if (scope.unit.owner === owner) return scope.unit;
  return null;
}

export function inUnit<T>(unit: Unit, fn: () => Promise<T>): Promise<T> {
  return scopes.run({ unit, outer: scopes.getStore() }, fn);
}

/** Runs outside every unit: for work that a command only sets off. */
export function detached<T>(fn: () => T): T {
  return scopes.exit(fn);
}
