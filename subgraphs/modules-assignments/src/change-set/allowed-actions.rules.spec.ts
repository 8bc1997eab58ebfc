import { permissions } from '../permissions';
import { type Asked, actionRefusals, OFFERED } from './allowed-actions.rules';

const required = [
  { side: 'OPERATOR' as const, partyId: 'oosterstroom', contractId: 'c-02', directorId: 'mira' },
  { side: 'CONTRACTOR' as const, partyId: 'tukker', contractId: 'c-02', directorId: null },
];
const held = { contractId: null, from: '2025-01-01', to: '2029-01-01' };
const asked: Asked = {
  state: 'OPEN',
  contentHash: 'h',
  previewed: 'h',
  changes: 1,
  refusals: [],
  conflictedKeys: [],
  required,
  approvals: [],
  approvalFacts: {
    areas: new Map(),
    contracts: [],
    parties: new Map(),
    mandates: [{ partyId: 'tukker', personId: 'kadir', ...held }],
    today: '2026-09-01',
  },
  asker: { personId: 'kadir', partyId: 'tukker', permissions: new Set(Object.keys(permissions)), isParty: true },
};
const allowed = (given: Partial<Asked>) =>
  OFFERED.filter((action) => actionRefusals({ ...asked, ...given }, action).length === 0).join(' ');
const code = (given: Partial<Asked>, action: (typeof OFFERED)[number]) =>
  actionRefusals({ ...asked, ...given }, action)[0]?.code;

describe('what somebody may do to a set now', () => {
  it.each([
    ['OPEN', 'EDIT CHECK PREVIEW SUBMIT WITHDRAW REBASE'],
    ['SUBMITTED', 'EDIT CHECK PREVIEW APPROVE REQUEST_CHANGES WITHDRAW REBASE'],
    ['APPROVED', 'EDIT CHECK PREVIEW REQUEST_CHANGES PUBLISH WITHDRAW REBASE'],
    ['SCHEDULED', 'CHECK PREVIEW WITHDRAW REBASE'],
    ['IN_FORCE', 'REVERT'],
    ['WITHDRAWN', ''],
  ] as const)('%s: %s', (state, expected) => {
    expect(allowed({ state })).toBe(expected);
  });

  it('is nothing without the permission, and only an approval without being a party', () => {
    const nobody = { ...asked.asker, permissions: new Set<string>() };
    expect(allowed({ asker: nobody })).toBe('');
    const stranger = { ...asked.asker, partyId: 'graafploeg', personId: 'greet', isParty: false };
    expect(allowed({ asker: stranger })).toBe('');
    expect(code({ asker: stranger, state: 'SUBMITTED' }, 'APPROVE')).toBe('APPROVAL_NOT_ALLOWED');
    expect(code({ asker: stranger }, 'EDIT')).toBe('FORBIDDEN');
  });

  it('says first what the command would say', () => {
    expect(code({ previewed: null }, 'SUBMIT')).toBe('IMPACT_REQUIRED');
    expect(code({ changes: 0 }, 'SUBMIT')).toBe('VALUE_OUT_OF_RANGE');
    expect(code({ state: 'SUBMITTED' }, 'PUBLISH')).toBe('APPROVAL_MISSING');
    expect(code({ state: 'APPROVED', conflictedKeys: ['k'] }, 'PUBLISH')).toBe('CHANGE_SET_CONFLICT');
    expect(code({ state: 'OPEN' }, 'PUBLISH')).toBe('STATE_NOT_ALLOWED');
  });
});
