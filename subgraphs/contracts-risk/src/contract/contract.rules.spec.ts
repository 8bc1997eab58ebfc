import type { ContractState } from '../enums/values';
import {
  conditionRefusals,
  liabilityRefusals,
  overlapRefusals,
  type RoleHolder,
  type RoleMandate,
  roleRefusals,
  stateRefusals,
} from './contract.rules';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const term = { from: '2025-01-01', to: '2029-01-01' };

describe('CR-01 three single, mandated roles', () => {
  const holder: RoleHolder = { personId: 'mira', partyId: 'oosterstroom', mandateId: 'm1' };
  const contract = {
    ...{ id: 'c1', partyIds: ['oosterstroom'], ...term },
    ...{ director: holder, administrator: holder, qualityController: holder },
  };
  const mandate: RoleMandate = {
    ...{ subject: 'CONTRACT', partyId: 'oosterstroom', personId: 'mira', contractId: 'c1' },
    ...term,
  };
  const judge = (given: Partial<RoleMandate>, patch: Partial<typeof contract> = {}) =>
    codes(roleRefusals({ ...contract, ...patch }, new Map([['m1', { ...mandate, ...given }]])));

  it('accepts a person of a party with a contract mandate for the whole term', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ personId: null })).toEqual([]);
  });

  it.each<[string, Partial<RoleMandate>]>([
    ['another subject', { subject: 'MODULE' }],
    ['another contract', { contractId: 'c2' }],
    ['another person', { personId: 'kadir' }],
    ['another party', { partyId: 'tukker' }],
    ['a later first day', { from: '2025-01-02' }],
    ['an earlier end', { to: '2028-12-31' }],
  ])('refuses a mandate with %s', (_, given) => {
    expect(judge(given)).toEqual(['ROLE_NOT_SINGLE', 'ROLE_NOT_SINGLE', 'ROLE_NOT_SINGLE']);
  });

  it('refuses an empty role, and a person of who is no party', () => {
    expect(roleRefusals({ ...contract, director: null }, new Map([['m1', mandate]]))).toMatchObject([
      { code: 'ROLE_NOT_SINGLE', rule: 'CR-01', path: ['input', 'director'] },
    ]);
    expect(judge({}, { partyIds: ['tukker'] })).toHaveLength(3);
  });
});

describe('CR-02 liability', () => {
  it('has a cap', () => {
    expect(liabilityRefusals({ liabilityCap: 1n })).toEqual([]);
    expect(codes(liabilityRefusals({ liabilityCap: null }))).toEqual(['LIABILITY_UNLIMITED']);
    expect(codes(liabilityRefusals({ liabilityCap: 0n }))).toEqual(['LIABILITY_UNLIMITED']);
  });
});

describe('CR-07 contracts of an area', () => {
  const other = (state: ContractState, from: string, to: string) => ({
    ...{ number: 'C-99', state, from, to },
    modules: ['BUILD', 'CLOSE'] as const,
  });

  it('do not overlap on a module', () => {
    const contract = { ...term, modules: ['BUILD'] as const };
    expect(overlapRefusals(contract, [other('ACTIVE', '2028-12-31', '2030-01-01')])).toMatchObject([
      { code: 'CONTRACT_OVERLAP', params: { contract: 'C-99', modules: 'BUILD' } },
    ]);
    expect(overlapRefusals(contract, [other('ACTIVE', '2029-01-01', '2030-01-01')])).toEqual([]);
    expect(overlapRefusals(contract, [other('WITHDRAWN', '2025-01-01', '2030-01-01')])).toEqual([]);
    expect(overlapRefusals({ ...term, modules: ['DESIGN'] }, [other('ACTIVE', '2025-01-01', '2030-01-01')])).toEqual(
      [],
    );
  });
});

describe('GE-08 the life of a contract', () => {
  it.each<[Parameters<typeof stateRefusals>[0], ContractState, number]>([
    ['agree', 'DRAFT', 0],
    ['agree', 'AGREED', 1],
    ['activate', 'AGREED', 0],
    ['activate', 'DRAFT', 1],
    ['extend', 'EXTENDED', 0],
    ['extend', 'ENDED', 1],
    ['end', 'ACTIVE', 0],
    ['withdraw', 'ACTIVE', 1],
  ])('%s from %s', (command, state, refusals) => {
    expect(stateRefusals(command, state)).toHaveLength(refusals);
  });

  it('becomes active when every condition has its evidence', () => {
    expect(conditionRefusals([{ title: 'IT', evidence: 'dossier 1' }])).toEqual([]);
    expect(conditionRefusals([{ title: 'IT', evidence: null }])).toMatchObject([
      { code: 'STATE_NOT_ALLOWED', params: { allowed: 'IT' } },
    ]);
  });
});
