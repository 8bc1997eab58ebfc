import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { get, type HostileRequest, JSON_HEADERS, post } from './hostile-request';

const GOOD = JSON.stringify({
  query: 'query Me { viewer { id } }',
  variables: { a: [1, { b: null }] },
  operationName: 'Me',
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Cut off, something put in, something taken out. */
const brokenJson = fc
  .tuple(fc.nat(GOOD.length - 1), fc.constantFrom('cut', 'insert', 'delete'), fc.string({ minLength: 1, maxLength: 8 }))
  .map(([at, how, noise]) => {
    if (how === 'cut') return GOOD.slice(0, at);
    return GOOD.slice(0, at) + (how === 'insert' ? `"${noise}` : '') + GOOD.slice(how === 'insert' ? at : at + 3);
  })
  .filter((text) => !isJson(text))
  .map((text) => post('broken JSON', text));

const deepJson = fc
  .tuple(fc.constantFrom(100, 1000, 10_000, 60_000), fc.constantFrom('[', '{"a":'), fc.boolean())
  .map(([depth, open, closed]) => {
    const nested = open.repeat(depth) + (closed ? `1${(open === '[' ? ']' : '}').repeat(depth)}` : '');
    return post('JSON without end', `{"query":"{ viewer { id } }","variables":{"a":${nested}}}`);
  });

const noObject = fc
  .oneof(
    fc.array(fc.jsonValue()),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant([{ query: '{ viewer { id } }' }]),
  )
  .map((value) => post('JSON that is no object', JSON.stringify(value)));

const anyButText = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string()),
  fc.dictionary(fc.string(), fc.string()),
  fc.double(),
);
const anyButObject = fc.oneof(
  fc.integer({ min: 1 }),
  fc.constant(true),
  fc.string({ minLength: 1 }),
  fc.array(fc.integer()),
);

const wrongFields = fc
  .oneof(
    fc.record({ query: anyButText }),
    fc.record({ query: fc.constantFrom('', null) }),
    fc.record({ query: fc.constant('{ viewer { id } }'), variables: anyButObject }),
    fc.record({ query: fc.constant('{ viewer { id } }'), extensions: anyButObject }),
    fc.record({ query: fc.constant('{ viewer { id } }'), operationName: anyButText }),
    fc.record({ document: fc.string(), mutation: fc.jsonValue() }),
    fc.record({ extensions: fc.constant({ persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }) }),
  )
  .map((body) => post('wrong fields', JSON.stringify(body)));

/** Written by hand: `JSON.stringify` leaves out what reaches a prototype. */
const prototypeKeys = fc
  .tuple(
    fc.constantFrom('__proto__', 'constructor', 'prototype'),
    fc.constantFrom('{"query":"{ viewer { id } }"}', '[]', '1'),
  )
  .map(([key, value]) => post('prototype keys', `{"${key}":${value},"variables":{"${key}":${value}}}`));

const OTHER_TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/json; charset=latin1',
  'application/json; charset=utf-16',
  'application/jsonx',
  'application/json/x',
  'json',
  '*/*',
  ';',
  '',
];

const contentType = fc
  .oneof(
    fc.constantFrom(...OTHER_TYPES),
    fc.stringMatching(/^[a-z]{1,10}\/[a-z+.-]{1,20}$/).filter((type) => type !== 'application/json'),
  )
  .map((type) => post('content type', GOOD, { 'content-type': type }));

const encoding = fc
  .constantFrom('gzip', 'br', 'deflate', 'zstd', 'compress', 'x-unknown', 'identity, gzip')
  .map((name) => post('content encoding', gzipSync(GOOD), { ...JSON_HEADERS, 'content-encoding': name }));

