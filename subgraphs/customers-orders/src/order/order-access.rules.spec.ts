import { OrderState } from '../enums/values';
import { newestPerKey, tableInForce } from '../facts/in-force.rules';
import { actionRefusal } from './allowed-actions.rules';
import { cancelRefusals, coordinatorOf, mayPlace } from './order-access.rules';
import { startedPayment } from './payment.rules';

describe('who coordinates', () => {
  const rows = [
    { complexity: null, partyId: 'a' },
    { complexity: 'C3' as const, partyId: 'b' },
  ];

  it('is the row of the class, else the row of every class', () => {
    expect([coordinatorOf(rows, 'C1'), coordinatorOf(rows, 'C3'), coordinatorOf([], 'C1')]).toEqual(['a', 'b', null]);
  });

  it.each([
    ['C3' as const, 'b', true],
    ['C3' as const, 'a', false],
    ['C1' as const, 'b', false],
    [null, 'b', true],
    [null, 'c', false],
  ])('class %s by %s: %s', (complexity, party, allowed) => {
    expect(mayPlace(rows, complexity, party)).toBe(allowed);
  });
});

describe('cancelling (CO-11, RN-05)', () => {
  const cancellable = ['DRAFT', 'OFFERED', 'ACCEPTED', 'PLACED', 'IN_PREPARATION', 'IN_EXECUTION'];

  it.each(Object.values(OrderState))('an order that is %s', (state) => {
    const codes = cancelRefusals(state, 'DUPLICATE').map(({ code }) => code);
    expect(codes).toEqual(cancellable.includes(state) ? [] : ['ORDER_STATE']);
    const action = actionRefusal('CANCEL', { state, mayCancel: true, anotherDay: false });
    expect(action?.code ?? null).toBe(codes[0] ?? null);
  });

  it('asks for a reason', () => {
    expect(cancelRefusals('PLACED', null)).toMatchObject([
      { code: 'REASON_REQUIRED', rule: 'RN-05', path: ['input', 'reason'] },
    ]);
  });

  it('is offered to its coordinator only, and today only', () => {
    const facts = { state: 'PLACED' as const, mayCancel: false, anotherDay: true };
    expect(actionRefusal('CANCEL', facts)?.code).toBe('FORBIDDEN');
    expect(actionRefusal('CANCEL', { ...facts, mayCancel: true })?.code).toBe('AS_OF_READ_ONLY');
  });
});

describe('payment', () => {
  it.each([
    ['NEW_PERMANENT' as const, 'AHEAD' as const, { mode: 'AHEAD', state: 'OPEN' }],
    ['NEW_PERMANENT' as const, 'AFTER' as const, { mode: 'AFTER', state: 'DEFERRED' }],
    ['REMOVE' as const, null, { mode: 'AHEAD', state: 'OPEN' }],
    ['REHABILITATION' as const, 'AFTER' as const, null],
  ])('%s %s begins as %j', (kind, mode, payment) => {
    expect(startedPayment(kind, mode)).toEqual(payment);
  });
});

describe('what is in force', () => {
  const row = (key: string, version: number, change: object = {}) => ({
    ...{ key, version, areaId: null as string | null, body: {} as object | null, to: '9999-12-31' },
    ...change,
  });

  it('is the newest version of each key, whatever order they came in', () => {
    expect(newestPerKey([row('a', 3), row('a', 1), row('b', 2)]).map(({ version }) => version)).toEqual([3, 2]);
  });

  it('is the area’s own table before the national one, as long as it lasts', () => {
    const national = row('COMPLEXITY', 0);
    const local = row('COMPLEXITY:TW', 1, { areaId: 'tw', to: '2026-10-01' });
    const ended = row('COMPLEXITY:TW', 2, { areaId: 'tw', body: null });
    expect(tableInForce([national, local], 'tw', '2026-09-30')).toBe(local);
    expect(tableInForce([national, local], 'tw', '2026-10-01')).toBe(national);
    expect(tableInForce([national, local], 'zd', '2026-09-30')).toBe(national);
    expect(tableInForce([national, local, ended], 'tw', '2026-09-30')).toBe(national);
    expect(tableInForce([], 'tw', '2026-09-30')).toBeNull();
  });
});
