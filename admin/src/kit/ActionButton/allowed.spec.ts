import { actionOf } from './allowed';

const refusal = { code: 'APPROVAL_MISSING', rule: 'MA-16', path: [], message: 'Tukker is missing.', fix: 'Ask Kadir.' };
const set = {
  allowedActions: [
    { action: 'SUBMIT', allowed: true, refusal: null },
    { action: 'PUBLISH', allowed: false, refusal },
    { action: 'REVERT', allowed: false, refusal: { ...refusal, code: 'FORBIDDEN' } },
    { action: 'REBASE', allowed: false, refusal: null },
  ],
};

describe('an action', () => {
  it('allowed has no reason', () => expect(actionOf(set, 'SUBMIT')).toEqual({ hidden: false, reason: null }));
  it('not now says why and what mends it', () =>
    expect(actionOf(set, 'PUBLISH')).toEqual({ hidden: false, reason: 'Tukker is missing. Ask Kadir.' }));
  it('never for this role, or unknown to the API, has no place', () => {
    expect(actionOf(set, 'REVERT').hidden).toBe(true);
    expect(actionOf(set, 'ELSE').hidden).toBe(true);
  });
  it('without words of the API stays off all the same', () => expect(actionOf(set, 'REBASE').reason).toBeTruthy());
});
