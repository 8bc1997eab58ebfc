import { BadInputError } from '@ketenregie/shared';

const MOST = 100;

/** At most 100 ids at once. */
export function byIdsArg(ids: readonly string[]): readonly string[] {
  if (ids.length <= MOST) return ids;
  throw new BadInputError(`At most ${MOST} ids; ${ids.length} were given.`, { argument: 'ids', max: MOST });
}
