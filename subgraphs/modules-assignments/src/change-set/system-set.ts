import { insertIgnore, midnightOf } from '@ketenregie/shared';
import type { FactsUnit } from '../facts/fact-handlers';
import { applyChanges } from '../module-assignment/apply';
import { SYSTEM_DAY, systemRuleSets } from '../rule-set/system-rule-sets';
import { ChangeEntity, ChangeSetEntity } from './change-set.entity';
import { configurationEvent } from './change-set.events';
import { guardConfiguration } from './change-set.store';
import { changeHash } from './content-hash';

/** One id on every installation: whoever comes second finds it. */
export const SYSTEM_SET_ID = '01900000-0000-7000-8000-000000000000';

/** Domain §5: every installation starts with configurationVersion 0, the default rule sets. Does nothing twice. */
export async function ensureSystemSet({ manager, now, emit }: Omit<FactsUnit, 'today'>): Promise<void> {
  if (await manager.existsBy(ChangeSetEntity, { id: SYSTEM_SET_ID })) return;
  await guardConfiguration(manager);
  const inForceAt = midnightOf(SYSTEM_DAY);
  const set: ChangeSetEntity = {
    ...{ id: SYSTEM_SET_ID, number: 0, title: 'Standaardregels', state: 'IN_FORCE', stateSince: inForceAt },
    ...{ effectiveOn: SYSTEM_DAY, reason: null, remark: null, authorId: null, authorPartyId: null },
    ...{ createdAt: now, updatedAt: now, version: 1, checks: null, checkedAt: null, impact: null, revertOf: null },
    ...{ publishedSeq: 0, publishedAt: inForceAt, judgedOn: null, blocked: false, blockers: null },
    ...{ inForceAt, validFrom: SYSTEM_DAY, configurationVersion: 0 },
  };
  if (!(await insertIgnore(manager, ChangeSetEntity, set))) return;
  const changes = systemRuleSets();
  for (const { validFrom: _day, ...change } of changes) {
    const marks = { version: 1, discarded: false, conflicted: false, publishedHead: null };
    await insertIgnore(manager, ChangeEntity, {
      ...change,
      changeSetId: set.id,
      ...marks,
      contentHash: changeHash(change),
    });
  }
  const application = { changes, validFrom: SYSTEM_DAY, configurationVersion: 0, changeSetId: set.id };
  await applyChanges(manager, application);
  await emit(configurationEvent('inForce', set, changes, { version: 0, inForceAt, validFrom: SYSTEM_DAY }));
}
