import fc from 'fast-check';
import { document } from './hostile-request';

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/);
const unknown = name.map((text) => `${text}_x`);
const aliases = (count: number, field: string) => Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');
const nested = (levels: number) =>
  `{ ${'contractAreas { edges { node { neighbours { '.repeat(levels / 4)} id ${'} '.repeat(levels)} }`;

const operations = fc.oneof(
  fc
    .tuple(name, unknown)
    .map(([a, b]) => document('unknown operation name', `query ${a} { viewer { id } }`, { operationName: b })),
  fc
    .constantFrom('', ' ', '__proto__', 'constructor', 'A\u0000', 'null')
    .map((operationName) => document('unknown operation name', 'query A { viewer { id } }', { operationName })),
  fc
    .integer({ min: 2, max: 20 })
    .map((count) =>
      document(
        'several operations',
        Array.from({ length: count }, (_, i) => `query Q${i} { viewer { id } }`).join(' '),
      ),
    ),
  fc
    .constantFrom('{ viewer { id } } { viewer { id } }', 'query A { viewer { id } } query A { viewer { id } }')
    .map((text) => document('several operations', text)),
  name.map((field) => document('subscription', `subscription { ${field} }`)),
  name.map((type) => document('definitions', `type ${type} { id: ID }`)),
  fc
    .constantFrom('', ' ', '\n', '#', ',', '{}', '{ }', 'query', 'query {', '}', 'fragment', 'schema', '\ufeff')
    .map((text) => document('no operation', text)),
);

const depths = fc.oneof(
  fc.integer({ min: 4, max: 60 }).map((fours) => document('40 levels', nested(fours * 4))),
  fc
    .tuple(fc.integer({ min: 65, max: 20_000 }), fc.constantFrom('[', '{a:', '{ a '))
    .map(([depth, open]) =>
      document(
        'deep literal',
        open === '{ a ' ? `{ a ${open.repeat(depth)}` : `{ order(id: ${open.repeat(depth)}) { id } }`,
      ),
    ),
  fc.constant(document('deep literal', `{ order(id: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`)),
  fc
    .integer({ min: 13, max: 60 })
    .map((levels) =>
      document(
        'deep fragments',
        `{ ...F0 } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { viewer { id } ...F${i + 1} }`).join(' ')} fragment F${levels} on Query { nothing_x }`,
      ),
    ),
  fc
    .integer({ min: 8, max: 30 })
    .map((levels) =>
      document(
        'fragments that double',
        `{ ...F0 } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} a${i}: nothing_x }`).join(' ')} fragment F${levels} on Query { nothing_x }`,
      ),
    ),
  fc
    .integer({ min: 1, max: 6 })
    .map((length) =>
      document(
        'circle of fragments',
        `{ ...F0 } ${Array.from({ length }, (_, i) => `fragment F${i} on Query { ...F${(i + 1) % length} }`).join(' ')}`,
      ),
    ),
);

const amounts = fc.oneof(
  fc.integer({ min: 31, max: 1000 }).map((count) => document('aliases', `{ viewer { ${aliases(count, 'id')} } }`)),
  fc.constant(document('aliases', `{ ${aliases(1000, '__typename')} }`)),
  fc.integer({ min: 11, max: 300 }).map((count) => document('root fields', `{ ${aliases(count, 'viewer { id }')} }`)),
  fc.integer({ min: 2001, max: 20_000 }).map((count) => document('tokens', `{ viewer { ${'id '.repeat(count)} } }`)),
  fc
    .integer({ min: 60, max: 100 })
    .map((first) =>
      document(
        'cost',
        `{ contractAreas(first: ${first}) { edges { node { orders(first: ${first}) { edges { node { area { orders(first: ${first}) { edges { node { id } } } } } } } } } } }`,
      ),
    ),
  fc.integer({ min: 100, max: 250_000 }).map((size) => document('long tokens', `{ ${'x'.repeat(size)} }`)),
  fc.integer({ min: 100, max: 250_000 }).map((size) => document('long tokens', `{ order(id: "${'x'.repeat(size)}) }`)),
);

const mistakes = fc.oneof(
  unknown.map((field) => document('unknown field', `{ ${field} }`)),
  unknown.map((field) => document('unknown field', `{ viewer { id ${field} } }`)),
  unknown.map((argument) => document('unknown argument', `{ viewer(${argument}: 1) { id } }`)),
  unknown.map((type) => document('unknown type', `query ($a: ${type}) { viewer { id } }`)),
  unknown.map((directive) => document('unknown directive', `{ viewer @${directive} { id } }`)),
  unknown.map((fragment) => document('unknown fragment', `{ viewer { ...${fragment} } }`)),
  unknown.map((variable) => document('unknown variable', `{ order(id: $${variable}) { id } }`)),
  fc
    .constantFrom(
      '{ viewer }',
      '{ viewer { id { x } } }',
      '{ viewer { __schema } }',
      '{ _entities { __typename } }',
      '{ _service { sdl } }',
      '{ __type { name } }',
    )
    .map((text) => document('wrong selection', text)),
  fc
    .constantFrom('@skip', '@include', '@skip(if: 1)', '@include(if: "x")', '@defer', '@stream', '@key(fields: "id")')
    .map((directive) => document('wrong directive', `{ viewer ${directive} { id } }`)),
  fc
    .constantFrom(
      '1',
      '1.5',
      'true',
      '[1]',
      '{a: 1}',
      'ENUM',
      '""""',
      '"\\u00"',
      "'a'",
      '-',
      '1e',
      '0x1',
      '00',
      '.5',
      '$',
      '9'.repeat(400),
      '[',
      '{',
    )
    .map((value) =>
      document('wrong literal', `{ contractAreas(first: ${value}, after: ${value}) { edges { cursor } } }`),
    ),
  fc
    .constantFrom('MODULE', 'prepare', 'PREPARE_', '"PREPARE"', '1', 'null1')
    .map((value) => document('unknown enum', `{ moduleFigures(filter: { module: ${value} }) { ordersTotal } }`)),
);

const TOKENS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '$',
  '!',
  '...',
  '@',
  '|',
  '&',
  '=',
  'query',
  'mutation',
  'on',
  'fragment',
  'viewer',
  'id',
  'null',
  '"x"',
  '"""',
  '1',
  '#',
  '\u0000',
  '\ud800',
  '\u202e',
];
const soup = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 60 })
  .map((tokens) => document('token soup', `}${tokens.join(' ')}`));
const noise = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map((text) => document('noise', `)${text}`));

/** Documents that no server of this schema can carry out. */
export const documents = fc.oneof(
  { arbitrary: operations, weight: 4 },
  { arbitrary: depths, weight: 4 },
  { arbitrary: amounts, weight: 4 },
  { arbitrary: mistakes, weight: 5 },
  { arbitrary: soup, weight: 2 },
  { arbitrary: noise, weight: 1 },
);
