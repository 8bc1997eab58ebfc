import fc from 'fast-check';
import { unaryTest } from 'feelin';
import { type DecisionTable, decide, type FieldType, fieldsRead, possibleOutputs, TableError, tableFaults } from '.';
import { cellFits, parseCell, type Scalar } from './cell';
import { complexity } from './testing/complexity';

const facts = (given: object = {}) => ({
  kind: 'CONNECTION_NEW',
  connections: 1,
  trenchMetres: 12,
  crossing: false,
  capacityCalculation: false,
  groundwork: false,
  ...given,
});

describe('the complexity table of domain.md §9', () => {
  it.each([
    [{ kind: 'MAINS_NEW' }, '1', 'MAINS', true, true],
    [{ kind: 'MAINS_RECONSTRUCTION', connections: 40 }, '1', 'MAINS', true, true],
    [{ kind: 'REHABILITATION' }, '1', 'MAINS', true, true],
    [{ connections: 26 }, '2', 'C4', true, true],
    [{ connections: 25 }, '5', 'C3', false, true],
    [{ trenchMetres: 250.5 }, '3', 'C4', true, true],
    [{ trenchMetres: 250 }, '6', 'C2', false, true],
    [{ crossing: true }, '4a', 'C3', true, true],
    [{ capacityCalculation: true }, '4b', 'C3', true, true],
    [{ connections: 2 }, '5', 'C3', false, true],
    [{ trenchMetres: 40 }, '6', 'C2', false, true],
    [{ trenchMetres: 25 }, '8', 'C1', false, false],
    [{ groundwork: true }, '7', 'C2', false, false],
    [{ trenchMetres: 25.01, groundwork: true }, '6', 'C2', false, true],
    [{}, '8', 'C1', false, false],
  ])('%p → row %s: %s, design %p, prepare %p', (given, row, classOf, design, prepare) => {
    expect(decide(complexity, facts(given))).toEqual({
      kind: 'hit',
      row,
      outputs: { class: classOf, design, prepare },
    });
  });

  it('is without fault, and says what it reads and may answer', () => {
    expect(tableFaults(complexity)).toEqual([]);
    expect(fieldsRead(complexity)).toEqual([
      'kind',
      'connections',
      'trenchMetres',
      'crossing',
      'capacityCalculation',
      'groundwork',
    ]);
    expect(possibleOutputs(complexity)).toHaveLength(9);
    expect(possibleOutputs(complexity)[0]).toEqual({
      row: '1',
      outputs: { class: 'MAINS', design: true, prepare: true },
    });
  });

  it('decides every order of one connection or more', () => {
    const order = fc.record({
      kind: fc.constantFrom('MAINS_NEW', 'CONNECTION_NEW', 'REMOVAL'),
      connections: fc.integer({ min: 1, max: 60 }),
      trenchMetres: fc.double({ min: 0, max: 400, noNaN: true }),
      crossing: fc.boolean(),
      capacityCalculation: fc.boolean(),
      groundwork: fc.boolean(),
    });
    fc.assert(fc.property(order, (given) => expect(decide(complexity, given).kind).toBe('hit')));
  });

  it('hits nothing for an order of no connection', () => {
    expect(decide(complexity, facts({ connections: 0 }))).toEqual({ kind: 'none' });
  });
});

describe('decide', () => {
  it('says which facts are missing, also those that an earlier row would not read', () => {
    expect(decide(complexity, { kind: 'MAINS_NEW', connections: null, crossing: undefined })).toEqual({
      kind: 'missing',
      fields: ['connections', 'trenchMetres', 'crossing', 'capacityCalculation', 'groundwork'],
    });
  });

  it('reads own facts only', () => {
    expect(decide(complexity, Object.create(facts()))).toMatchObject({ kind: 'missing' });
    const table: DecisionTable = {
      hitPolicy: 'FIRST',
      inputs: [{ field: 'constructor', type: 'string' }],
      outputs: [],
      rows: [],
    };
    expect(decide(table, {})).toEqual({ kind: 'missing', fields: ['constructor'] });
  });

  it.each([
    { connections: '1' },
    { connections: 1.5 },
    { trenchMetres: Number.NaN },
    { crossing: 'true' },
    { kind: 3 },
  ])('throws on a fact of another type: %p', (given) =>
    expect(() => decide(complexity, facts(given))).toThrow(TypeError),
  );

  it('throws on two hits where one alone may fit', () => {
    const table: DecisionTable = {
      hitPolicy: 'UNIQUE',
      inputs: [{ field: 'n', type: 'int' }],
      outputs: [{ name: 'o', values: [1, 2] }],
      rows: [
        { id: 'a', when: ['<= 3'], then: [1] },
        { id: 'b', when: ['>= 3'], then: [2] },
      ],
    };
    expect(decide(table, { n: 2 })).toMatchObject({ row: 'a' });
    expect(() => decide(table, { n: 3 })).toThrow(/a and b/);
  });

  it('takes no table with a fault', () => {
    expect(() => decide({ ...complexity, rows: [{ id: 'x', when: ['every'], then: [] }] }, facts())).toThrow(
      TableError,
    );
  });
});

