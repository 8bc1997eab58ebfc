import { randomUUID } from 'node:crypto';
import { AuditEntity, IdempotencyEntity, OutboxEntity } from '@ketenregie/shared';
import { at, errorCodes } from '../support/answer';
import { databaseKind } from '../support/places';
import { type Variables, withProduct } from '../support/product';
import { CASES, cancellation, type Ids, order, proposal } from './bad-input.cases';

interface UserError {
  code: string;
  rule: string;
  path: string[];
  message: string;
  fix: string;
}

describe(`bad input, on ${databaseKind}`, () => {
  const product = withProduct();
  let ids: Ids;

  beforeAll(async () => {
    const { ask, command } = product();
    const names = await ask(
      'mira',
      '{ area: contractAreaByCode(code: "OV-TW") { id } tukker: partyByCode(code: "tukker") { id } }',
    );
    const placed = await command(
      'teun',
      'placeOrder',
      'order { id }',
      order({ address: { postcode: '7551 AB', houseNumber: '8000' } }),
    );
    const opened = await command('mira', 'openChangeSet', 'changeSet { id }', {
      title: 'Bad input',
      effectiveOn: '2026-11-02',
      idempotencyKey: 'bad-input',
    });
    ids = {
      ...{ area: at<string>(names, 'area.id'), tukker: at<string>(names, 'tukker.id') },
      ...{ order: at<string>(placed, 'placeOrder.order.id'), set: at<string>(opened, 'openChangeSet.changeSet.id') },
    };
    // A token that is issued leaves a trace of its own.
    for (const login of ['kadir', 'ravi']) await product().token(login);
    await product().embedded.subgraphs.settle();
  });

  /** How many rows tell of something that was done. */
  const traces = () =>
    Promise.all(
      product().embedded.subgraphs.all.flatMap(({ database }) =>
        [AuditEntity, IdempotencyEntity, OutboxEntity].map((entity) => database.work.manager.count(entity)),
      ),
    );

  async function refusalsOf(login: string, name: string, input: Variables, language: string): Promise<UserError[]> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code rule path message fix } } }`;
    const answer = await product().ask(
      login,
      query,
      { input: { idempotencyKey: randomUUID(), ...input } },
      { 'accept-language': language },
    );
    expect(answer).toMatchObject({ status: 200, errors: [] });
    return at<UserError[]>(answer, `${name}.userErrors`);
  }

  it.each(CASES)(
    '%s: code, rule and path, what it means and what to do in both languages, and nothing done',
    async (_, login, command, input, refusals) => {
      const before = await traces();
      const [en, nl] = [
        await refusalsOf(login, command, input(ids), 'en'),
        await refusalsOf(login, command, input(ids), 'nl'),
      ];
      expect(en.map(({ code, rule, path }) => [code, rule, path.join('.')])).toEqual(refusals);
      for (const [i, { code, message, fix }] of en.entries()) {
        expect(
          [message, fix].every((text) => text.length > 10 && !text.includes('{') && !text.includes('undefined')),
        ).toBe(true);
        expect(nl[i]).toMatchObject({ code });
        expect([nl[i]?.message, nl[i]?.fix]).not.toEqual([message, fix]);
      }
      expect(await traces()).toEqual(before);
    },
  );

  it('a write while another day is read', async () => {
    const { command, ask } = product();
    const query =
      'mutation ($input: OpenChangeSetInput!) { openChangeSet(input: $input) { userErrors { code rule } } }';
    const input = { title: 'T', effectiveOn: '2026-11-01', idempotencyKey: randomUUID() };
    const answer = await ask('mira', query, { input }, { 'x-ketenregie-as-of': '2026-10-01' });
    expect(at(answer, 'openChangeSet.userErrors')).toEqual([{ code: 'AS_OF_READ_ONLY', rule: 'GE-09' }]);
    expect(
      at(await command('mira', 'openChangeSet', 'changeSet { state }', input), 'openChangeSet.changeSet.state'),
    ).toBe('OPEN');
  });

  it('an unknown enum value, in a variable and in the document: the answer lists the enum', async () => {
    const allowed = ['ORIENT_AND_ORDER', 'DESIGN', 'PREPARE', 'BUILD', 'CLOSE'];
    const inVariable = await product().command(
      'mira',
      'proposeModuleAssignment',
      'changeSet { id }',
      proposal(ids, { module: 'DIG' }),
    );
    expect([inVariable.status, errorCodes(inVariable)]).toEqual([400, ['BAD_USER_INPUT']]);
    for (const name of allowed) expect(inVariable.errors[0]?.message).toContain(name);
    const inDocument = await product().ask('mira', '{ moduleFigures(filter: { module: DIG }) { ordersTotal } }');
    expect(inDocument).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT', allowed } }] });
  });

  it.each<[string, Variables]>([
    ['a missing field', { title: 'T', idempotencyKey: 'k' }],
    ['a field too many', { title: 'T', effectiveOn: '2026-11-01', idempotencyKey: 'k', approved: true }],
    ['a day of another form', { title: 'T', effectiveOn: '1-11-2026', idempotencyKey: 'k' }],
    ['a number for a text', { title: 7, effectiveOn: '2026-11-01', idempotencyKey: 'k' }],
    ['no value', { title: null, effectiveOn: '2026-11-01', idempotencyKey: 'k' }],
  ])('wrong variables: %s is BAD_USER_INPUT with its place', async (_, input) => {
    const query = 'mutation ($input: OpenChangeSetInput!) { openChangeSet(input: $input) { changeSet { id } } }';
    const answer = await product().ask('mira', query, { input });
    expect([answer.status, errorCodes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.errors[0]?.message).toMatch(/\$input\b/);
  });

  it.each<[string, Record<string, string>, string, number, string]>([
    ['broken JSON', { 'content-type': 'application/json' }, '{"query": "{ viewer', 400, 'BAD_REQUEST'],
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'query={viewer{id}}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['text', { 'content-type': 'text/plain' }, '{"query":"{ viewer { id } }"}', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('%s is refused with its code', async (_, headers, body, status, code) => {
    const authorization = `Bearer ${await product().token('mira')}`;
    const response = await fetch(`${product().embedded.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, authorization },
      body,
    });
    expect({ status: response.status, body: await response.json() }).toEqual({
      status,
      body: { errors: [{ message: expect.any(String), extensions: { code } }] },
    });
  });

  it('a token of another organisation does not reach an order that is not its own', async () => {
    const answer = await product().command(
      'coordinator-vechtstroom',
      'cancelOrder',
      'order { id }',
      cancellation(ids.order),
    );
    expect([answer.data, errorCodes(answer)]).toEqual([null, ['FORBIDDEN']]);
    expect(
      at(
        await product().ask('teun', 'query ($id: ID!) { order(id: $id) { state } }', { id: ids.order }),
        'order.state',
      ),
    ).toBe('PLACED');
  });
});
