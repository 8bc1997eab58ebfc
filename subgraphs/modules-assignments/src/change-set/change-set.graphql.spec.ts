import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DomainEvent,
  type Identity,
  InProcessEventPort,
  type RunningSubgraph,
  startSubgraph,
} from '@ketenregie/shared';
import { statementCounter } from '@ketenregie/shared/testing';
import { factEventsOf } from '../facts/fixture';
import { type ModulesAssignmentsApi, modulesAssignments } from '../subgraph';

const AREAS = 20;

function identity(personId: string, given: Partial<Identity> = {}): Identity {
  return {
    ...{ personId, personName: personId, organisationId: 'oosterstroom', organisationKind: 'NETWORK_OPERATOR' },
    ...{ side: 'OPERATOR', roles: ['CONTRACT_MANAGER'], language: 'en', activePartner: true },
    ...{ asOf: null, overlay: null, requestId: 'r', scopes: null, ...given },
  };
}

const mira = (given: Partial<Identity> = {}) => identity('mira', given);
const kadir = (given: Partial<Identity> = {}) =>
  identity('kadir', { organisationId: 'tukker', side: 'CONTRACTOR', ...given });

/** What a client sees: any shape, read by the spec that asked for it. */
// biome-ignore lint/suspicious/noExplicitAny: the answer of a query has the shape of its text.
type Answer = any;

