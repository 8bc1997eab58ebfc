import { mayReadOpen, type RequestContext } from '../auth';
import { DeniedError } from '../errors/coded';
import { notFound } from '../errors/general';
import type { Refusal } from '../errors/outcome';

export interface OthersThing {
  /** What the command needs. */
  permission: string;
  /** What reading the thing needs. */
  read: string;
  /** Where the input names it. */
  path: readonly string[];
}

/** The permission is there, the thing is another's: denied where it may be read, else as if it were not there (GE-02). */
export function refusedToOthers(ctx: RequestContext, { permission, read, path }: OthersThing): Refusal {
  if (mayReadOpen(ctx, read)) throw new DeniedError(permission);
  return notFound(path);
}
