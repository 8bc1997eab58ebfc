import { testDatabase } from '@ketenregie/shared/testing';
import { checkChanges } from '../assignment-check/assignment-check.rules';
import { assign, checking } from '../assignment-check/fixture';
import { loadAssignmentFacts } from '../assignment-check/load-facts';
import { assignmentEntities } from '../assignment-entities';
import { MODULES } from '../enums/values';
import { assignmentMigrations } from '../migrations/assignment-migrations';
import { SYSTEM_DAY } from '../rule-set/system-rule-sets';
import type { FactsTouched } from './fact-handlers';
import { ContractAreaFactEntity, FactFreshnessEntity, FrameFactEntity, MandateFactEntity } from './facts.entity';
import { AT, factEventsOf, receiveFacts } from './fixture';

describe('copies of partner facts', () => {
  const db = testDatabase(assignmentEntities, assignmentMigrations);
  beforeEach(() => db.clear());

  const contract = (given: object) => {
    const found = factEventsOf(1).find(([type]) => type === 'contract.activated.v1');
    return { ...found?.[1], ...given };
  };

  it('have tables equal to their entities', async () => {
    expect(await db.differences()).toEqual([]);
  });

  it('are read by the rules as they were sent', async () => {
    await receiveFacts(db.work, factEventsOf(1));
    const facts = await loadAssignmentFacts(db.work.manager, ['area-0']);
    expect(facts.areas.get('area-0')).toMatchObject({ code: 'OV-0', combiAreaId: 'oost' });
    expect(facts.contractsByArea.get('area-0')).toMatchObject([{ number: 'C-0', active: true, from: '2025-01-01' }]);
    expect(facts.mandatesByParty.get('tukker')).toHaveLength(3);
    expect(facts.tariffsByContract.get('c-0')).toHaveLength(8);
    expect(facts.factsAt).toMatchObject({ mandate: AT, contract: AT });
    expect(await db.work.manager.findBy(FrameFactEntity, {})).toMatchObject([{ norm: 90, complexity: 'C2' }]);
    expect(SYSTEM_DAY < '2024-01-01').toBe(true);
  });

  it('are replaced by the newest state, a contract’s areas too', async () => {
    await receiveFacts(db.work, factEventsOf(1));
    const touched: FactsTouched[] = [];
    const ended = contract({ state: 'ENDED', areaIds: ['area-9'] });
    await receiveFacts(db.work, [['contract.ended.v1', ended]], async (_, what) => void touched.push(what));
    expect(await db.work.manager.findBy(ContractAreaFactEntity, {})).toEqual([{ contractId: 'c-0', areaId: 'area-9' }]);
    expect((await loadAssignmentFacts(db.work.manager, ['area-0'])).contractsByArea.size).toBe(0);
    expect((await loadAssignmentFacts(db.work.manager, ['area-9'])).contractsByArea.get('area-9')).toMatchObject([
      { active: false },
    ]);
    expect(touched).toEqual([{ areaIds: ['area-9', 'area-0'], all: false }]);
  });

  it('tell which areas a changed fact touches', async () => {
    await receiveFacts(db.work, factEventsOf(2));
    const touchedBy = async (type: string, given: object) => {
      const sent = factEventsOf(2).find(([each]) => each === type);
      const touched: FactsTouched[] = [];
      await receiveFacts(db.work, [[type, { ...sent?.[1], ...given }]], async (_, what) => void touched.push(what));
      return touched;
    };
    expect(await touchedBy('tariff.changed.v1', {})).toEqual([{ areaIds: ['area-0'], all: false }]);
    expect(await touchedBy('riskMatrix.accepted.v1', {})).toEqual([{ areaIds: ['area-0'], all: false }]);
    expect(await touchedBy('mandate.changed.v1', {})).toEqual([{ areaIds: ['area-0'], all: false }]);
    expect(await touchedBy('mandate.changed.v1', { areaId: null })).toEqual([{ areaIds: [], all: true }]);
    expect(await touchedBy('party.changed.v1', {})).toEqual([{ areaIds: [], all: true }]);
    expect(await touchedBy('frame.changed.v1', {})).toEqual([]);
  });

  it('keep the instant of the newest fact, also when an older one arrives late', async () => {
    await receiveFacts(db.work, factEventsOf(1));
    await receiveFacts(db.work, factEventsOf(1), undefined, '2026-01-01T00:00:00.000Z');
    const known = await db.work.manager.findOneBy(FactFreshnessEntity, { topic: 'mandate' });
    expect(known?.occurredAt).toBe(AT);
    expect((await db.work.manager.findBy(MandateFactEntity, {})).length).toBe(5);
  });
});

describe('loadAssignmentFacts', () => {
  const db = testDatabase(assignmentEntities, assignmentMigrations);

  it('takes the same statements for 200 areas as for one', async () => {
    await receiveFacts(db.work, factEventsOf(200));
    const count = async (areas: number) => {
      db.statements.reset();
      const facts = await loadAssignmentFacts(
        db.work.manager,
        Array.from({ length: areas }, (_, n) => `area-${n}`),
      );
      expect(facts.areas.size).toBe(areas);
      return db.statements.count;
    };
    const one = await count(1);
    expect(one).toBeLessThan(16);
    expect(await count(200)).toBe(one);
  }, 60_000);

  it('leaves nothing to ask: the engine judges 1,000 changes without a statement', async () => {
    const areaIds = Array.from({ length: 200 }, (_, n) => `area-${n}`);
    const facts = await loadAssignmentFacts(db.work.manager, areaIds);
    const changes = areaIds.flatMap((areaId) =>
      MODULES.map((module) => assign('tukker', { areaId, module, key: `${areaId}:${module}` })),
    );
    db.statements.reset();
    expect(checkChanges(facts, changes, checking).length).toBeGreaterThan(1000);
    expect(db.statements.count).toBe(0);
  });
});
