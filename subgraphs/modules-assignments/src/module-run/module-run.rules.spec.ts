import { MODULES, type Module } from '../enums/values';
import { leadTimeBody } from '../rule-set/system-rule-sets';
import { currentStep, missingOf, openSteps, type PlacedOrder } from './module-run.rules';
import { stepDueDays } from './step-due.rules';

const order: PlacedOrder = {
  complexity: 'C2',
  design: false,
  prepare: true,
  placedOn: '2026-09-30',
  placedAt: '2026-09-30T10:00:00.000Z',
  agreedDueOn: '2027-01-15',
};
const parties = new Map<Module, string>([
  ...MODULES.map((module) => [module, 'tukker'] as const),
  ['PREPARE', 'oosterstroom'],
]);
const pinned = { parties, leadTime: leadTimeBody, frame: 90 };

describe('opening a run', () => {
  it('starts with ORIENT_AND_ORDER, lets the others wait, and leaves out what the row does not ask', () => {
    const steps = openSteps(order, pinned);
    expect(steps.map(({ module, state, partyId }) => [module, state, partyId])).toEqual([
      ['ORIENT_AND_ORDER', 'STARTED', 'tukker'],
      ['DESIGN', 'NOT_NEEDED', null],
      ['PREPARE', 'WAITING', 'oosterstroom'],
      ['BUILD', 'WAITING', 'tukker'],
      ['CLOSE', 'WAITING', 'tukker'],
    ]);
    expect(currentStep(steps)).toMatchObject({ module: 'ORIENT_AND_ORDER', nextActorSince: order.placedAt });
  });

  it.each([
    [false, false, ['DESIGN', 'PREPARE']],
    [true, false, ['PREPARE']],
    [true, true, []],
  ])('design %s, prepare %s leaves out %j', (design, prepare, left) => {
    const steps = openSteps({ ...order, design, prepare }, pinned);
    expect(steps.filter(({ state }) => state === 'NOT_NEEDED').map(({ module }) => module)).toEqual(left);
  });

  it('says what an open step lacks', () => {
    const steps = openSteps({ ...order, agreedDueOn: null }, { ...pinned, parties: new Map() });
    expect(steps.map(missingOf)).toEqual([['PARTY'], [], ['PARTY'], ['PARTY', 'DUE_DATE'], ['PARTY', 'DUE_DATE']]);
  });
});

describe('when steps are due (domain §9)', () => {
  const days = (given: Partial<PlacedOrder>, frame: number | null = 90) =>
    MODULES.map((module) => stepDueDays({ ...order, ...given }, { leadTime: leadTimeBody, frame }).get(module));

  it('ORIENT_AND_ORDER three working days after placing', () => {
    expect(days({ placedOn: '2026-04-24' })[0]).toBe('2026-04-30');
    expect(days({ placedOn: '2027-03-24' })[0]).toBe('2027-03-30');
  });

  it('DESIGN and PREPARE a quarter of the frame each, rounded up, after the step before', () => {
    // 25 % of 90 is 22.5: 23 working days after 2026-10-05.
    expect(days({})).toEqual(['2026-10-05', null, '2026-11-05', '2027-01-15', '2027-01-29']);
    expect(days({ design: true })).toEqual(['2026-10-05', '2026-11-05', '2026-12-08', '2027-01-15', '2027-01-29']);
  });

  it('nothing where there is no frame, and BUILD and CLOSE nothing without an agreed date', () => {
    expect(days({ design: true }, null).slice(1, 3)).toEqual([null, null]);
    expect(days({ agreedDueOn: null }).slice(3)).toEqual([null, null]);
  });
});
