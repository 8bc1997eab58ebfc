import { Commands, DeniedError } from '@ketenregie/shared';
import { fixedClock, testContext, testDatabase } from '@ketenregie/shared/testing';
import { assignmentEntities } from '../assignment-entities';
import type { FactsTouched } from '../facts/fact-handlers';
import { factEventsOf, receiveFacts } from '../facts/fixture';
import { assignmentMigrations } from '../migrations/assignment-migrations';
import { MaturityAssessmentEntity } from './maturity-assessment.entity';
import { MaturityService, type RecordMaturity } from './maturity-assessment.service';

const mira = testContext({ personId: 'mira', organisationId: 'oosterstroom' });
const kadir = testContext({ personId: 'kadir', organisationId: 'tukker', side: 'CONTRACTOR' });
const stranger = testContext({ personId: 'cm', organisationId: 'graafploeg', side: 'CONTRACTOR' });

describe('recordMaturityAssessment', () => {
  const db = testDatabase(assignmentEntities, assignmentMigrations);
  const touched: FactsTouched[] = [];
  const service = () =>
    new MaturityService(db.work, new Commands(db, fixedClock()), async (_, what) => {
      touched.push(what);
    });
  let n = 0;
  const given = (more: Partial<RecordMaturity> = {}): RecordMaturity => ({
    ...{
      partyId: 'tukker',
      module: 'PREPARE',
      areaId: 'area-0',
      aspect: 'PERFORM',
      level: 3,
      evidence: 'Joint review.',
    },
    ...{ idempotencyKey: `k-${n++}`, ...more },
  });

  beforeEach(async () => {
    await db.clear();
    await receiveFacts(db.work, factEventsOf(1));
    touched.length = 0;
  });

  it('counts for the side that the caller has in the area’s contract', async () => {
    expect(await service().record(mira, given())).toMatchObject({
      ok: true,
      value: { side: 'OPERATOR', on: '2026-09-01' },
    });
    expect(await service().record(kadir, given())).toMatchObject({ ok: true, value: { side: 'CONTRACTOR' } });
    expect(touched[0]).toEqual({ areaIds: ['area-0'], all: false });
  });

  it('is forbidden for who is no party to that contract', async () => {
    await expect(service().record(stranger, given())).rejects.toThrow(DeniedError);
    expect(await db.work.manager.countBy(MaturityAssessmentEntity, {})).toBe(0);
  });

  it.each([
    [{ areaId: 'nowhere' }, 'NOT_FOUND', 'areaId'],
    [{ partyId: 'nobody' }, 'NOT_FOUND', 'partyId'],
    [{ level: 6 }, 'VALUE_OUT_OF_RANGE', 'level'],
    [{ evidence: '' }, 'VALUE_OUT_OF_RANGE', 'evidence'],
    [{ evidence: 'x'.repeat(2001) }, 'INPUT_TOO_LARGE', 'evidence'],
    [{ on: '2026-02-31' }, 'DATE_INVALID', 'on'],
    [{ on: '2026-09-02' }, 'VALUE_OUT_OF_RANGE', 'on'],
  ])('refuses %j', async (more, code, field) => {
    const outcome = await service().record(mira, given(more));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code, path: ['input', field] }] });
  });

  it('lists by area, party and aspect', async () => {
    await service().record(mira, given());
    await service().record(mira, given({ aspect: 'LET_GO', partyId: 'oosterstroom' }));
    const page = await service().list(kadir, { filter: { areaId: 'area-0', aspect: 'LET_GO' } });
    expect(page.edges.map(({ node }) => node.partyId)).toEqual(['oosterstroom']);
    await expect(service().list(testContext({ activePartner: false }), {})).rejects.toThrow(DeniedError);
  });
});