describe('change sets over GraphQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'change-sets-'));
  const statements = statementCounter();
  let running: RunningSubgraph<ModulesAssignmentsApi>;
  let keys = 0;
  let events = 0;

  async function ask(query: string, who: Identity, variables: object = {}): Promise<Answer> {
    const { data, errors } = await running.execute({ query, variables: { ...variables } }, who);
    expect(errors).toBeUndefined();
    return data;
  }

  async function command(
    name: string,
    input: object,
    who: Identity,
    fields = 'id version contentHash state',
  ): Promise<Answer> {
    keys += 1;
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { changeSet { ${fields} } userErrors { code path } advices { code } } }`;
    const data = await ask(query, who, { input: { ...input, idempotencyKey: `k-${keys}` } });
    return data[name];
  }

  async function receive(type: string, payload: object): Promise<void> {
    events += 1;
    const [aggregateType = ''] = type.split('.');
    const known = { id: `e-${events}`, source: 'peer', aggregateType, aggregateId: `${events}`, eventNo: 1 };
    const event: DomainEvent = { ...known, type, payload, occurredAt: '2024-12-01T07:00:00.000Z' };
    expect((await running.receive('peer', [event])).accepted).toEqual([event.id]);
  }

  const contractMandate = (personId: string, partyId: string) =>
    receive('mandate.changed.v1', {
      ...{ mandateId: `m-${personId}`, partyId, personId, subject: 'CONTRACT', module: null },
      ...{ areaId: null, combiAreaId: null, contractId: null, from: '2024-01-01', to: null },
    });

  async function openWith(areas: number): Promise<string> {
    const { changeSet } = await command('openChangeSet', { title: `Set ${areas}`, effectiveOn: '2026-10-01' }, mira());
    for (let n = 0; n < areas; n += 1) {
      const at = { changeSetId: changeSet.id, areaId: `area-${n}`, module: 'PREPARE', expectedVersion: 0 };
      const why = {
        ground: 'STRATEGY',
        explanation: 'So.',
        decision: { partyId: 'oosterstroom', on: '2026-01-01', reviewOn: '2027-01-01' },
      };
      const { userErrors } = await command('proposeModuleAssignment', { ...at, partyId: 'tukker', ...why }, mira());
      expect(userErrors).toEqual([]);
    }
    return changeSet.id;
  }

  beforeAll(async () => {
    running = await startSubgraph(modulesAssignments, {
      database: { url: null, file: join(folder, 'data.sqlite'), schema: 'x', logger: statements },
      port: new InProcessEventPort(),
      peers: [],
      settings: { demo: false, clockHold: true },
      clockStart: '2026-09-01T06:00:00.000Z',
    });
    for (const [type, payload] of factEventsOf(AREAS)) await receive(type, payload);
    await contractMandate('mira', 'oosterstroom');
    await contractMandate('kadir', 'tukker');
    for (let n = 0; n < 30; n += 1) {
      const order = {
        orderId: `o-${n}`,
        areaId: `area-${n % 3}`,
        complexity: 'C2',
        design: false,
        prepare: n % 2 === 0,
      };
      await receive('order.placed.v1', {
        ...order,
        placedAt: '2026-08-03T08:00:00.000Z',
        agreedDueOn: null,
        coordinatorId: null,
      });
    }
  }, 60_000);

  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows a draft in the matrix, refused where a rule refuses it, and only to who looks through the set', async () => {
    const id = await openWith(1);
    const matrix = `{ assignmentMatrix { changeSet { id } rows { area { id } cells { key module state version draft { key afterParty { id } checks { code } conflicted } checks { code } } } } }`;
    const cell = (data: Answer) =>
      data.assignmentMatrix.rows[0].cells.find(({ module }: Answer) => module === 'PREPARE');
    expect(cell(await ask(matrix, mira()))).toMatchObject({ state: 'UNASSIGNED', version: 0, draft: null });
    const seen = cell(await ask(matrix, mira({ overlay: id })));
    expect(seen).toMatchObject({
      state: 'REFUSED',
      version: 1,
      draft: { afterParty: { id: 'tukker' }, conflicted: false },
    });
    expect(seen.checks.map(({ code }: Answer) => code)).toContain('MANDATE_MISSING');
  });

  it('previews: a line per change, and behind it as many orders as it says', async () => {
    const id = await openWith(2);
    const lines =
      'impact { stale window { from to } lines { key area { id } ordersInWindow ordersWithModule runningChanged } }';
    const { changeSet } = await command('previewChangeSet', { id, expectedVersion: 3 }, mira(), lines);
    expect(changeSet.impact.lines).toEqual(
      [0, 1].map((n) => ({
        ...{ key: `OV-${n}:PREPARE`, area: { id: `area-${n}` } },
        ...{ ordersInWindow: 10, ordersWithModule: 5, runningChanged: 0 },
      })),
    );
    await receive('order.placed.v1', {
      ...{ orderId: 'late', areaId: 'area-0', complexity: 'C2', design: false, prepare: true },
      ...{ placedAt: '2026-08-03T08:00:00.000Z', agreedDueOn: null, coordinatorId: null },
    });
    const query = `query($id: ID!) { changeSet(id: $id) { impact {
      all: orders(key: "OV-0:PREPARE", first: 4) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } }
      some: orders(key: "OV-0:PREPARE", onlyWithModule: true) { totalCount edges { node { id } } } } } }`;
    const { all, some } = (await ask(query, mira(), { id })).changeSet.impact;
    expect([all.totalCount, all.edges.length, all.pageInfo.hasNextPage, some.totalCount, some.edges.length]).toEqual([
      10,
      4,
      true,
      5,
      5,
    ]);
  });

  it('answers all reasons with code, rule and place, and says so of the preview too', async () => {
    const id = await openWith(1);
    const { changeSet, userErrors } = await command('submitChangeSet', { id, expectedVersion: 2 }, mira());
    expect(changeSet).toBeNull();
    expect(userErrors).toContainEqual({ code: 'MANDATE_MISSING', path: ['changes', 'OV-0:PREPARE', 'partyId'] });
    expect(userErrors.at(-1)).toEqual({ code: 'IMPACT_REQUIRED', path: ['input', 'id'] });
  });

  it('names whose approval is needed, with a person to ask, and what the caller may do', async () => {
    const id = await openWith(1);
    const query = `query($id: ID!) { changeSet(id: $id) {
      requiredApprovals { side party { id } contract { id } satisfied contact { id } director { id } }
      blockedBy { kind } allowedActions { action allowed refusal { code } } } }`;
    const { changeSet } = await ask(query, kadir(), { id });
    expect(changeSet.requiredApprovals).toEqual([
      {
        ...{ side: 'OPERATOR', party: { id: 'oosterstroom' }, contract: { id: 'c-0' }, satisfied: false },
        ...{ contact: { id: 'mira' }, director: { id: 'mira' } },
      },
      {
        ...{ side: 'CONTRACTOR', party: { id: 'tukker' }, contract: { id: 'c-0' }, satisfied: false },
        ...{ contact: { id: 'kadir' }, director: null },
      },
    ]);
    expect(changeSet.blockedBy).toEqual([{ kind: 'CHECKS' }, { kind: 'IMPACT' }]);
    const actions = Object.fromEntries(
      changeSet.allowedActions.map(({ action, refusal }: Answer) => [action, refusal?.code ?? null]),
    );
    expect(actions).toMatchObject({
      EDIT: null,
      PREVIEW: null,
      APPROVE: 'STATE_NOT_ALLOWED',
      PUBLISH: 'STATE_NOT_ALLOWED',
    });
    expect(actions.SUBMIT).not.toBeNull();
  });

  it('reads 20 sets with everything in as many statements as one', async () => {
    for (let n = 0; n < 19; n += 1) await openWith(1);
    const query = `query($first: Int!) { changeSets(first: $first, sort: NUMBER, filter: { mine: true }) { edges { node {
      contentHash conflicted areas { id } changes { key checks { code } conflict { mine } } checks { code } impact { stale }
      approvals { side } requiredApprovals { satisfied } blockedBy { kind } allowedActions { allowed } revertOf { id } } } } }`;
    const count = async (first: number) => {
      statements.reset();
      const data = await ask(query, mira(), { first });
      return [data.changeSets.edges.length, statements.count];
    };
    const [one, twenty] = [await count(1), await count(20)];
    expect([one[0], twenty[0]]).toEqual([1, 20]);
    expect(twenty[1]).toBe(one[1]);
  });

  it('finds the sets of an area, of a state, of oneself, and those that wait for one’s approval', async () => {
    const list = async (filter: object, who: Identity) => {
      const query = 'query($filter: ChangeSetFilterInput) { changeSets(first: 100, filter: $filter) { totalCount } }';
      return (await ask(query, who, { filter })).changeSets.totalCount;
    };
    expect(await list({ stateIn: ['IN_FORCE'] }, mira())).toBe(1);
    expect(await list({ areaId: 'area-1' }, mira())).toBe(1);
    expect(await list({ mine: true }, kadir())).toBe(0);
    expect(await list({ waitingForMe: true }, kadir())).toBe(0);
  });

  it('lets the fields of a run be read, from the order too', async () => {
    const query = `{ moduleRun(orderId: "o-0") { id order { id } area { id } coordinator { id } configurationVersion changeSet { number }
      placedAt openedAt state steps { id module state party { id } dueOn startedAt doneAt nextActor { id } nextActorSince missing }
      nextActor { party { id } module since until missing } }
      _entities(representations: [{ __typename: "Order", id: "o-0" }]) { ... on Order { run { state } } } }`;
    const data = await ask(query, mira());
    expect(data.moduleRun).toMatchObject({ configurationVersion: 0, changeSet: { number: 0 }, state: 'OPEN' });
    expect(data.moduleRun.nextActor).toMatchObject({ party: null, module: 'ORIENT_AND_ORDER', missing: ['PARTY'] });
    expect(data._entities).toEqual([{ run: { state: 'OPEN' } }]);
  });
});
