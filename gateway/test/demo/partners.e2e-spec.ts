import { at, list } from '../support/answer';
import { withProduct } from '../support/product';
import { CONTRACTS, COORDINATORS, E_OPERATOR, MATRIX, MODULES, PARTIES, PEOPLE, posts } from './matrix';

interface Mandate {
  subject: string;
  module: string | null;
  from: string;
  to: string | null;
  party: { code: string };
  person: { name: string } | null;
  area: { code: string } | null;
  combiArea: { code: string } | null;
  contract: { number: string } | null;
  crewDays: number | null;
}

describe('the partners of the demo', () => {
  const product = withProduct();

  /** Every page of a list. */
  async function all<T>(name: string, fields: string): Promise<T[]> {
    const found: T[] = [];
    for (let after: string | null = null; ; ) {
      const query = `query ($after: String) { ${name}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`;
      const answer = await product().ask('mira', query, { after });
      found.push(...list<{ node: T }>(answer, `${name}.edges`).map(({ node }) => node));
      if (!at<boolean>(answer, `${name}.pageInfo.hasNextPage`)) return found;
      after = at<string>(answer, `${name}.pageInfo.endCursor`);
    }
  }
  const mandates = () =>
    all<Mandate>(
      'mandates',
      'subject module from to crewDays party { code } person { name } area { code } combiArea { code } contract { number }',
    );

  it('are sixteen parties', async () => {
    const parties = await all<{ code: string; kind: string; side: string }>('parties', 'code kind side');
    expect(parties.map(({ code }) => code).sort()).toEqual([...PARTIES].sort());
    const of = (kind: string) => parties.filter((party) => party.kind === kind).length;
    expect(['NETWORK_OPERATOR', 'CONTRACT_PARTY', 'COMBI_ORGANISATION', 'MUNICIPALITY', 'PROVINCE'].map(of)).toEqual([
      8, 5, 1, 1, 1,
    ]);
    expect(parties.find(({ code }) => code === 'rijnland')?.side).toBe('CONTRACTOR');
  });

  it('have six active contracts, each with three single roles by mandated people, an accepted matrix, frames and tariffs', async () => {
    const fields = `number state from to areas { code } parties { side party { code } } director { person { name } party { code } mandate { subject contract { number } } }
      administrator { person { name } mandate { subject } } qualityController { person { name } mandate { subject } }
      riskMatrix { acceptedOn rows { module owner unforeseen } } frames { measure complexity norm } frontDoorTariffs { complexity modules }`;
    type Holder = {
      person: { name: string };
      party: { code: string };
      mandate: { subject: string; contract: { number: string } };
    };
    type Contract = {
      number: string;
      parties: { party: { code: string } }[];
      director: Holder;
      administrator: Holder;
      qualityController: Holder;
      riskMatrix: { acceptedOn: string; rows: object[] };
      frames: { complexity: string | null; norm: number; measure: string }[];
    };
    const contracts = await all<Contract>('contracts', fields);
    expect(contracts).toHaveLength(6);
    for (const { number, area, parties } of CONTRACTS) {
      const contract = contracts.find((each) => each.number === number);
      expect(contract).toMatchObject({
        state: 'ACTIVE',
        from: '2025-01-01',
        to: '2029-01-01',
        areas: [{ code: area }],
      });
      expect(contract?.parties.map(({ party }) => party.code).sort()).toEqual([...parties].sort());
      expect(contract?.director).toMatchObject({
        party: { code: E_OPERATOR[area] },
        mandate: { subject: 'CONTRACT', contract: { number } },
      });
      for (const holder of [contract?.administrator, contract?.qualityController])
        expect(holder?.mandate.subject).toBe('CONTRACT');
      expect(contract?.riskMatrix.rows).toHaveLength(16);
      const ready = contract?.frames.filter(({ measure }) => measure === 'WORKING_DAYS_TO_READY');
      expect(Object.fromEntries(ready?.map(({ complexity, norm }) => [complexity, norm]) ?? [])).toEqual({
        C1: 60,
        C2: 90,
        C3: 120,
        C4: 180,
        MAINS: 260,
      });
    }
  });

  it('are mandated for what they run and coordinate, and Tukker for all of Twente but PREPARE', async () => {
    const given = await mandates();
    const has = (subject: string, party: string, area: string, module: string | null = null) =>
      given.some(
        (each) =>
          each.subject === subject && each.party.code === party && each.area?.code === area && each.module === module,
      );
    for (const [area, parties] of Object.entries(MATRIX)) {
      for (const [index, party] of parties.entries())
        expect([area, party, has('MODULE', party, area, MODULES[index])]).toEqual([area, party, true]);
      for (const told of COORDINATORS[area] ?? []) {
        const party = told.slice(2).replace('!', '');
        expect([area, party, has('COORDINATION', party, area)]).toEqual([area, party, true]);
        if (!told.startsWith('A')) continue;
        const lacks = MODULES.filter((module) => !has('MODULE', party, area, module));
        expect([area, lacks]).toEqual([area, area === 'OV-TW' ? ['PREPARE'] : []]);
      }
    }
    expect(has('MODULE', 'vechtstroom', 'DR-ZD', 'BUILD')).toBe(true);
    expect(given.some(({ party, area }) => party.code === 'graafploeg' && area?.code === 'OV-TW')).toBe(false);
    expect(
      given
        .filter(({ subject }) => subject === 'MODULE' || subject === 'COORDINATION')
        .every(({ to }) => to === '2029-01-01'),
    ).toBe(true);
  });

  it('give every contract manager a CONTRACT mandate for each own contract, and Jolijn and Koen 150 crew-days in Oost', async () => {
    const given = await mandates();
    const contractual = given
      .filter(({ subject }) => subject === 'CONTRACT')
      .map(({ party, contract }) => `${party.code} ${contract?.number}`);
    expect(contractual.sort()).toEqual(
      CONTRACTS.flatMap(({ number, parties }) => parties.map((party) => `${party} ${number}`)).sort(),
    );
    const portfolio = given.filter(({ subject }) => subject === 'PORTFOLIO');
    expect(portfolio.map(({ person }) => person?.name).sort()).toEqual(['Jolijn Prins', 'Koen Dekker']);
    expect(portfolio).toMatchObject([
      { crewDays: 150, combiArea: { code: 'OOST' } },
      { crewDays: 150, combiArea: { code: 'OOST' } },
    ]);
  });

  it('are competent for what they run, at level 3 by audit to 2029; Tukker is not for PREPARE, De Graafploeg is', async () => {
    type Competence = { module: string; level: number; evidenceKind: string; to: string; party: { code: string } };
    const recorded = await all<Competence>('competences', 'module level evidenceKind to party { code }');
    expect(new Set(recorded.map(({ level, evidenceKind, to }) => `${level} ${evidenceKind} ${to}`))).toEqual(
      new Set(['3 AUDIT 2029-01-01']),
    );
    const has = (party: string, module: string) =>
      recorded.some((each) => each.party.code === party && each.module === module);
    for (const parties of Object.values(MATRIX)) {
      for (const [index, party] of parties.entries())
        expect([party, has(party, MODULES[index] ?? '')]).toEqual([party, true]);
    }
    for (const party of ['vechtstroom', 'rijnland', 'brabant'])
      expect(MODULES.filter((module) => !has(party, module))).toEqual([]);
    expect(MODULES.filter((module) => !has('tukker', module))).toEqual(['PREPARE']);
    expect(has('graafploeg', 'PREPARE')).toBe(true);
  });

  it('are assessed by both sides at PERFORM 3 for what they run, and at LET_GO by nobody', async () => {
    type Assessment = {
      aspect: string;
      level: number;
      side: string;
      module: string;
      party: { code: string };
      area: { code: string };
    };
    const made = await all<Assessment>('maturityAssessments', 'aspect level side module party { code } area { code }');
    expect(new Set(made.map(({ aspect, level }) => `${aspect} ${level}`))).toEqual(new Set(['PERFORM 3']));
    const key = ({ area, module, party, side }: Assessment) => `${area.code} ${module} ${party.code} ${side}`;
    const due = Object.entries(MATRIX).flatMap(([area, parties]) =>
      parties.flatMap((party, index) =>
        ['CONTRACTOR', 'OPERATOR'].map((side) => `${area} ${MODULES[index]} ${party} ${side}`),
      ),
    );
    expect(made.map(key).sort()).toEqual(due.sort());
  });

  it.each(PEOPLE)('know %s as %s of %s, %s', async (login, name, party, role) => {
    const answer = await product().ask(login, '{ viewer { person { name } organisation { code } roles language } }');
    expect(at(answer, 'viewer')).toMatchObject({ person: { name }, organisation: { code: party }, roles: [role] });
  });

  it('have a contract manager each, and a coordinator and a planner at every party to a contract', async () => {
    for (const { login, party, role } of posts()) {
      const answer = await product().ask(login, '{ viewer { organisation { code } roles } }');
      expect([login, at(answer, 'viewer')]).toMatchObject([login, { organisation: { code: party }, roles: [role] }]);
    }
  });
});
