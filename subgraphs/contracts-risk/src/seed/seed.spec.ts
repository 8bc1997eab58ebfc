import { IsNull } from 'typeorm';
import { AreaPeriodEntity } from '../area/area.entity';
import { ContractEntity, ContractPartyEntity } from '../contract/contract.entity';
import type { Complexity, Module } from '../enums/values';
import { FrameEntity } from '../frame/frame.entity';
import { FrontDoorTariffEntity } from '../front-door-tariff/front-door-tariff.entity';
import { MandateEntity } from '../mandate/mandate.entity';
import { PartyEntity } from '../party/party.entity';
import { PersonEntity } from '../person/person.entity';
import { RiskMatrixEntity, RiskRowEntity } from '../risk-matrix/risk-matrix.entity';
import { type StartedForSpec, startForSpec } from '../testing/start';
import { demoAreas } from './demo-areas';
import { type SeededContracts, seedContractsRisk } from './seed';

/** Domain §9, complexity rows: the optional modules that each row asks for. */
const COMPLEXITY_ROWS: readonly [Complexity, readonly Module[]][] = [
  ['C4', ['DESIGN', 'PREPARE']],
  ['C3', ['DESIGN', 'PREPARE']],
  ['C3', ['PREPARE']],
  ['C2', ['PREPARE']],
  ['C2', []],
  ['C1', []],
];

