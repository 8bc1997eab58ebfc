import type { Identity, OperationResult } from '@ketenregie/shared';
import { type SeededContracts, seedContractsRisk } from './seed/seed';
import { type StartedForSpec, startForSpec } from './testing/start';

const AMOUNTS = `
  liabilityCap { cents }
  riskMatrix { rows { title owner cap { cents } } }
  frontDoorTariffs { complexity modules price { cents } pricePerUnit { cents } }`;
const BY_PATH: Record<string, string> = {
  root: `query ($id: ID!) { contract(id: $id) { number ${AMOUNTS} } }`,
  nested: `query ($id: ID!) { contract(id: $id) { areas { contract { number ${AMOUNTS} } } } }`,
  _entities: `query ($id: ID!) { _entities(representations: [{ __typename: "Contract", id: $id }]) {
    ... on Contract { number ${AMOUNTS} } } }`,
};

const codesOf = ({ errors = [] }: OperationResult) => [...new Set(errors.map(({ extensions }) => extensions?.code))];

describe('rights in contracts-risk', () => {
  let started: StartedForSpec;
  let seeded: SeededContracts;
  beforeAll(async () => {
    started = await startForSpec();
    seeded = await seedContractsRisk(started.api);
    await started.api.jumpClock('2026-09-01T08:00:00+02:00');
  }, 60_000);
  afterAll(() => started.close());

  function contractIn({ data }: OperationResult): Record<string, unknown> {
    const found = JSON.stringify(data).match(/"number":"(C-\d\d)"/)?.[1];
    expect(found).toBeDefined();
    return { number: found, amounts: JSON.stringify(data).match(/"cents":"\d+"/g)?.length ?? 0 };
  }

  describe.each(Object.keys(BY_PATH))('commercial fields by the path %s', (path) => {
    const query = BY_PATH[path] ?? '';
    const ask = (who: string, number: string) => started.ask(who, query, { id: seeded.contractIds[number] });

    it.each([
      ['mira', 'C-02'],
      ['kadir', 'C-02'],
      ['planner-tukker', 'C-02'],
      ['cm-vechtstroom', 'C-03'],
      ['jolijn', 'C-01'],
      ['ilse', 'C-06'],
    ])('%s reads the amounts of %s', async (who, number) => {
      const result = await ask(who, number);
      expect(result.errors).toBeUndefined();
      expect(contractIn(result)).toEqual({ number, amounts: 1 + 14 + 11 + 4 });
    });

    it.each([
      ['kadir', 'C-01'],
      ['cm-graafploeg', 'C-02'],
      ['mira', 'C-05'],
      ['fenna', 'C-02'],
      ['ravi', 'C-02'],
    ])('%s gets null and FORBIDDEN for the amounts of %s, and all else', async (who, number) => {
      const result = await ask(who, number);
      expect(codesOf(result)).toEqual(['FORBIDDEN']);
      expect(contractIn(result)).toEqual({ number, amounts: 0 });
      expect(JSON.stringify(result.data)).toContain('"owner":"CONTRACT_PARTY"');
      expect(JSON.stringify(result.data)).toContain('"modules":["PREPARE"]');
    });
  });

  it('a portfolio manager without a mandate for the area reads no amounts of it', async () => {
    const jolijn = await started.api.identityOf('jolijn');
    const stranger: Identity = { ...jolijn, personId: seeded.personIds.noor ?? '' };
    const variables = { id: seeded.contractIds['C-01'] };
    expect(codesOf(await started.ask(stranger, BY_PATH.root ?? '', variables))).toEqual(['FORBIDDEN']);
  });

  const OPEN: Record<string, string> = {
    parties: '{ parties { edges { node { id } } } }',
    areas: '{ contractAreas { edges { node { code } } } }',
    combiAreas: '{ combiAreas { code } }',
    contracts: '{ contracts { edges { node { number } } } }',
    mandates: '{ mandates { edges { node { id } } } }',
    legalBases: '{ legalBases { edges { node { id } } } }',
  };

  it.each(Object.keys(OPEN))(
    '%s are open to every partner and to who oversees, and closed to a public body',
    async (list) => {
      for (const who of ['fenna', 'cm-graafploeg', 'ilse', 'ravi']) {
        expect(codesOf(await started.ask(who, OPEN[list] ?? ''))).toEqual([]);
      }
      expect(codesOf(await started.ask('gerda', OPEN[list] ?? ''))).toEqual(['FORBIDDEN']);
    },
  );

  it('an open field is closed to a party whose contract is over', async () => {
    const former: Identity = { ...(await started.api.identityOf('kadir')), activePartner: false };
    expect(codesOf(await started.ask(former, OPEN.parties ?? ''))).toEqual(['FORBIDDEN']);
  });

  it('by _entities a public body gets its own party alone', async () => {
    const query = `query ($own: ID!, $other: ID!) {
      own: _entities(representations: [{ __typename: "Party", id: $own }]) { ... on Party { code } }
      other: _entities(representations: [{ __typename: "Party", id: $other }]) { ... on Party { code } } }`;
    const result = await started.ask('gerda', query, { own: seeded.partyIds.hengelo, other: seeded.partyIds.tukker });
    expect(result.data).toEqual({ own: [{ code: 'hengelo' }], other: [null] });
    expect(codesOf(result)).toEqual(['FORBIDDEN']);
  });

  it('everybody reads who they are, nobody who another is', async () => {
    const viewer = await started.ask(
      'gerda',
      '{ viewer { side roles person { name } organisation { name } contractsPermissions } clock { today } }',
    );
    expect(viewer).toEqual({
      data: {
        viewer: {
          ...{ side: 'PUBLIC', roles: ['PUBLIC_BODY'], person: { name: 'Gerda Pol' } },
          ...{ organisation: { name: 'Gemeente Hengelo' }, contractsPermissions: ['clock:read', 'viewer:read'] },
        },
        clock: { today: '2026-09-01' },
      },
    });
    const other = `query ($id: ID!) { _entities(representations: [{ __typename: "Viewer", id: $id }]) { ... on Viewer { side } } }`;
    expect((await started.ask('gerda', other, { id: seeded.personIds.mira })).data).toEqual({ _entities: [null] });
  });

  it('a token does what its scopes and the roles of its person both allow', async () => {
    const { services, issueToken } = started.api;
    const token = await issueToken('kadir', {
      expiresAt: '2099-01-01T00:00:00Z',
      scopes: ['party:read', 'clock:move'],
    });
    const base = await services.identities.byToken(token.secret);
    if (!base || 'expired' in base) throw new Error('The token was not taken.');
    const kadir: Identity = { ...base, asOf: null, overlay: null, requestId: 'r' };
    expect(codesOf(await started.ask(kadir, OPEN.parties ?? ''))).toEqual([]);
    expect(codesOf(await started.ask(kadir, OPEN.contracts ?? ''))).toEqual(['FORBIDDEN']);
    const move =
      'mutation { moveClock(input: { to: "2026-10-01T00:00:00Z", idempotencyKey: "t" }) { userErrors { code } } }';
    expect(codesOf(await started.ask(kadir, move))).toEqual(['FORBIDDEN']);
  });

  it('reads areas, contracts and mandates as of the day that is asked', async () => {
    const query =
      '{ contractAreaByCode(code: "OV-TW") { contractParty { code } contract { number } } mandates { totalCount } }';
    const kadir = await started.api.identityOf('kadir');
    const on = async (asOf: string) => (await started.ask({ ...kadir, asOf }, query)).data;
    expect(await on('2024-11-30')).toMatchObject({
      contractAreaByCode: { contractParty: null, contract: null },
      mandates: { totalCount: 0 },
    });
    expect(await on('2025-01-01')).toMatchObject({
      contractAreaByCode: { contractParty: { code: 'tukker' }, contract: { number: 'C-02' } },
    });
    expect(await on('2029-01-01')).toMatchObject({
      contractAreaByCode: { contract: null },
      mandates: { totalCount: 0 },
    });
  });
});
