import { ChangeSetState } from '../enums/values';
import { after, allows, type ChangeSetAction, stateRefusals, transitions, voidsApprovals } from './change-set.process';

const CHANGE_SET_STATES = Object.values(ChangeSetState);
const actions = Object.keys(transitions) as ChangeSetAction[];

describe('the states of a change set (domain §6)', () => {
  it.each([
    ['EDIT', 'OPEN SUBMITTED APPROVED', 'OPEN'],
    ['SUBMIT', 'OPEN', 'SUBMITTED'],
    ['APPROVE', 'SUBMITTED', 'APPROVED'],
    ['REQUEST_CHANGES', 'SUBMITTED APPROVED', 'OPEN'],
    ['PUBLISH', 'APPROVED', 'SCHEDULED'],
    ['TAKE_EFFECT', 'SCHEDULED', 'IN_FORCE'],
    ['WITHDRAW', 'OPEN SUBMITTED APPROVED SCHEDULED', 'WITHDRAWN'],
    ['REBASE', 'OPEN SUBMITTED APPROVED SCHEDULED', 'OPEN'],
    ['CHECK', 'OPEN SUBMITTED APPROVED SCHEDULED', null],
    ['PREVIEW', 'OPEN SUBMITTED APPROVED SCHEDULED', null],
    ['REVERT', 'IN_FORCE', null],
  ] as const)('%s from %s to %s, refused from every other state', (action, from, to) => {
    const allowed = CHANGE_SET_STATES.filter((state) => allows(state, action));
    expect(allowed.join(' ')).toBe(from);
    for (const state of CHANGE_SET_STATES) {
      expect(stateRefusals(state, action).map(({ code, rule }) => [code, rule])).toEqual(
        allowed.includes(state) ? [] : [['STATE_NOT_ALLOWED', 'GE-08']],
      );
    }
    for (const state of allowed) expect(after(state, action)).toBe(to ?? state);
  });

  it('never edits what is in force', () => {
    expect(actions.filter((action) => allows('IN_FORCE', action))).toEqual(['REVERT']);
  });

  it('leaves WITHDRAWN for good', () => {
    expect(actions.filter((action) => allows('WITHDRAWN', action))).toEqual([]);
  });

  it('says which states would do', () => {
    expect(stateRefusals('SCHEDULED', 'EDIT')[0]?.params).toEqual({
      state: 'SCHEDULED',
      allowed: 'OPEN, SUBMITTED, APPROVED',
    });
  });

  it('makes approvals void whenever a set goes back to OPEN', () => {
    const voiding = actions.flatMap((action) =>
      CHANGE_SET_STATES.filter((state) => allows(state, action) && voidsApprovals(state, action)).map(
        (state) => `${action} ${state}`,
      ),
    );
    expect(voiding).toEqual([
      'EDIT SUBMITTED',
      'EDIT APPROVED',
      'REQUEST_CHANGES SUBMITTED',
      'REQUEST_CHANGES APPROVED',
      'REBASE SUBMITTED',
      'REBASE APPROVED',
      'REBASE SCHEDULED',
    ]);
  });
});
