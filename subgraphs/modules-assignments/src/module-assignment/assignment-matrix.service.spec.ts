import { BadInputError, Commands, DeniedError } from '@ketenregie/shared';
import { fixedClock, testContext, testDatabase } from '@ketenregie/shared/testing';
import { assign, coordinate } from '../assignment-check/fixture';
import { assignmentEntities } from '../assignment-entities';
import { CompetenceService } from '../competence/competence.service';
import { COMPLEXITIES, MODULES } from '../enums/values';
import { factEventsOf, receiveFacts } from '../facts/fixture';
import { MaturityService } from '../maturity/maturity-assessment.service';
import { assignmentMigrations } from '../migrations/assignment-migrations';
import { applyChanges } from './apply';
import { AssignmentMatrixService } from './assignment-matrix.service';
import { CandidatesService } from './candidates.service';
import type { DraftOverlay, MatrixOverlay, PlannedChange } from './matrix-overlay';
import { ModuleAssignmentService } from './module-assignment.service';

const mira = testContext({ personId: 'mira', organisationId: 'oosterstroom' });
const kadir = testContext({ personId: 'kadir', organisationId: 'tukker', side: 'CONTRACTOR' });
const later = testContext({ asOf: '2026-11-01' });

class Overlay implements MatrixOverlay {
  planned: PlannedChange[] = [];
  drafts: DraftOverlay | null = null;
  scheduled = async (areaIds: readonly string[]) =>
    this.planned.filter(({ areaId }) => areaId && areaIds.includes(areaId));
  draft = async () => this.drafts;
}

const inArea = (areaId: string) => ({ areaId, key: `OV-${areaId.split('-')[1]}:PREPARE`, validFrom: '2026-10-01' });
const runs = (module: string) => (module === 'DESIGN' || module === 'PREPARE' ? 'oosterstroom' : 'tukker');

