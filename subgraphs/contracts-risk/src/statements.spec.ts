import { seedContractsRisk } from './seed/seed';
import { type StartedForSpec, startForSpec } from './testing/start';

const AREA = `code name combiArea { code } neighbours { code } postcodeRanges { from to }
  operators { discipline party { name } } contractParty { name }
  contract { number liabilityCap { cents } parties { side party { code contacts { name } } }
    director { person { name } party { code } mandate { subject to } }
    riskMatrix { rows { title cap { cents } } } frames { measure norm } frontDoorTariffs { modules price { cents } } }`;
const LIST = `query ($first: Int!) { contractAreas(first: $first) { edges { node { ${AREA} } } } }`;
const ENTITIES = `query ($all: [_Any!]!) { _entities(representations: $all) {
  ... on Party { name contracts { number } } ... on Person { name organisation { code } } ... on ContractArea { ${AREA} } } }`;

describe('statements', () => {
  let started: StartedForSpec;
  beforeAll(async () => {
    started = await startForSpec();
    await seedContractsRisk(started.api);
    await started.api.jumpClock('2026-09-01T08:00:00+02:00');
  }, 60_000);
  afterAll(() => started.close());

  async function cost(query: string, variables: Record<string, unknown>): Promise<number> {
    const ilse = await started.api.identityOf('ilse');
    started.statements.reset();
    expect((await started.ask(ilse, query, variables)).errors).toBeUndefined();
    return started.statements.count;
  }

  /** A loader that is asked at two depths fires once or twice, as the answers come in; a row costs nothing. */
  const DEPTHS = 3;

  it('are as many for six areas as for one, contract and all', async () => {
    const one = await cost(LIST, { first: 1 });
    expect(await cost(LIST, { first: 6 })).toBeLessThan(one + DEPTHS);
    expect(one).toBeLessThan(25);
  });

  it('are no more for twenty references than for two of each kind', async () => {
    const { manager } = started.running.database.work;
    const rows = async (typename: string, table: string): Promise<object[]> => {
      const found: { id: string }[] = await manager.query(`select id from ${table} order by id`);
      return found.map(({ id }) => ({ __typename: typename, id }));
    };
    const kinds = await Promise.all([
      rows('Party', 'party'),
      rows('Person', 'person'),
      rows('ContractArea', 'contract_area'),
    ]);
    const few = await cost(ENTITIES, { all: kinds.flatMap((each) => each.slice(0, 2)) });
    expect(await cost(ENTITIES, { all: kinds.flatMap((each) => each.slice(0, 20)) })).toBeLessThan(few + DEPTHS);
  });
});