const bytes = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 400 }).map((noise) => Buffer.concat([Buffer.from([0xff]), noise])),
    fc.constant(Buffer.from(GOOD, 'utf16le')),
    fc
      .nat(GOOD.length - 1)
      .map((at) =>
        Buffer.concat([Buffer.from(GOOD.slice(0, at)), Buffer.from([0xc3, 0x28]), Buffer.from(GOOD.slice(at))]),
      ),
    fc.nat(GOOD.length - 1).map((at) => Buffer.from(`${GOOD.slice(0, at)}\0${GOOD.slice(at)}`)),
  )
  .map((body) => post('bytes', body));

const METHODS = [
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'HEAD',
  'TRACE',
  'PROPFIND',
  'PURGE',
  'SEARCH',
  'MKCOL',
  'LINK',
  'QUERY',
];
const method = fc
  .tuple(fc.constantFrom(...METHODS), fc.boolean())
  .map(([name, withBody]): HostileRequest => ({ ...post('method', withBody ? GOOD : null), method: name }));

const odd = fc.stringMatching(/^[\x21-\x7e]{1,60}$/);
const notADay = fc.oneof(
  fc.constantFrom('2026-02-31', '2026-13-01', '0000-00-00', '31-12-2026', 'today', '2026-2-1'),
  odd,
);
const headers = fc
  .oneof(
    fc.constantFrom('image/png', 'text/csv', 'application/xml', 'application/json;q=0').map((accept) => ({ accept })),
    notADay.map((day) => ({ 'x-ketenregie-as-of': day })),
    odd.map((id) => ({ 'x-ketenregie-set': id })),
    fc.integer({ min: 17_000, max: 40_000 }).map((size) => ({ 'x-long': 'x'.repeat(size) })),
    fc.constantFrom('200-ok', 'everything').map((expect) => ({ expect })),
    odd.map((token) => ({ authorization: token })),
  )
  .map((given) => post('headers', GOOD, { ...JSON_HEADERS, ...given }));

const COMMAND =
  'mutation { openChangeSet(input: { title: "By GET", effectiveOn: "2026-10-01", idempotencyKey: "get" }) { userErrors { code } } }';
const gets = fc
  .oneof(
    fc.constantFrom('', '?', '?query=', '?query', '?q={viewer{id}}'),
    odd.map((noise) => `?query=${encodeURIComponent(`{ ${noise}`)}`),
    odd.map(
      (noise) => `?query=${encodeURIComponent('{ viewer { id } }')}&variables=${encodeURIComponent(`{${noise}`)}`,
    ),
    fc.constantFrom(
      `?query=${encodeURIComponent(COMMAND)}`,
      '?query={viewer{id}}&query={viewer{id}}',
      '?query=%7Bviewer%7Bid%7D%7D&variables=[]',
    ),
    fc.constantFrom(
      '?query=%E0%A4%A',
      '?query=%00',
      '?extensions=%7B%22persistedQuery%22%3A%7B%7D%7D',
      `?query=${'a'.repeat(30_000)}`,
    ),
  )
  .map((search) => get('GET', search));

const sizes = fc
  .tuple(fc.integer({ min: 262_145, max: 400_000 }), fc.constantFrom('query', 'variables', 'extensions'))
  .map(([size, where]) => {
    const large = 'x'.repeat(size);
    const query = where === 'query' ? `{ viewer { id } } #${large}` : '{ viewer { id } }';
    return post('300 kB', JSON.stringify({ query, ...(where === 'query' ? {} : { [where]: { large } }) }));
  });

/** Requests whose form alone is wrong. */
export const transport = fc.oneof(
  { arbitrary: brokenJson, weight: 4 },
  { arbitrary: deepJson, weight: 1 },
  { arbitrary: noObject, weight: 2 },
  { arbitrary: wrongFields, weight: 3 },
  { arbitrary: prototypeKeys, weight: 1 },
  { arbitrary: contentType, weight: 2 },
  { arbitrary: encoding, weight: 1 },
  { arbitrary: bytes, weight: 2 },
  { arbitrary: method, weight: 2 },
  { arbitrary: headers, weight: 3 },
  { arbitrary: gets, weight: 3 },
  { arbitrary: sizes, weight: 1 },
);
