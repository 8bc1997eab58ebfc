import fc from 'fast-check';

const noise = fc.uint8Array({ minLength: 4, maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const text = (lines: string[], body = '') => Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1');
const head = (line: string) => [line, 'host: x', 'content-type: application/json'];
const BODY = '{"query":"{ viewer { id } }"}';

const bad = fc.constantFrom(
  text(head('POST /graphql HTTP/9.9')),
  text(head('POST /graphql')),
  text(head('post /graphql HTTP/1.1')),
  text(head('FROB /graphql HTTP/1.1')),
  text(head('POST /graph ql HTTP/1.1')),
  text([...head('POST /graphql HTTP/1.1'), 'content-length: -1'], BODY),
  text([...head('POST /graphql HTTP/1.1'), 'content-length: x'], BODY),
  text([...head('POST /graphql HTTP/1.1'), `content-length: ${BODY.length}`, 'content-length: 3'], BODY),
  text([...head('POST /graphql HTTP/1.1'), 'transfer-encoding: chunked', 'content-length: 5'], BODY),
  text([...head('POST /graphql HTTP/1.1'), 'transfer-encoding: chunked'], 'zz\r\nnothing\r\n'),
  text([...head('POST /graphql HTTP/1.1'), 'no colon']),
  text([...head('POST /graphql HTTP/1.1'), 'x: a\u0000b']),
  text([...head('POST /graphql HTTP/1.1'), `x: ${'y'.repeat(20_000)}`]),
  text(['CONNECT example.org:443 HTTP/1.1', 'host: example.org']),
  text(['POST /graphql HTTP/1.1', 'content-type: application/json']),
);

/** Bytes that are no HTTP, or break its rules. */
export const wire = fc.oneof(
  { arbitrary: bad, weight: 3 },
  { arbitrary: noise.filter((bytes) => bytes[0] !== 0x0d && bytes[0] !== 0x0a), weight: 1 },
);
