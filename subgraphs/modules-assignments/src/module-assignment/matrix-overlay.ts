import type { RequestContext } from '@ketenregie/shared';
import type { Finding, ProposedChange } from '../assignment-check/types';

export type PlannedChange = ProposedChange & { changeSetId?: string };

/** A change of the set that is looked through, with its version there. It is also the root of the API's `Change`. */
export type DraftChange = ProposedChange & { version: number };

export interface DraftOverlay {
  changes: readonly DraftChange[];
  findings: readonly Finding[];
}

/** What the change sets lay over the rows that are in force; they implement it. */
export interface MatrixOverlay {
  /** Changes of SCHEDULED sets in these areas, by one statement for any number of them. */
  scheduled(areaIds: readonly string[]): Promise<readonly PlannedChange[]>;
  /** Null: there is no such set. */
  draft(changeSetId: string, ctx: RequestContext): Promise<DraftOverlay | null>;
}