describe('faults of a table', () => {
  const table = (rows: DecisionTable['rows']): DecisionTable => ({
    hitPolicy: 'FIRST',
    inputs: [
      { field: 'n', type: 'int' },
      { field: 's', type: 'string' },
    ],
    outputs: [{ name: 'o', values: ['yes', 'no'] }],
    rows,
  });

  it.each([
    ['SHAPE', { id: 'a', when: ['1'], then: ['yes'] }],
    ['SHAPE', { id: 'a', when: ['1', '-'], then: [] }],
    ['OUTPUT_UNKNOWN', { id: 'a', when: ['1', '-'], then: ['maybe'] }],
    ['CELL_TYPE', { id: 'a', when: ['1.5', '-'], then: ['yes'] }],
    ['CELL_TYPE', { id: 'a', when: ['"1"', '-'], then: ['yes'] }],
    ['CELL_TYPE', { id: 'a', when: ['-', '> "a"'], then: ['yes'] }],
    ['RANGE_EMPTY', { id: 'a', when: ['[5..2]', '-'], then: ['yes'] }],
    ['RANGE_EMPTY', { id: 'a', when: ['(2..2]', '-'], then: ['yes'] }],
    ['CELL_INVALID', { id: 'a', when: ['', '-'], then: ['yes'] }],
  ])('%s: %p', (code, row) => {
    const faults = tableFaults(table([row]));
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(faults[0]).toMatchObject({ row: 'a' });
  });

  it('names them all, and a row twice', () => {
    const rows = [
      { id: 'a', when: ['x', 'y'], then: ['maybe'] },
      { id: 'a', when: ['-', '-'], then: ['yes'] },
    ];
    expect(
      tableFaults(table(rows))
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['CELL_INVALID', 'CELL_INVALID', 'DUPLICATE_ID', 'OUTPUT_UNKNOWN']);
  });
});

describe('cells', () => {
  it.each([
    'every x in 1..100000 satisfies x > 0',
    'for x in 1..100000 return x',
    'sum([1, 2])',
    'not(sum([1]))',
    'matches("a", "b")',
    'date("2026-01-01")',
    'if true then 1 else 2',
    'other',
    '? > 5',
    '1 + 1',
    '5 and < 3',
    '>= 5 and < 3',
    '[1, 2]',
    '[1..other]',
    '> other',
    'null',
    '(5)',
    'not(-)',
    'not()',
    'not(not(1))',
    '-, 1',
    '1 // note',
    '/* note */ 1',
    '1,',
    '1 2',
    '"a\\"b"',
    '1e9',
    '.5',
    '99999999999999999999',
    '--1',
    '{ a: 1 }',
    'function(x) x',
    'constructor',
  ])('refuses %p before it is evaluated', (cell) => {
    for (const type of ['int', 'number', 'string', 'boolean'] as const) expect(() => parseCell(cell, type)).toThrow();
  });

  it('refuses a cell that is long without reading it', () => {
    expect(() => parseCell(Array.from({ length: 100_000 }, () => '1').join(','), 'int')).toThrow(/1000/);
  });

  const number = fc.integer({ min: -30, max: 30 }).map((n) => n / 2);
  const operator = fc.constantFrom('<', '<=', '>', '>=', '=', '!=');
  const range = fc
    .tuple(fc.constantFrom('[', '(', ']'), number, number, fc.constantFrom(']', ')', '['))
    .filter(([, from, to]) => from < to)
    .map(([open, from, to, close]) => `${open}${from}..${to}${close}`);
  const numberTest = fc.oneof(
    number.map(String),
    fc.tuple(operator, number).map(([op, n]) => `${op} ${n}`),
    range,
  );
  const letters = fc.constantFrom('a', 'b', 'ab', 'é', '');
  const stringTest = fc.oneof(
    letters.map((s) => `"${s}"`),
    letters.map((s) => `!= "${s}"`),
  );
  const listOf = (test: fc.Arbitrary<string>) =>
    fc
      .tuple(fc.array(test, { minLength: 1, maxLength: 4 }), fc.boolean())
      .map(([tests, not]) => (not ? `not(${tests.join(', ')})` : tests.join(', ')));

  const agrees = (type: FieldType) => (cell: string, value: Scalar) =>
    expect([cell, value, cellFits(parseCell(cell, type), value)]).toEqual([
      cell,
      value,
      unaryTest(cell, { '?': value }).value,
    ]);

  it('answer as FEEL does, for numbers', () => {
    fc.assert(fc.property(fc.oneof(listOf(numberTest), fc.constant('-')), number, agrees('number')), { numRuns: 500 });
  });

  it('answer as FEEL does, for texts', () => {
    fc.assert(fc.property(fc.oneof(listOf(stringTest), fc.constant('-')), letters, agrees('string')), { numRuns: 200 });
  });

  it('answer as FEEL does, for yes and no', () => {
    fc.assert(fc.property(listOf(fc.constantFrom('true', 'false')), fc.boolean(), agrees('boolean')));
  });
});
