import type { Commands, CommandUnit, Outcome, RequestContext, UnitOfWork } from '@ketenregie/shared';
import type { Permission } from './permissions';

/** What every service of this context works through. */
export interface Door {
  work: UnitOfWork;
  commands: Commands;
}

export interface Keyed {
  /** Same key, same answer. */
  idempotencyKey: string;
}

/** A command whose whole input, its key apart, counts as its content. */
export function command<I extends Keyed, T>(
  door: Door,
  ctx: RequestContext,
  { name, permission, input }: { name: string; permission: Permission; input: I },
  fn: (unit: CommandUnit) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const { idempotencyKey: key, ...content } = input;
  const reason = 'reason' in input && typeof input.reason === 'string' ? input.reason : null;
  return door.commands.run(ctx, { name, permission, key, input: content, reason }, fn);
}
