import { OutboxEntity } from '@ketenregie/shared';
import { accepted } from '../accepted';
import type { ContractsRiskApi } from '../api';
import { type StartedForSpec, startForSpec } from '../testing/start';
import { ContractEntity } from './contract.entity';
import type { DraftContract } from './contract.service';

const TERM = { from: '2025-01-01', to: '2026-01-01' };

/** Two parties, a person each, and an area. */
async function world({ services, system }: ContractsRiskApi) {
  const party = async (code: string, side: 'OPERATOR' | 'CONTRACTOR') =>
    accepted(
      await services.parties.record(system(), {
        ...{ code, name: code, side, disciplines: ['E'], idempotencyKey: code },
        kind: side === 'OPERATOR' ? 'NETWORK_OPERATOR' : 'CONTRACT_PARTY',
      }),
    ).id;
  const operator = await party('oosterstroom', 'OPERATOR');
  const contractor = await party('tukker', 'CONTRACTOR');
  const person = { login: 'mira', name: 'Mira', organisationId: operator, roles: ['CONTRACT_MANAGER' as const] };
  const mira = accepted(await services.people.record(system(), { ...person, language: 'nl', idempotencyKey: 'm' })).id;
  const period = { from: '2024-01-01', postcodeRanges: [{ from: '7440', to: '7679' }], operators: [] };
  const area = { code: 'OV-TW', name: 'Twente', periods: [period], idempotencyKey: 'area' };
  return { operator, contractor, mira, areaId: accepted(await services.areas.record(system(), area)).id };
}

describe('the life of a contract', () => {
  let started: StartedForSpec;
  let known: Awaited<ReturnType<typeof world>>;
  let n = 0;
  const key = () => ({ idempotencyKey: `k${n++}` });
  beforeEach(async () => {
    started = await startForSpec();
    known = await world(started.api);
  });
  afterEach(() => started.close());

  const contracts = () => started.api.services.contracts;
  const system = () => started.api.system();
  const draft = (patch: Partial<DraftContract> = {}) =>
    contracts().draft(system(), {
      ...{ number: 'C-02', templateVersion: '1', areaIds: [known.areaId], ...TERM, liabilityCap: 100n },
      parties: [
        { partyId: known.operator, side: 'OPERATOR' },
        { partyId: known.contractor, side: 'CONTRACTOR' },
      ],
      ...{ activationConditions: ['IT'], ...key(), ...patch },
    });

  async function withRoles(patch: Partial<DraftContract> = {}): Promise<string> {
    const contractId = accepted(await draft(patch)).id;
    const mandate = { partyId: known.operator, personId: known.mira, subject: 'CONTRACT' as const, contractId };
    const { id: mandateId } = accepted(
      await started.api.services.mandates.record(system(), { ...mandate, ...TERM, ...key() }),
    );
    const holder = { personId: known.mira, partyId: known.operator, mandateId };
    const roles = { director: holder, administrator: holder, qualityController: holder };
    accepted(await contracts().fillRoles(system(), { contractId, ...roles, ...key() }));
    return contractId;
  }

  const eventsOf = async (aggregateId: string) =>
    (
      await started.running.database.work.manager.find(OutboxEntity, {
        where: { aggregateId },
        order: { eventNo: 'ASC' },
      })
    ).map(({ type }) => type);

  it('goes from draft by agreement and evidence to active, and ends by itself after its term', async () => {
    const contractId = await withRoles();
    accepted(await contracts().agree(system(), { contractId, ...key() }));
    expect(await contracts().activate(system(), { contractId, evidence: {}, ...key() })).toMatchObject({
      refusals: [{ code: 'STATE_NOT_ALLOWED', params: { allowed: 'IT' } }],
    });
    accepted(await contracts().activate(system(), { contractId, evidence: { IT: 'dossier' }, ...key() }));
    expect((await started.api.identityOf('mira')).activePartner).toBe(true);
    await started.api.jumpClock('2025-12-31T22:59:59.999Z');
    expect(await eventsOf(contractId)).toEqual(['contract.agreed.v1', 'contract.activated.v1']);
    await started.api.jumpClock('2025-12-31T23:00:00.000Z');
    expect(await eventsOf(contractId)).toEqual(['contract.agreed.v1', 'contract.activated.v1', 'contract.ended.v1']);
    expect((await started.api.identityOf('mira')).activePartner).toBe(false);
  });

  it('an extension moves the end', async () => {
    const contractId = await withRoles();
    accepted(await contracts().agree(system(), { contractId, ...key() }));
    accepted(await contracts().activate(system(), { contractId, evidence: { IT: 'dossier' }, ...key() }));
    const extend = (to: string) => contracts().extend(system(), { contractId, to, ...key() });
    expect(await extend('2026-01-01')).toMatchObject({ refusals: [{ code: 'DATES_REVERSED' }] });
    expect(await extend('2027-01-01')).toMatchObject({ value: { state: 'EXTENDED', to: '2027-01-01' } });
  });

  it('is not agreed without roles (CR-01), cap (CR-02), or beside another contract (CR-07)', async () => {
    accepted(await contracts().agree(system(), { contractId: await withRoles(), ...key() }));
    const other = accepted(await draft({ number: 'C-03', liabilityCap: null })).id;
    const outcome = await contracts().agree(system(), { contractId: other, ...key() });
    const codes = outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
    expect(codes).toEqual([...Array(3).fill('ROLE_NOT_SINGLE'), 'LIABILITY_UNLIMITED', 'CONTRACT_OVERLAP']);
    const row = await started.running.database.work.manager.findOneByOrFail(ContractEntity, { id: other });
    expect(row).toMatchObject({ state: 'DRAFT', version: 1 });
    expect(await eventsOf(other)).toEqual([]);
  });

  it('is drafted for areas and parties that exist, with its end after its beginning', async () => {
    const outcome = await draft({ areaIds: ['x'], parties: [{ partyId: 'y', side: 'OPERATOR' }], to: '2025-01-01' });
    const places = outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${path[1]} ${code}`);
    expect(places).toEqual(['to DATES_REVERSED', 'areaIds NOT_FOUND', 'parties NOT_FOUND']);
  });

  it('a second area with one of its postcodes is refused, also when both come at once', async () => {
    const { areas } = started.api.services;
    const record = (code: string, from: string, to: string) => {
      const period = { from: '2025-01-01', postcodeRanges: [{ from, to }], operators: [] };
      return areas.record(system(), { code, name: code, periods: [period], ...key() });
    };
    expect(await record('X', '7679', '7700')).toMatchObject({ refusals: [{ code: 'POSTCODE_ALREADY_HELD' }] });
    const outcomes = await Promise.all([1, 2, 3, 4].map((at) => record(`Y${at}`, '8000', '8199')));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
