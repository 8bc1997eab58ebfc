import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  contextFor,
  type Identity,
  InProcessEventPort,
  OutboxEntity,
  type RunningSubgraph,
  startSubgraph,
} from '@ketenregie/shared';
import { ApprovalEntity, ChangeEntity, ChangeSetEntity } from '../change-set/change-set.entity';
import { CompetenceEntity } from '../competence/competence.entity';
import { MaturityAssessmentEntity } from '../maturity/maturity-assessment.entity';
import { liveAssignments, liveCoordinators } from '../module-assignment/assignments-at';
import { permissions } from '../permissions';
import { type ModulesAssignmentsApi, modulesAssignments } from '../subgraph';
import { contractManagerOf, demoAssignments } from './demo-assignments';
import { demoFacts, personOf, sideOf } from './demo-facts.fixture';
import { seedModulesAssignments } from './seed';

const parties = [...new Set(demoAssignments.flatMap(({ operator, contractParty }) => [operator, contractParty]))];

async function identityOf(login: string): Promise<Identity> {
  const party = parties.find((each) => contractManagerOf(each) === login);
  if (!party) throw new Error(`Nobody signs in as ${login}.`);
  return {
    ...{ personId: personOf(party), personName: login, organisationId: party, organisationKind: 'NETWORK_OPERATOR' },
    ...{ side: sideOf(party), roles: ['CONTRACT_MANAGER'], language: 'nl', activePartner: true },
    ...{ asOf: null, overlay: null, requestId: 'seed', scopes: null },
  };
}

describe('the seed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  let running: RunningSubgraph<ModulesAssignmentsApi>;
  let changeSetId: string;
  const manager = () => running.database.work.manager;

  beforeAll(async () => {
    running = await startSubgraph(modulesAssignments, {
      database: { url: null, file: join(folder, 'data.sqlite'), schema: 'x' },
      port: new InProcessEventPort(),
      peers: [],
      settings: { demo: true, clockHold: true },
      clockStart: '2024-12-01T07:00:00.000Z',
    });
    const events = demoFacts().map(([type, payload], at) => {
      const known = {
        id: `e-${at}`,
        source: 'contracts-risk',
        aggregateType: type.split('.')[0] ?? '',
        aggregateId: `${at}`,
      };
      return { ...known, eventNo: 1, type, payload, occurredAt: '2024-12-01T07:00:00.000Z' };
    });
    await running.receive('contracts-risk', events);
    changeSetId = (await seedModulesAssignments(running.api, { identityOf })).changeSetId;
  }, 60_000);

  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes one set over six contracts, approved by every director and contract party', async () => {
    const set = await manager().findOneByOrFail(ChangeSetEntity, { id: changeSetId });
    expect(set).toMatchObject({ state: 'SCHEDULED', effectiveOn: '2025-01-01', number: 1 });
    expect(await manager().countBy(ChangeEntity, { changeSetId })).toBe(60);
    const approvals = await manager().findBy(ApprovalEntity, { changeSetId });
    expect(approvals.map(({ partyId }) => partyId).sort()).toEqual([...parties].sort());
  });

  it('is in force as configuration 1 when its day has come, with the matrix and coordinators of domain §11', async () => {
    await running.parts.due('2024-12-31T23:00:00.000Z');
    const set = await manager().findOneByOrFail(ChangeSetEntity, { id: changeSetId });
    expect(set).toMatchObject({ state: 'IN_FORCE', configurationVersion: 1, inForceAt: '2024-12-31T23:00:00.000Z' });
    const areaIds = demoAssignments.map(({ area }) => area);
    const rows = await liveAssignments(manager(), areaIds, '2026-09-01');
    for (const { area, matrix, operator } of demoAssignments) {
      const own = rows.filter(({ areaId }) => areaId === area);
      expect(Object.fromEntries(own.map(({ module, partyId }) => [module, partyId]))).toEqual(matrix);
      expect(own.every(({ ground, decision }) => ground === 'STRATEGY' && decision?.partyId === operator)).toBe(true);
    }
    const coordinators = await liveCoordinators(manager(), areaIds, '2026-09-01');
    const inTwente = coordinators.filter(({ areaId }) => areaId === 'OV-TW');
    expect(Object.fromEntries(inTwente.map((row) => [row.complexity, `${row.scenario} ${row.partyId}`]))).toEqual({
      ...{ C1: 'A tukker', C2: 'A tukker', C3: 'B tukker', C4: 'B tukker', MAINS: 'B oosterstroom' },
    });
    expect(coordinators).toHaveLength(30);
  });

  it('leaves Tukker without PREPARE and everybody without LET_GO, which J1 adds', async () => {
    expect(await manager().countBy(CompetenceEntity, { partyId: 'tukker' })).toBe(4);
    expect(await manager().countBy(CompetenceEntity, { partyId: 'graafploeg', module: 'PREPARE' })).toBe(1);
    expect(await manager().countBy(MaturityAssessmentEntity, { aspect: 'LET_GO' })).toBe(0);
    expect(await manager().countBy(MaturityAssessmentEntity, { aspect: 'PERFORM' })).toBe(60);
  });

  it('gives every seeded decision a reason where the scenario deviates (MA-15)', () => {
    for (const { coordinators } of demoAssignments) {
      for (const { classes, scenario, reason } of coordinators) {
        const usual = classes.every((each) => (each === 'MAINS' ? scenario === 'B' : scenario === 'A' && each <= 'C2'));
        expect([usual, reason !== null]).toEqual([usual, !usual]);
      }
    }
  });

  it('does nothing twice', async () => {
    const count = () =>
      Promise.all([manager().count(ChangeSetEntity), manager().count(OutboxEntity), manager().count(CompetenceEntity)]);
    const before = await count();
    expect((await seedModulesAssignments(running.api, { identityOf })).changeSetId).toBe(changeSetId);
    expect(await count()).toEqual(before);
    const ctx = contextFor(await identityOf('mira'), permissions, running.clock);
    expect((await running.api.reader.list(ctx, { filter: { mine: true } })).edges).toHaveLength(1);
  });
});