describe('the assignment matrix', () => {
  const db = testDatabase(assignmentEntities, assignmentMigrations);
  const overlay = new Overlay();
  const matrix = () => new AssignmentMatrixService(db.work, overlay);

  const apply = (changes: Parameters<typeof applyChanges>[1]['changes'], configurationVersion: number) =>
    db.work.task((manager) => {
      const validFrom = changes[0]?.validFrom ?? '2025-01-01';
      return applyChanges(manager, {
        changes,
        validFrom,
        configurationVersion,
        changeSetId: `set-${configurationVersion}`,
      });
    });

  const start = async (areas: number) => {
    await receiveFacts(db.work, factEventsOf(areas));
    const at = (n: number) => ({ areaId: `area-${n}`, validFrom: '2025-01-01' });
    const all = Array.from({ length: areas }, (_, n) => [
      ...MODULES.map((module) => assign(runs(module), { ...at(n), module, key: `OV-${n}:${module}` })),
      ...COMPLEXITIES.map((complexity) =>
        coordinate(complexity, 'oosterstroom', { ...at(n), key: `OV-${n}:${complexity}` }),
      ),
    ]);
    await apply(all.flat(), 1);
  };

  beforeEach(async () => {
    await db.clear();
    overlay.planned = [];
    overlay.drafts = null;
  });

  const prepare = async (ctx = mira) =>
    (await matrix().matrix(ctx)).rows[0]?.cells.find(({ module }) => module === 'PREPARE');

  it('shows who runs each module on the day that is read', async () => {
    await start(1);
    await apply([assign('tukker', inArea('area-0'))], 2);
    expect(await prepare()).toMatchObject({ key: 'OV-0:PREPARE', state: 'LIVE', live: { partyId: 'oosterstroom' } });
    expect(await prepare(later)).toMatchObject({ state: 'LIVE', live: { partyId: 'tukker' } });
    expect(await prepare(testContext({ asOf: '2024-12-31' }))).toMatchObject({ state: 'UNASSIGNED', live: null });
    expect(await matrix().matrix(mira)).toMatchObject({ asOf: '2026-09-01', configurationVersion: 1 });
    expect(await matrix().matrix(later)).toMatchObject({ asOf: '2026-11-01', configurationVersion: 2 });
    expect((await matrix().matrix(mira)).rows[0]?.coordinators.map(({ complexity }) => complexity)).toEqual(
      COMPLEXITIES,
    );
  });

  it('lays scheduled sets over it, and the set that is looked through', async () => {
    await start(1);
    overlay.planned = [{ ...assign('tukker', inArea('area-0')), changeSetId: 'planned' }];
    expect(await prepare()).toMatchObject({ state: 'PLANNED', planned: [{ changeSetId: 'planned' }], version: 0 });
    const draft = { ...assign('tukker', inArea('area-0')), version: 4 };
    const ofClass = {
      ...assign('tukker', { ...inArea('area-0'), complexity: 'C3', key: 'OV-0:PREPARE:C3' }),
      version: 1,
    };
    overlay.drafts = { changes: [ofClass, draft], findings: [] };
    const looking = testContext({ overlay: 'mine' });
    expect(await prepare(looking)).toMatchObject({
      state: 'DRAFT',
      version: 4,
      drafts: [{ key: draft.key }, { key: ofClass.key }],
    });
    const refusal = { code: 'MANDATE_MISSING', rule: 'MA-06', path: ['input', 'partyId'] };
    overlay.drafts.findings = [{ changeKey: draft.key, severity: 'ADVICE', refusal }];
    expect(await prepare(looking)).toMatchObject({ state: 'DRAFT' });
    overlay.drafts.findings = [{ changeKey: draft.key, severity: 'REFUSAL', refusal }];
    expect(await prepare(looking)).toMatchObject({
      state: 'REFUSED',
      findings: [{ refusal: { code: 'MANDATE_MISSING' } }],
    });
    expect(await prepare()).toMatchObject({ state: 'PLANNED' });
    expect(await prepare(testContext({ asOf: '2026-08-01' }))).toMatchObject({ state: 'LIVE', planned: [] });
  });

  it('takes the same statements for 200 areas as for one', async () => {
    await start(1);
    const count = async () => {
      db.statements.reset();
      await matrix().matrix(mira);
      return db.statements.count;
    };
    const one = await count();
    await db.clear();
    await start(200);
    expect(await count()).toBe(one);
    expect((await matrix().matrix(mira)).rows).toHaveLength(200);
  }, 60_000);

  it('is closed to who has no part in the chain', async () => {
    await expect(matrix().matrix(testContext({ activePartner: false }))).rejects.toThrow(DeniedError);
    await expect(matrix().rowsOf(testContext({ permissions: [] }), ['area-0'])).rejects.toThrow(DeniedError);
  });

  it('tells the history of a cell, void rows too', async () => {
    await start(1);
    await apply([assign('tukker', inArea('area-0'))], 2);
    await apply([assign('oosterstroom', inArea('area-0'))], 3);
    const history = await new ModuleAssignmentService(db.work).history(mira, { areaId: 'area-0', module: 'PREPARE' });
    expect(history.map(({ partyId, from, to }) => [partyId, from, to])).toEqual([
      ['oosterstroom', '2026-10-01', '9999-12-31'],
      ['tukker', '2026-10-01', '2026-10-01'],
      ['oosterstroom', '2025-01-01', '2026-10-01'],
    ]);
  });

  describe('candidates (J1)', () => {
    const commands = () => new Commands(db, fixedClock());
    const cell = { areaId: 'area-0', module: 'PREPARE', validFrom: '2026-10-01', ground: 'MATURITY' } as const;
    const found = async () => new CandidatesService(db.work, overlay).candidates(mira, cell);
    let n = 0;

    const competent = (partyId: string) =>
      new CompetenceService(db.work, commands(), async () => {}).record(testContext({ organisationId: partyId }), {
        ...{ partyId, module: 'PREPARE', level: 3, evidenceKind: 'AUDIT', evidenceReference: 'A-1' },
        ...{ from: '2026-09-01', idempotencyKey: `c-${n++}` },
      });
    const assess = (partyId: string, aspect: 'PERFORM' | 'LET_GO') =>
      Promise.all(
        [mira, kadir].map((ctx) =>
          new MaturityService(db.work, commands(), async () => {}).record(ctx, {
            ...{ partyId, module: 'PREPARE', areaId: 'area-0', aspect, level: 3, evidence: 'Review.' },
            idempotencyKey: `m-${n++}`,
          }),
        ),
      );

    it('refuses by exactly the rules of the journey, and turns', async () => {
      await start(1);
      await competent('graafploeg');
      const codes = async () =>
        (await found()).map(({ partyId, eligible, current, refusals }) => [
          ...[partyId, eligible, current],
          [...new Set(refusals.map(({ code }) => code))].sort().join(' '),
        ]);
      expect(await codes()).toEqual([
        ['oosterstroom', false, true, 'COMPETENCE_MISSING MATURITY_TOO_LOW'],
        ['tukker', false, false, 'COMPETENCE_MISSING MANDATE_MISSING MATURITY_TOO_LOW'],
        ['graafploeg', false, false, 'MANDATE_MISSING MATURITY_TOO_LOW OUTSIDE_CONTRACT TARIFF_MISSING'],
      ]);
      await competent('tukker');
      const [, mandate] =
        factEventsOf(1).find(([, payload]) => JSON.stringify(payload).includes('m-0-tukker-BUILD')) ?? [];
      await receiveFacts(db.work, [['mandate.changed.v1', { ...mandate, mandateId: 'new', module: 'PREPARE' }]]);
      await assess('tukker', 'PERFORM');
      await assess('oosterstroom', 'LET_GO');
      expect((await codes())[1]).toEqual(['tukker', true, false, '']);
    });

    it('are refused as input for a day or an area that does not exist', async () => {
      await start(1);
      const ask = (given: object) => new CandidatesService(db.work, overlay).candidates(mira, { ...cell, ...given });
      await expect(ask({ validFrom: '2026-02-31' })).rejects.toThrow(BadInputError);
      await expect(ask({ areaId: 'nowhere' })).rejects.toThrow(BadInputError);
    });
  });
});
