import type { LocalDate, NewEvent } from '@ketenregie/shared';
import type { ProposedChange } from '../assignment-check/types';
import type { ChangeSetEntity } from './change-set.entity';
import { areasOf } from './change-set.store';

type Name = 'published' | 'inForce' | 'withdrawn';

/** All sets are in one order: what one owner applies second, no other applies first. */
export function configurationEvent(
  name: Name,
  { id: changeSetId, effectiveOn }: ChangeSetEntity,
  changes: readonly ProposedChange[],
  taken: { version: number; inForceAt: string; validFrom: LocalDate } | null = null,
): NewEvent {
  const sent = changes.map(({ baseVersion: _base, ...change }) => ({
    ...change,
    validFrom: taken?.validFrom ?? effectiveOn,
  }));
  return {
    type: `configuration.${name}.v1`,
    aggregateType: 'configuration',
    aggregateId: 'configuration',
    payload: {
      changeSetId,
      version: taken?.version ?? null,
      effectiveOn,
      inForceAt: taken?.inForceAt ?? null,
      areaIds: areasOf(changes),
      changes: sent,
    },
  };
}