describe('the demo data of contracts-risk', () => {
  let started: StartedForSpec;
  let seeded: SeededContracts;
  const manager = () => started.running.database.work.manager;

  beforeAll(async () => {
    started = await startForSpec({ peers: ['performance'] });
    seeded = await seedContractsRisk(started.api);
  }, 60_000);
  afterAll(() => started.close());

  it('has the sixteen parties, the six areas and the six contracts', () => {
    expect(Object.keys(seeded.partyIds)).toHaveLength(16);
    expect(Object.keys(seeded.areaIds)).toHaveLength(6);
    expect(Object.keys(seeded.contractIds)).toEqual(['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06']);
  });

  it('changes nothing when it is seeded again', async () => {
    const events = await started.running.settle().then(() => started.sent.length);
    expect(await seedContractsRisk(started.api)).toEqual(seeded);
    await started.running.settle();
    expect(started.sent).toHaveLength(events);
  }, 60_000);

  it('holds each postcode of 1000–9999 in at most one area a day', async () => {
    const periods = await manager().find(AreaPeriodEntity);
    const today = periods.filter(({ from, to }) => from <= '2026-09-01' && '2026-09-01' < to);
    const held = new Map<string, number>();
    for (let code = 1000; code <= 9999; code++) {
      const areas = today.filter(({ postcodeRanges }) =>
        postcodeRanges.some(({ from, to }) => from <= `${code}` && `${code}` <= to),
      );
      held.set(`${code}`, areas.length);
    }
    expect(Math.max(...held.values())).toBe(1);
    expect([held.get('7551'), held.get('4675'), held.get('4676'), held.get('4680'), held.get('4500')]).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(held.get('1012')).toBe(0);
  });

  it('gives every organisation one contract manager, and every party to a contract a coordinator and a planner', async () => {
    const people = await manager().find(PersonEntity);
    const count = (partyId: string, role: string) =>
      people.filter(({ organisationId, roles }) => organisationId === partyId && roles.some((each) => each === role))
        .length;
    for (const { id } of await manager().find(PartyEntity)) expect(count(id, 'CONTRACT_MANAGER')).toBe(1);
    const members = new Set((await manager().find(ContractPartyEntity)).map(({ partyId }) => partyId));
    expect(members.size).toBe(14);
    for (const partyId of members) expect([count(partyId, 'COORDINATOR'), count(partyId, 'PLANNER')]).toEqual([1, 1]);
    expect(people).toHaveLength(51);
  });

  it('lets people in by first name, or by post and party code, with the demo password', async () => {
    const { identities } = started.api.services;
    for (const login of ['mira', 'teun', 'cm-glasdraad', 'coordinator-noorderlicht', 'planner-tukker']) {
      expect(await identities.verifyPassword(login, 'demo')).toMatchObject({ personId: seeded.personIds[login] });
    }
    expect(await identities.verifyPassword('mira', 'Demo')).toBeNull();
    expect(await identities.verifyPassword('nobody', 'demo')).toBeNull();
  });

  it('makes every contract active, with its roles, cap and matrix', async () => {
    for (const contract of await manager().find(ContractEntity)) {
      expect(contract).toMatchObject({
        state: 'ACTIVE',
        from: '2025-01-01',
        to: '2029-01-01',
        liabilityCap: 250_000_000n,
      });
      for (const role of [contract.director, contract.administrator, contract.qualityController]) {
        const mandate = await manager().findOneByOrFail(MandateEntity, { id: role?.mandateId ?? '' });
        expect(mandate).toMatchObject({ subject: 'CONTRACT', contractId: contract.id, personId: role?.personId });
      }
      const matrix = await manager().findOneByOrFail(RiskMatrixEntity, { contractId: contract.id });
      const rows = await manager().findBy(RiskRowEntity, { matrixId: matrix.id });
      expect(rows).toHaveLength(16);
      expect(
        rows.filter(({ unforeseen, owner, cap }) => unforeseen && owner === 'OPERATOR' && cap === null),
      ).toHaveLength(2);
      const caps = rows.flatMap(({ cap }) => (cap === null ? [] : [Number(cap / 100n)]));
      expect([Math.min(...caps), Math.max(...caps)]).toEqual([5_000, 250_000]);
      expect(await manager().countBy(FrameEntity, { contractId: contract.id })).toBe(6);
    }
    const director = async (number: string) => (await manager().findOneByOrFail(ContractEntity, { number })).director;
    for (const number of ['C-01', 'C-02']) expect((await director(number))?.personId).toBe(seeded.personIds.mira);
    for (const number of ['C-05', 'C-06']) expect((await director(number))?.personId).toBe(seeded.personIds.sanne);
  });

  it('names Vechtstroom as substitute in C-03, and Rijnland on the contractors’ side of C-04', async () => {
    const sideOf = async (number: string, party: string) => {
      const contractId = seeded.contractIds[number] ?? '';
      return (await manager().findOneBy(ContractPartyEntity, { contractId, partyId: seeded.partyIds[party] ?? '' }))
        ?.side;
    };
    expect(await sideOf('C-03', 'vechtstroom')).toBe('CONTRACTOR');
    expect(await sideOf('C-04', 'rijnland')).toBe('CONTRACTOR');
    expect(await sideOf('C-02', 'graafploeg')).toBeUndefined();
  });

  describe('mandates', () => {
    const has = (party: string, area: string, subject: 'MODULE' | 'COORDINATION', module: Module | null) =>
      manager().existsBy(MandateEntity, {
        partyId: seeded.partyIds[party] ?? '',
        areaId: seeded.areaIds[area] ?? '',
        subject,
        module: module ?? IsNull(),
        from: '2025-01-01',
        to: '2029-01-01',
      });

    it.each(demoAreas)('gives who runs a module of $code the mandate for it (MA-06)', async ({ code, matrix }) => {
      for (const [module, party] of Object.entries(matrix)) {
        expect(await has(party, code, 'MODULE', module as Module)).toBe(true);
      }
    });

    it.each(demoAreas)(
      'gives every coordinator of $code a COORDINATION mandate (MA-11)',
      async ({ code, coordinators }) => {
        for (const party of [...coordinators.a, ...coordinators.b]) {
          expect(await has(party, code, 'COORDINATION', null)).toBe(true);
        }
      },
    );

    it('gives Tukker all of Twente but PREPARE, and De Graafploeg nothing there', async () => {
      expect(await has('tukker', 'OV-TW', 'MODULE', 'DESIGN')).toBe(true);
      expect(await has('tukker', 'OV-TW', 'MODULE', 'PREPARE')).toBe(false);
      expect(await has('graafploeg', 'OV-TW', 'MODULE', 'PREPARE')).toBe(false);
      expect(await has('graafploeg', 'DR-ZD', 'MODULE', 'BUILD')).toBe(true);
      expect(await has('vechtstroom', 'DR-ZD', 'MODULE', 'BUILD')).toBe(true);
    });

    it('gives every contract manager one for each own contract, and no other person', async () => {
      const own = await manager().findBy(MandateEntity, { subject: 'CONTRACT' });
      expect(own).toHaveLength(await manager().count(ContractPartyEntity));
      const people = new Map((await manager().find(PersonEntity)).map((person) => [person.id, person]));
      for (const { personId } of own) expect(people.get(personId ?? '')?.roles).toEqual(['CONTRACT_MANAGER']);
    });

    it('lets Jolijn and Koen move 150 crew-days in combi area Oost', async () => {
      const portfolio = await manager().findBy(MandateEntity, { subject: 'PORTFOLIO' });
      expect(portfolio.map(({ limit }) => limit)).toEqual([150n, 150n]);
      expect(new Set(portfolio.map(({ personId }) => personId))).toEqual(
        new Set([seeded.personIds.jolijn, seeded.personIds.koen]),
      );
    });
  });

  it('prices every set of optional modules that a contractor may run, by class (MA-25)', async () => {
    const setOf = (modules: readonly Module[]) => [...modules].sort().join('+');
    for (const area of demoAreas) {
      const contractId = seeded.contractIds[area.contract] ?? '';
      const tariffs = await manager().findBy(FrontDoorTariffEntity, { contractId });
      const priced = new Set(tariffs.map(({ complexity, modules }) => `${complexity} ${setOf(modules)}`));
      for (const [complexity, asked] of COMPLEXITY_ROWS) {
        for (const run of [[], ['DESIGN'], ['PREPARE'], ['DESIGN', 'PREPARE']] as Module[][]) {
          expect(priced).toContain(`${complexity} ${setOf(asked.filter((module) => run.includes(module)))}`);
        }
      }
      const price = (complexity: Complexity, set: string) =>
        tariffs.find((each) => each.complexity === complexity && setOf(each.modules) === set)?.price;
      expect([price('C2', ''), price('C2', 'PREPARE'), price('C3', 'DESIGN+PREPARE')]).toEqual([
        145_000n,
        176_000n,
        361_000n,
      ]);
    }
  });

  it('tells the others all of it', async () => {
    await started.running.settle();
    const of = (type: string) => started.sent.filter((event) => event.type === type);
    expect(of('party.changed.v1')).toHaveLength(16);
    expect(new Set(of('area.changed.v1').map(({ aggregateId }) => aggregateId)).size).toBe(6);
    expect(of('contract.activated.v1')).toHaveLength(6);
    expect(of('riskMatrix.accepted.v1')).toHaveLength(6);
    expect(of('mandate.changed.v1')).toHaveLength(await manager().count(MandateEntity));
    expect(of('tariff.changed.v1').every(({ payload }) => !('price' in payload))).toBe(true);
    expect(JSON.stringify(started.sent)).not.toMatch(/Mira|Kadir|scrypt/);
  });
});
