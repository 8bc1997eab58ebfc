import { LIMITS } from '../../src/limits';
import { withProduct } from '../support/product';

const aliases = (count: number, field: string) => Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');
const levels = (count: number) =>
  `{ contractAreas { edges { node { ${'neighbours { '.repeat(count - 4)} id ${'} '.repeat(count - 1)} }`;
const orders = (first: number, inner: string) => `orders(first: ${first}) { edges { node { ${inner} } } }`;

describe('the limits of one operation', () => {
  const product = withProduct();

  async function send(query: string, more: object = {}) {
    const { status, errors } = await product().ask('mira', query, {}, more as Record<string, string>);
    return { status, ...errors[0]?.extensions };
  }

  it('a body of 256 KB: the 300 kB query', async () => {
    expect(await send(`{ viewer { id } } #${'x'.repeat(300_000)}`)).toMatchObject({
      ...{ status: 413, code: 'BODY_TOO_LARGE', limit: LIMITS.bodyBytes },
      reached: expect.any(Number),
    });
  });

  it('2,000 tokens', async () => {
    expect(await send(`{ viewer { ${'id '.repeat(2000)} } }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_LARGE',
      limit: 2000,
      reached: 'more than 2000',
    });
  });

  it('12 levels: 40 are refused, 13 too, 12 not', async () => {
    expect(await send(levels(40))).toMatchObject({ status: 400, code: 'DEPTH_LIMIT', limit: 12, reached: 40 });
    expect(await send(levels(13))).toMatchObject({ status: 400, code: 'DEPTH_LIMIT', limit: 12, reached: 13 });
    expect(await send(levels(12))).toEqual({ status: 200 });
  });

  it('a literal of 10,000 brackets', async () => {
    expect(await send(`{ order(id: ${'['.repeat(10_000)}) { id } }`)).toMatchObject({
      status: 400,
      code: 'DEPTH_LIMIT',
    });
  });

  it('30 aliases: 1,000 are refused, 31 too, 30 not', async () => {
    expect(await send(`{ viewer { ${aliases(600, 'id')} } }`)).toMatchObject({
      status: 400,
      code: 'ALIAS_LIMIT',
      limit: 30,
      reached: 600,
    });
    expect(await send(`{ viewer { ${aliases(1000, 'id')} } }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_LARGE',
      limit: 2000,
    });
    expect(await send(`{ viewer { ${aliases(31, 'id')} } }`)).toMatchObject({
      status: 400,
      code: 'ALIAS_LIMIT',
      limit: 30,
      reached: 31,
    });
    expect(await send(`{ viewer { ${aliases(30, 'id')} } }`)).toEqual({ status: 200 });
  });

  it('10 root fields', async () => {
    expect(await send(`{ ${aliases(11, 'viewer { id }')} }`)).toMatchObject({
      status: 400,
      code: 'ROOT_FIELD_LIMIT',
      limit: 10,
      reached: 11,
    });
    expect(await send(`{ ${aliases(10, 'viewer { id }')} }`)).toEqual({ status: 200 });
  });

  it('20,000 things', async () => {
    const query = `{ contractAreas(first: 100) { edges { node { ${orders(100, `area { ${orders(100, 'id')} }`)} } } } }`;
    expect(await send(query)).toMatchObject({
      status: 400,
      code: 'COST_LIMIT',
      limit: 20_000,
      reached: expect.any(Number),
    });
  });

  it.each([0, -1, 101])('a page of 1 to 100: %d', async (first) => {
    expect(await send(`{ orders(first: ${first}) { totalCount edges { cursor } } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('a list of 101 ids', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `"${i}"`).join(' ');
    expect(await send(`{ ordersByIds(ids: [${ids}]) { id } }`)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('fragments that double until they are millions', async () => {
    const doubling = Array.from({ length: 24 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    const answer = await send(`{ ...F0 } ${doubling} fragment F24 on Query { viewer { id } }`);
    expect(answer).toMatchObject({ status: 400, code: expect.stringMatching(/_LIMIT$/) });
  });
});
