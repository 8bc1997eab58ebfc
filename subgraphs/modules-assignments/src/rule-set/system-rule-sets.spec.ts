import { decide, tableFaults } from '@ketenregie/shared';
import { complexityRows, complexityTable, leadTimeBody, systemRuleSets } from './system-rule-sets';

const facts = {
  kind: 'NEW_PERMANENT',
  connections: 1,
  trenchMetres: 12,
  crossing: false,
  capacityCalculation: false,
  groundwork: false,
};

describe('the default complexity table (domain §9)', () => {
  it('is without fault', () => {
    expect(tableFaults(complexityTable)).toEqual([]);
  });

  it.each([
    ['r1', { kind: 'MAINS_NEW' }, ['MAINS', true, true]],
    ['r1', { kind: 'REHABILITATION', connections: 0 }, ['MAINS', true, true]],
    ['r2', { connections: 26 }, ['C4', true, true]],
    ['r3', { trenchMetres: 251 }, ['C4', true, true]],
    ['r4', { crossing: true }, ['C3', true, true]],
    ['r4b', { capacityCalculation: true }, ['C3', true, true]],
    ['r5', { connections: 25 }, ['C3', false, true]],
    ['r5', { connections: 2 }, ['C3', false, true]],
    ['r6', { trenchMetres: 40 }, ['C2', false, true]],
    ['r6', { trenchMetres: 26, groundwork: true }, ['C2', false, true]],
    ['r7', { groundwork: true }, ['C2', false, false]],
    ['r7', { trenchMetres: 25, groundwork: true }, ['C2', false, false]],
    ['r8', { trenchMetres: 25 }, ['C1', false, false]],
  ])('%s by %j', (row, given, [complexity, design, prepare]) => {
    expect(decide(complexityTable, { ...facts, ...given })).toEqual({
      kind: 'hit',
      row,
      outputs: { complexity, design, prepare },
    });
  });

  it('decides nothing on a missing fact', () => {
    expect(decide(complexityTable, { ...facts, groundwork: null })).toEqual({
      kind: 'missing',
      fields: ['groundwork'],
    });
  });

  it('tells the assignment rules which classes run DESIGN and PREPARE', () => {
    const classes = (module: 'DESIGN' | 'PREPARE') =>
      [
        ...new Set(
          complexityRows(complexityTable)
            .filter((row) => row.modules.includes(module))
            .map((row) => row.complexity),
        ),
      ].sort();
    expect(classes('DESIGN')).toEqual(['C3', 'C4', 'MAINS']);
    expect(classes('PREPARE')).toEqual(['C2', 'C3', 'C4', 'MAINS']);
  });

  it('is in the system set beside the lead times', () => {
    expect(systemRuleSets().map(({ key, after }) => [key, after])).toEqual([
      ['COMPLEXITY', complexityTable],
      ['LEAD_TIME', leadTimeBody],
    ]);
  });
});
