import type { DecisionTable } from '../types';

const mains = '"MAINS_NEW", "MAINS_RECONSTRUCTION", "REHABILITATION"';

/** The table of domain.md §9; its row 4 asks about two facts and is two rows here. */
export const complexity: DecisionTable = {
  hitPolicy: 'FIRST',
  inputs: [
    { field: 'kind', type: 'string' },
    { field: 'connections', type: 'int' },
    { field: 'trenchMetres', type: 'number' },
    { field: 'crossing', type: 'boolean' },
    { field: 'capacityCalculation', type: 'boolean' },
    { field: 'groundwork', type: 'boolean' },
  ],
  outputs: [
    { name: 'class', values: ['C1', 'C2', 'C3', 'C4', 'MAINS'] },
    { name: 'design', values: [true, false] },
    { name: 'prepare', values: [true, false] },
  ],
  rows: [
    { id: '1', when: [mains, '-', '-', '-', '-', '-'], then: ['MAINS', true, true] },
    { id: '2', when: ['-', '> 25', '-', '-', '-', '-'], then: ['C4', true, true] },
    { id: '3', when: ['-', '-', '> 250', '-', '-', '-'], then: ['C4', true, true] },
    { id: '4a', when: ['-', '-', '-', 'true', '-', '-'], then: ['C3', true, true] },
    { id: '4b', when: ['-', '-', '-', '-', 'true', '-'], then: ['C3', true, true] },
    { id: '5', when: ['-', '[2..25]', '-', '-', 'false', '-'], then: ['C3', false, true] },
    { id: '6', when: ['-', '1', '> 25', 'false', 'false', '-'], then: ['C2', false, true] },
    { id: '7', when: ['-', '1', '-', 'false', 'false', 'true'], then: ['C2', false, false] },
    {
      id: '8',
      when: ['-', '1', '<= 25', 'false', 'false', 'false'],
      then: ['C1', false, false],
      note: { nl: 'enkelvoudig' },
    },
  ],
};
