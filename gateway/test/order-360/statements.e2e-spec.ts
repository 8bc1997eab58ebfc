import { StatementCounter } from '@ketenregie/shared/testing';
import { DESIGN_OF_TWENTE, designMoves, namesOf, open, opened, place } from '../main-thread/thread';
import { type Answer, list } from '../support/answer';
import { type Variables, withProduct } from '../support/product';
import { example, orderIds } from './documents';

const CONTEXTS = ['contracts-risk', 'modules-assignments', 'customers-orders', 'performance'];

describe('the number of statements does not grow with the number of rows', () => {
  const counters = Object.fromEntries(CONTEXTS.map((name) => [name, new StatementCounter()]));
  const product = withProduct({ statements: counters });

  interface Cost {
    statements: Record<string, number>;
    answer: Answer;
  }

  /** What the dispatchers look for meanwhile belongs to nobody's operation. */
  const counted = ({ statements }: StatementCounter) => statements.filter((text) => !/outbox/.test(text)).length;

  async function once(login: string, query: string, variables: Variables): Promise<Cost> {
    for (const counter of Object.values(counters)) counter.reset();
    const answer = await product().ask(login, query, variables);
    expect(answer.errors).toEqual([]);
    return {
      answer,
      statements: Object.fromEntries(Object.entries(counters).map(([name, counter]) => [name, counted(counter)])),
    };
  }

  /** By subgraph. The first time warms what is read once; of the others the cheapest, since a token may be looked up anew. */
  async function cost(login: string, query: string, variables: Variables = {}): Promise<Cost> {
    await once(login, query, variables);
    const [one, other] = [await once(login, query, variables), await once(login, query, variables)];
    const least = ([name, count]: [string, number]): [string, number] => [
      name,
      Math.min(count, other.statements[name] ?? count),
    ];
    return { answer: one.answer, statements: Object.fromEntries(Object.entries(one.statements).map(least)) };
  }

  it('of order 360: as many for 20 orders as for one, in each subgraph', async () => {
    const names = await namesOf(product());
    // In Zeeland the contract party coordinates nothing, and Bram may see the customer: a row of every kind is asked for.
    const [one = ''] = await orderIds(product(), 1, { areaId: names.area('ZE-ZL') });
    const ids = [...new Set([one, ...(await orderIds(product(), 20))])].slice(0, 20);
    const single = await cost('bram', example('order-360'), { ids: [one] });
    const twenty = await cost('bram', example('order-360'), { ids });
    expect([list(single.answer, 'ordersByIds').length, list(twenty.answer, 'ordersByIds').length]).toEqual([1, 20]);
    expect(twenty.statements).toEqual(single.statements);
    expect(Object.values(single.statements).every((count) => count > 0)).toBe(true);
  });

  it('of the orders of an area: as many for 20 as for one', async () => {
    const names = await namesOf(product());
    for (let number = 1; number <= 12; number++) await opened(product(), await place(product(), `${number}`));
    const fields = `id number customer { name } address { municipality } lines { operator { name } } coordinator { name }
      area { code contract { number } contractParty { name } } run { steps { party { name } } nextActor { party { name } } } moduleFigures { party { name } } allowedActions { allowed }`;
    const query = `query ($first: Int!, $id: ID!) { orders(first: $first, filter: { areaId: $id }) { totalCount edges { node { ${fields} } } } }`;
    const one = await cost('teun', query, { first: 1, id: names.area('OV-TW') });
    const twenty = await cost('teun', query, { first: 20, id: names.area('OV-TW') });
    expect([list(one.answer, 'orders.edges').length, list(twenty.answer, 'orders.edges').length]).toEqual([1, 20]);
    expect(twenty.statements).toEqual(one.statements);
  });

  const LISTS: [string, string, string][] = [
    [
      'parties',
      'kindIn: [NETWORK_OPERATOR, CONTRACT_PARTY]',
      'id code contracts { number director { person { name } } } competences { module level } maturity { level assessedBy { name } } moduleFigures { area { code } }',
    ],
    ['mandates', 'subject: MODULE', 'id party { name } area { code } person { name }'],
    [
      'moduleAssignments',
      '',
      'id area { code } party { name } decision { party { name } } changeSet { number title } legalBasis { article }',
    ],
    ['coordinatorAssignments', '', 'id area { code } party { name } changeSet { number }'],
    ['competences', '', 'id party { name } area { code }'],
    ['maturityAssessments', '', 'id party { name } area { code } assessedBy { name }'],
  ];

  it.each(LISTS)('of the list of %s: as many for 20 as for one', async (name, filter, fields) => {
    const narrowed = filter ? `, filter: { ${filter} }` : '';
    const query = `query ($first: Int!) { ${name}(first: $first${narrowed}) { totalCount pageInfo { hasNextPage } edges { cursor node { ${fields} } } } }`;
    const one = await cost('mira', query, { first: 1 });
    const twenty = await cost('mira', query, { first: 20 });
    expect(list(one.answer, `${name}.edges`)).toHaveLength(1);
    expect(list(twenty.answer, `${name}.edges`).length).toBeGreaterThan(10);
    expect(twenty.statements).toEqual(one.statements);
  });

  it('of the list of change sets, with checks, approvals and allowed actions', async () => {
    const names = await namesOf(product());
    await designMoves(product(), names, { ...DESIGN_OF_TWENTE, on: '2026-10-01' });
    for (let made = 0; made < 6; made++) {
      const id = await open(product(), 'mira', '2026-12-01', `Set ${made}`);
      const cell = {
        changeSetId: id,
        areaId: names.area('OV-TW'),
        module: 'PREPARE',
        partyId: names.party('tukker'),
        expectedVersion: 0,
      };
      await product().command('mira', 'proposeModuleAssignment', 'changeSet { id }', cell);
    }
    const fields = `id state contentHash conflicted author { name } authorParty { name } areas { code } checks { code } changes { key conflicted afterParty { name } checks { code } }
      approvals { party { name } } requiredApprovals { satisfied contact { name } party { name } } blockedBy { kind } allowedActions { action allowed }`;
    const query = `query ($first: Int!) { changeSets(first: $first, filter: { stateIn: [OPEN] }) { edges { node { ${fields} } } } }`;
    const one = await cost('kadir', query, { first: 1 });
    const six = await cost('kadir', query, { first: 20 });
    expect([list(one.answer, 'changeSets.edges').length, list(six.answer, 'changeSets.edges').length]).toEqual([1, 6]);
    expect(six.statements).toEqual(one.statements);
  });

  it('of the matrix: as many for six areas as for one', async () => {
    const cells =
      'cells { key state live { party { name } changeSet { number } } byClass { party { name } } planned { party { name } } checks { code } }';
    const row = `area { code name } coordinators { scenario party { name } } ${cells}`;
    const byIds =
      'query ($ids: [ID!]!) { contractAreasByIds(ids: $ids) { code matrixRow { ROW } assignments { party { name } } } }'.replace(
        'ROW',
        row,
      );
    const names = await namesOf(product());
    const ids = ['OV-TW', 'OV-IJV', 'DR-ZD', 'ZH-HR', 'ZE-ZL', 'NB-WB'].map(names.area);
    const one = await cost('fenna', byIds, { ids: ids.slice(0, 1) });
    const six = await cost('fenna', byIds, { ids });
    expect([list(one.answer, 'contractAreasByIds').length, list(six.answer, 'contractAreasByIds').length]).toEqual([
      1, 6,
    ]);
    expect(six.statements).toEqual(one.statements);
    const whole = await cost('fenna', example('assignment-matrix'));
    expect(list(whole.answer, 'assignmentMatrix.rows')).toHaveLength(6);
    expect(whole.statements['modules-assignments']).toBeLessThanOrEqual(12);
  });

  it('of the verdict over every candidate of a cell', async () => {
    const names = await namesOf(product());
    const query = `query ($input: AssignmentCandidatesInput!) { assignmentCandidates(input: $input) { eligible party { name } refusals { code } } }`;
    const ask = (area: string) =>
      cost('mira', query, { input: { areaId: names.area(area), module: 'PREPARE', validFrom: '2026-10-01' } });
    const [twente, rijnland] = [await ask('OV-TW'), await ask('ZH-HR')];
    expect(rijnland.statements).toEqual(twente.statements);
  });
});
