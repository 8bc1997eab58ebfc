import { MODULES } from '../enums/values';
import { checkChanges } from './assignment-check.rules';
import { assign, because, checking, codes, contract, readyForTukker, row } from './fixture';

describe('MA-25 front-door tariff', () => {
  const without = (complexity: string, modules: string) => {
    const all = readyForTukker().tariffsByContract.get(contract.id) ?? [];
    const rest = all.filter((each) => each.complexity !== complexity || each.modules.join() !== modules);
    return readyForTukker({ tariffsByContract: new Map([[contract.id, rest]]) });
  };

  it.each([
    ['C2', 'PREPARE', ['TARIFF_MISSING']],
    ['C3', 'PREPARE', ['TARIFF_MISSING']],
    ['C4', 'PREPARE', ['TARIFF_MISSING']],
    ['C1', 'PREPARE', []],
    ['C2', '', []],
  ])('the price of %s with %p lacks', (complexity, modules, expected) => {
    expect(codes(without(complexity, modules), [assign('tukker')])).toEqual(expected);
  });

  it('is needed for the very set that the party runs together', () => {
    const facts = readyForTukker({
      assignments: MODULES.map((module) => row(module, module === 'PREPARE' ? 'oosterstroom' : 'tukker')),
    });
    const [found] = checkChanges(facts, [assign('tukker')], checking);
    expect(found?.refusal).toMatchObject({
      code: 'TARIFF_MISSING',
      params: { classes: 'C3, C4', modules: 'DESIGN, PREPARE' },
    });
  });

  it('is asked of a giver for what it keeps', () => {
    const held = MODULES.map((module) => row(module, module === 'DESIGN' ? 'oosterstroom' : 'tukker'));
    const facts = { ...without('C4', ''), assignments: held };
    const back = assign('oosterstroom', { after: { partyId: 'oosterstroom', ...because } });
    expect(codes(facts, [back], { revert: true })).toContain('TARIFF_MISSING');
  });

  it('does not count what the giver lacked before as well', () => {
    const held = MODULES.map((module) => row(module, module === 'DESIGN' ? 'oosterstroom' : 'tukker'));
    const facts = { ...without('C1', ''), assignments: held };
    expect(codes(facts, [assign('oosterstroom')], { revert: true })).not.toContain('TARIFF_MISSING');
  });

  it('is not asked of an operator, nor for mains works', () => {
    const facts = readyForTukker({ tariffsByContract: new Map() });
    expect(codes(facts, [assign('oosterstroom', { module: 'DESIGN' })])).not.toContain('TARIFF_MISSING');
    expect(codes(facts, [assign('tukker', { complexity: 'MAINS' })])).not.toContain('TARIFF_MISSING');
    expect(codes(facts, [assign('tukker', { complexity: 'C2' })])).toContain('TARIFF_MISSING');
  });
});
