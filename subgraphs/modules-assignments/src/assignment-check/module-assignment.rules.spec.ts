import { checkChanges } from './assignment-check.rules';
import { assign, checking, codes, contract, FROM, readyForTukker, row, TW } from './fixture';
import { tasksRefusal } from './module-assignment.rules';

describe('MA-01 one party on any day', () => {
  const planned = assign('tukker', { validFrom: '2027-01-01' });

  it.each([
    ['ends on the planned row’s first day', '2027-01-01', []],
    ['ends a day later', '2027-01-02', ['MODULE_ALREADY_ASSIGNED']],
    ['never ends', null, ['MODULE_ALREADY_ASSIGNED']],
  ])('a row that %s', (_, validTo, expected) => {
    expect(codes(readyForTukker(), [assign('tukker', { validTo })], { scheduled: [planned] })).toEqual(expected);
  });

  it('ends what a scheduled set of an earlier day put there', () => {
    expect(
      codes(readyForTukker(), [assign('tukker')], { scheduled: [{ ...planned, validFrom: '2026-09-15' }] }),
    ).toEqual([]);
  });

  it('keeps classes apart', () => {
    const scheduled = [assign('tukker', { validFrom: '2027-01-01', complexity: 'C3' })];
    expect(codes(readyForTukker(), [assign('tukker')], { scheduled })).toEqual([]);
  });
});

describe('MA-02 no gap', () => {
  it.each([
    ['ends the module', assign(null), ['ASSIGNMENT_GAP']],
    ['gives it an end inside the contract', assign('tukker', { validTo: '2027-01-01' }), ['ASSIGNMENT_GAP']],
    ['lets it run to the contract’s end', assign('tukker', { validTo: contract.to }), []],
    ['lets a class of its own fall back', assign('tukker', { validTo: '2027-01-01', complexity: 'C3' }), []],
  ])('a change that %s', (_, change, expected) => {
    expect(codes(readyForTukker(), [change])).toEqual(expected);
  });

  it('names the days and the classes whose complexity rows ask for the module', () => {
    const [found] = checkChanges(readyForTukker(), [assign(null)], checking);
    expect(found?.refusal.params).toMatchObject({ classes: 'C2, C3, C4, MAINS', from: FROM, to: contract.to });
    expect(found?.refusal.path).toEqual(['input', 'partyId']);
  });

  it('asks nothing for a class that never runs the module', () => {
    const own = readyForTukker({ assignments: [row('PREPARE', 'oosterstroom', { complexity: 'C1' })] });
    expect(codes(own, [assign(null, { complexity: 'C1' })])).toEqual([]);
  });

  it('does not count what nobody ran before either', () => {
    const facts = readyForTukker({ assignments: [] });
    expect(codes(facts, [assign('tukker', { validTo: '2027-01-01' })])).toEqual([]);
  });

  it('lets another change of the set fill the days', () => {
    const later = assign('tukker', { validFrom: '2027-01-01' });
    const scheduled = [later];
    expect(codes(readyForTukker(), [assign('tukker', { validTo: '2027-01-01' })], { scheduled })).toEqual([]);
  });

  it('judges one module alone in an area without any other', () => {
    const facts = readyForTukker({ assignments: [], contractsByArea: new Map() });
    expect(codes(facts, [assign(null)])).toEqual([]);
  });
});

describe('MA-18 inside an active contract', () => {
  it.each([
    ['an end on the contract’s end', { validTo: '2029-01-01' }, []],
    ['an end beyond it', { validTo: '2029-01-02' }, ['OUTSIDE_CONTRACT']],
    ['a first day before it', { validFrom: '2024-12-31' }, ['OUTSIDE_CONTRACT']],
    ['a first day on its end', { validFrom: '2029-01-01' }, ['OUTSIDE_CONTRACT']],
  ])('%s', (_, given, expected) => {
    const found = codes(readyForTukker(), [assign('tukker', given)]);
    expect(found.filter((code) => code === 'OUTSIDE_CONTRACT')).toEqual(expected);
  });

  it('counts an extended contract, and none that is agreed only or holds other modules', () => {
    const having = (given: object) => readyForTukker({ contractsByArea: new Map([[TW, [{ ...contract, ...given }]]]) });
    expect(codes(having({}), [assign('tukker')])).toEqual([]);
    expect(codes(having({ active: false }), [assign('tukker')])).toContain('OUTSIDE_CONTRACT');
    expect(codes(having({ modules: ['BUILD'] }), [assign('tukker')])).toContain('OUTSIDE_CONTRACT');
  });
});

describe('MA-03 a module is assigned whole', () => {
  it.each([
    [['SURVEY'], 'MODULE_NOT_DIVISIBLE'],
    [[], undefined],
    [null, undefined],
    [undefined, undefined],
  ])('tasks %j', (tasks, code) => {
    expect(tasksRefusal(tasks)?.code).toBe(code);
  });
});
