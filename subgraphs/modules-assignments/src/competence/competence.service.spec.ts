import { Commands, DeniedError } from '@ketenregie/shared';
import { fixedClock, testContext, testDatabase } from '@ketenregie/shared/testing';
import { assignmentEntities } from '../assignment-entities';
import type { FactsTouched } from '../facts/fact-handlers';
import { factEventsOf, receiveFacts } from '../facts/fixture';
import { assignmentMigrations } from '../migrations/assignment-migrations';
import { CompetenceEntity } from './competence.entity';
import { CompetenceService, type RecordCompetence } from './competence.service';

const kadir = testContext({ personId: 'kadir', organisationId: 'tukker', side: 'CONTRACTOR' });

describe('recordCompetence', () => {
  const db = testDatabase(assignmentEntities, assignmentMigrations);
  const touched: FactsTouched[] = [];
  const service = () =>
    new CompetenceService(db.work, new Commands(db, fixedClock()), async (_, what) => {
      touched.push(what);
    });
  let n = 0;
  const evidence = (given: Partial<RecordCompetence> = {}): RecordCompetence => ({
    ...{ partyId: 'tukker', module: 'PREPARE', level: 3, evidenceKind: 'AUDIT', evidenceReference: 'A-2026-17' },
    ...{ from: '2026-09-01', to: '2029-01-01', idempotencyKey: `k-${n++}` },
    ...given,
  });

  beforeEach(async () => {
    await db.clear();
    await receiveFacts(db.work, factEventsOf(1));
    touched.length = 0;
  });

  it('keeps evidence of the own organisation and has blocked sets judged again', async () => {
    const outcome = await service().record(kadir, evidence());
    expect(outcome).toMatchObject({
      ok: true,
      value: { partyId: 'tukker', level: 3, areaId: null, recordedBy: 'kadir' },
    });
    expect(touched).toEqual([{ areaIds: [], all: true }]);
    await service().record(kadir, evidence({ areaId: 'area-0', to: null }));
    expect(touched[1]).toEqual({ areaIds: ['area-0'], all: false });
  });

  it('is forbidden for another organisation', async () => {
    await expect(service().record(kadir, evidence({ partyId: 'graafploeg' }))).rejects.toThrow(DeniedError);
    expect(await db.work.manager.countBy(CompetenceEntity, {})).toBe(0);
  });

  it.each([
    [{ partyId: 'nobody' }, ['NOT_FOUND'], ['partyId']],
    [{ areaId: 'nowhere' }, ['NOT_FOUND'], ['areaId']],
    [{ level: 6 }, ['VALUE_OUT_OF_RANGE'], ['level']],
    [{ level: -1 }, ['VALUE_OUT_OF_RANGE'], ['level']],
    [{ evidenceReference: ' ' }, ['VALUE_OUT_OF_RANGE'], ['evidenceReference']],
    [{ evidenceReference: 'x'.repeat(201) }, ['INPUT_TOO_LARGE'], ['evidenceReference']],
    [{ from: '2026-02-31' }, ['DATE_INVALID'], ['from']],
    [{ to: '2026-09-01' }, ['DATES_REVERSED'], ['to']],
    [{ level: 9, from: '2026-02-31' }, ['VALUE_OUT_OF_RANGE', 'DATE_INVALID'], ['level', 'from']],
  ])('refuses %j', async (given, codes, fields) => {
    const outcome = await service().record(kadir, evidence(given));
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(outcome.ok ? [] : outcome.refusals.map(({ path }) => path[1])).toEqual(fields);
    expect(await db.work.manager.countBy(CompetenceEntity, {})).toBe(0);
  });

  it('lists by party, module and area, in pages', async () => {
    await service().record(kadir, evidence());
    await service().record(kadir, evidence({ module: 'BUILD' }));
    await service().record(kadir, evidence({ areaId: 'area-0' }));
    const page = await service().list(kadir, { first: 1, filter: { partyId: 'tukker', module: 'PREPARE' } });
    expect(page).toMatchObject({ edges: [{ node: { module: 'PREPARE' } }], pageInfo: { hasNextPage: true } });
    expect(await page.totalCount()).toBe(2);
    const here = await service().list(kadir, { filter: { areaId: 'area-0' } });
    expect(here.edges).toHaveLength(3);
    await expect(service().list(testContext({ permissions: [] }), {})).rejects.toThrow(DeniedError);
  });
});
