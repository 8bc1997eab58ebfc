import { keyOf, parseKey } from './change-key';

describe('the key of a change', () => {
  it.each([
    ['MODULE_ASSIGNMENT', 'OV-TW:PREPARE', 'PREPARE', null],
    ['MODULE_ASSIGNMENT', 'OV-TW:PREPARE:C2', 'PREPARE', 'C2'],
    ['COORDINATOR', 'OV-TW:C2', null, 'C2'],
  ] as const)('%s %s names its cell, and the cell its key', (kind, key, module, complexity) => {
    const cell = parseKey(kind, key);
    expect(cell).toEqual({ kind, areaCode: 'OV-TW', module, complexity });
    expect(cell && keyOf(cell)).toBe(key);
  });

  it.each([
    ['MODULE_ASSIGNMENT', 'OV-TW'],
    ['MODULE_ASSIGNMENT', 'OV-TW:C2'],
    ['MODULE_ASSIGNMENT', 'OV-TW:PREPARE:C9'],
    ['MODULE_ASSIGNMENT', 'OV-TW:PREPARE:C2:more'],
    ['MODULE_ASSIGNMENT', ':PREPARE'],
    ['COORDINATOR', 'OV-TW'],
    ['COORDINATOR', 'OV-TW:PREPARE'],
    ['COORDINATOR', 'OV-TW:C2:C3'],
    ['RULE_SET', 'OV-TW:C2'],
  ] as const)('%s %s is none', (kind, key) => {
    expect(parseKey(kind, key)).toBeNull();
  });
});
