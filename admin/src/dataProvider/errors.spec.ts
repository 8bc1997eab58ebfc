import { absent, errorsByPath, failed, gapsOf, isGone, type Refusal, refused, unreached } from './errors';

const refusal = (code: string, path: readonly string[] = [], message = code): Refusal => ({
  code,
  rule: 'MA-08',
  path,
  message,
  fix: 'Mend it.',
});

describe('refusals of a command', () => {
  it('are 422 with every message at its field, the leading input left out', () => {
    const { status, body } = refused([
      refusal('GROUND_REQUIRED', ['input', 'ground']),
      refusal('DATE_INVALID', ['input', 'decision', 'on']),
    ]);
    expect(status).toBe(422);
    expect(body.errors).toEqual({ ground: 'GROUND_REQUIRED', decision: { on: 'DATE_INVALID' } });
    expect(body.refusals).toHaveLength(2);
  });

  it('without a field land at the form as a whole', () => {
    expect(errorsByPath([refusal('MA', []), refusal('MB', ['input'])])).toEqual({ root: { serverError: 'MA\nMB' } });
  });

  it('stand at every place they are about', () => {
    const twice = {
      ...refusal('DATES_REVERSED', ['input', 'from']),
      paths: [
        ['input', 'from'],
        ['input', 'to'],
      ],
    };
    expect(errorsByPath([twice])).toEqual({ from: 'DATES_REVERSED', to: 'DATES_REVERSED' });
  });

  it('keep both messages of one field, and never let a field swallow what is under it', () => {
    const errors = errorsByPath([
      refusal('A', ['input', 'facts']),
      refusal('B', ['input', 'facts']),
      refusal('C', ['input', 'facts', 'crossing']),
    ]);
    expect(errors).toEqual({ facts: 'A\nB', root: { serverError: 'C' } });
  });

  it.each(['STALE_VERSION', 'CHANGE_SET_CONFLICT'])('%s is a conflict, wherever it stands in the list', (code) => {
    expect(refused([refusal('OTHER'), refusal(code)])).toMatchObject({ status: 409, body: { code } });
  });

  it('a thing that is gone is not found', () => {
    expect(refused([refusal('NOT_FOUND', ['input', 'id'])]).status).toBe(404);
  });
});

describe('GraphQL errors', () => {
  it.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['RATE_LIMITED', 429],
    ['BUSY', 503],
  ])('%s becomes %i', (code, status) => {
    expect(failed(200, [{ message: '', extensions: { code, requestId: 'r1' } }], null)).toMatchObject({
      status,
      body: { code, requestId: 'r1' },
    });
  });

  it('an unknown one keeps the status of the answer, or is 500', () => {
    expect(failed(413, [{ message: 'too large', extensions: { code: 'TOO_LARGE' } }], 'r2')).toMatchObject({
      status: 413,
      body: { requestId: 'r2' },
    });
    expect(failed(200, [], null).status).toBe(500);
  });

  it('beside data are gaps, found by their path', () => {
    const gaps = gapsOf([
      { message: '', path: ['orders', 'edges', 3, 'node', 'run'], extensions: { code: 'SUBGRAPH_TIMEOUT' } },
    ]);
    expect(gaps).toEqual([{ path: 'orders.edges.node.run', code: 'SUBGRAPH_TIMEOUT', requestId: null }]);
    expect(isGone(gaps, 'orders.edges.node')).toBe(true);
    expect(isGone(gaps, 'orders.edges.node.area')).toBe(false);
  });
});

it('a part that is not in the answer is not there, or its subgraph is away', () => {
  expect(absent([]).status).toBe(404);
  expect(absent(gapsOf([{ message: '', path: ['clock'], extensions: { code: 'SUBGRAPH_TIMEOUT' } }])).status).toBe(503);
});

it('a request that did not arrive has status 0', () => expect(unreached('x').status).toBe(0));
