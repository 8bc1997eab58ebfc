import type { DecisionTable } from '@ketenregie/shared';

/** Domain §9 as the system set sends it. */
export const complexityTable: DecisionTable = {
  hitPolicy: 'FIRST',
  inputs: [
    { field: 'kind', type: 'string' },
    { field: 'connections', type: 'number' },
    { field: 'trenchMetres', type: 'number' },
    { field: 'crossing', type: 'boolean' },
    { field: 'capacityCalculation', type: 'boolean' },
    { field: 'groundwork', type: 'boolean' },
  ],
  outputs: [
    { name: 'complexity', values: ['C1', 'C2', 'C3', 'C4', 'MAINS'] },
    { name: 'design', values: [true, false] },
    { name: 'prepare', values: [true, false] },
  ],
  rows: [
    {
      id: 'r1',
      when: ['"MAINS_NEW", "MAINS_RECONSTRUCTION", "REHABILITATION"', '-', '-', '-', '-', '-'],
      then: ['MAINS', true, true],
    },
    { id: 'r2', when: ['-', '> 25', '-', '-', '-', '-'], then: ['C4', true, true] },
    { id: 'r3', when: ['-', '-', '> 250', '-', '-', '-'], then: ['C4', true, true] },
    { id: 'r4', when: ['-', '-', '-', 'true', '-', '-'], then: ['C3', true, true] },
    { id: 'r4b', when: ['-', '-', '-', '-', 'true', '-'], then: ['C3', true, true] },
    { id: 'r5', when: ['-', '[2..25]', '-', '-', '-', '-'], then: ['C3', false, true] },
    { id: 'r6', when: ['-', '1', '> 25', '-', '-', '-'], then: ['C2', false, true] },
    { id: 'r7', when: ['-', '1', '-', '-', '-', 'true'], then: ['C2', false, false] },
    { id: 'r8', when: ['-', '1', '<= 25', '-', '-', 'false'], then: ['C1', false, false] },
  ],
};
