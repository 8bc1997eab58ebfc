import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Identity,
  InProcessEventPort,
  type RunningSubgraph,
  type SubgraphOptions,
  startSubgraph,
} from '@ketenregie/shared';
import { schemaDifferences, testDatabase } from '@ketenregie/shared/testing';
import { entities } from './entities';
import { migrations } from './migrations';
import { type ModulesAssignmentsApi, modulesAssignments } from './subgraph';

// biome-ignore lint/suspicious/noExplicitAny: the answer of a query has the shape of its text.
type Answer = any;

const identity = (given: Partial<Identity> = {}): Identity => ({
  ...{ personId: 'mira', personName: 'Mira de Vries', organisationId: 'oosterstroom' },
  ...{ organisationKind: 'NETWORK_OPERATOR', side: 'OPERATOR', roles: ['CONTRACT_MANAGER'], language: 'nl' },
  ...{ activePartner: true, asOf: null, overlay: null, requestId: 'r-1', scopes: null },
  ...given,
});

describe('the subgraph', () => {
  const db = testDatabase(entities, migrations);
  const folder = mkdtempSync(join(tmpdir(), 'modules-assignments-'));
  const options = (): SubgraphOptions => ({
    database: { url: null, file: join(folder, 'data.sqlite'), schema: 'x' },
    port: new InProcessEventPort(),
    peers: [],
    settings: { demo: false, clockHold: true },
    clockStart: '2026-09-01T06:00:00.000Z',
  });
  let running: RunningSubgraph<ModulesAssignmentsApi>;
  const ask = (query: string, given: Partial<Identity> = {}) => running.execute({ query }, identity(given));

  beforeAll(async () => {
    running = await startSubgraph(modulesAssignments, options());
  }, 60_000);
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has tables for all that its migrations made, and the other way round', async () => {
    expect(await schemaDifferences(db)).toEqual([]);
  });

  it('starts with the system set, and finds it at the second start', async () => {
    const query = '{ changeSets(sort: NUMBER) { totalCount edges { node { number state configurationVersion } } } }';
    const expected = { totalCount: 1, edges: [{ node: { number: 0, state: 'IN_FORCE', configurationVersion: 0 } }] };
    expect((await ask(query)).data).toMatchObject({ changeSets: expected });
    await running.close();
    running = await startSubgraph(modulesAssignments, options());
    expect((await ask(query)).data).toMatchObject({ changeSets: expected });
  });

  it('answers every field of a set, refusals in the reader’s language', async () => {
    const { data, errors } = await ask(`{
      changeSets(filter: { stateIn: [IN_FORCE] }) { edges { node {
        id number title state stateSince conflicted blocked blockers { code } contentHash effectiveOn inForceAt validFrom
        configurationVersion author { id } authorParty { id } createdAt updatedAt version areas { id }
        changes { key kind area { id } module complexity before after beforeParty { id } afterParty { id } baseVersion
          version validTo conflicted conflict { base theirs mine } checks { code } }
        checks { changeKey severity code rule path message fix } checkedAt impact { contentHash stale }
        approvals { side party { id } person { id } at contentHash void }
        requiredApprovals { side party { id } contract { id } satisfied approvedBy { id } contact { id } director { id } }
        blockedBy { kind side party { id } since until } revertOf { id }
        allowedActions { action allowed refusal { code rule message fix } }
      } } } }`);
    expect(errors).toBeUndefined();
    const set = (data as Answer)?.changeSets.edges[0].node;
    expect(set.changes.map(({ key }: { key: string }) => key)).toEqual(['COMPLEXITY', 'LEAD_TIME']);
    const actions = Object.fromEntries(
      set.allowedActions.map((each: Answer) => [each.action, each.refusal?.code ?? null]),
    );
    expect(actions.PUBLISH).toBe('FORBIDDEN');
    expect(set.allowedActions[0].refusal.message).toBe('Dit mag u bij dit voorstel niet.');
  });

  it('lets strangers to the cooperation read nothing', async () => {
    for (const given of [{ activePartner: false }, { roles: ['PUBLIC_BODY'] }]) {
      const { errors } = await ask('{ changeSets { totalCount } }', given);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('says what the viewer may do here', async () => {
    const query =
      '{ _entities(representations: [{ __typename: "Viewer", id: "mira" }]) { ... on Viewer { modulesPermissions } } }';
    const { data } = await ask(query, { roles: ['DASHBOARD'] });
    expect((data as Answer)._entities[0].modulesPermissions).toEqual([
      'changeSet:read',
      'competence:read',
      'maturity:read',
      'moduleAssignment:read',
      'moduleRun:read',
      'viewer:read',
    ]);
  });
});
