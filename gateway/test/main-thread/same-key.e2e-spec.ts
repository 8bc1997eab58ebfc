import { randomUUID } from 'node:crypto';
import { type Answer, refusalCodes } from '../support/answer';
import { type Variables, withProduct } from '../support/product';
import { byStrategy, done, type Names, namesOf, open, orderOf, SET, type SetView, setOf } from './thread';

interface Sent {
  login: string;
  command: string;
  fields: string;
  input: Variables;
  first: Answer;
}

/** Of each kind of input one field, changed. */
function otherContent(command: string, input: Variables): Variables {
  if (command === 'moveClock') return { to: '2026-12-01T08:00:00.000Z' };
  if (command === 'grantMandate') return { to: '2028-01-01' };
  if (command === 'placeOrder') return orderOf('78');
  const other = {
    title: 'Other',
    expectedVersion: 99,
    evidence: 'Other',
    evidenceReference: 'Other',
    id: randomUUID(),
  };
  const [field] = Object.entries(other).find(([name]) => name in input) ?? [];
  if (!field) throw new Error(`Nothing to change in ${command}.`);
  return { [field]: other[field as keyof typeof other] };
}

describe('a command sent twice by the same key', () => {
  const product = withProduct();
  const sent: Sent[] = [];
  let names: Names;

  /** The same reply to both, at once. */
  async function twice(login: string, command: string, fields: string, input: Variables): Promise<Answer> {
    const keyed = { idempotencyKey: randomUUID(), ...input };
    const [first, second] = await Promise.all([1, 2].map(() => product().command(login, command, fields, keyed)));
    if (!first) throw new Error('Nothing was answered.');
    expect(refusalCodes(first, command)).toEqual([]);
    expect(second).toEqual(first);
    expect(await product().command(login, command, fields, keyed)).toEqual(first);
    sent.push({ login, command, fields, input: keyed, first });
    return first;
  }

  const onSet = async (login: string, command: string, id: string, more: Variables = {}): Promise<SetView> => {
    const { version: expectedVersion } = await setOf(product(), id);
    const versioned = command === 'checkChangeSet' ? {} : { expectedVersion };
    return done<SetView>(await twice(login, command, SET, { id, ...versioned, ...more }), `${command}.changeSet`);
  };
  const design = (area: string, to: string) => ({
    ...{ areaId: names.area(area), module: 'DESIGN', partyId: names.party(to) },
    ...byStrategy(names, to),
  });

  beforeAll(async () => {
    names = await namesOf(product());
  });

  it('is done once and answered twice: what a verdict asks for', async () => {
    const tukker = { partyId: names.party('tukker'), module: 'PREPARE' };
    const evidence = {
      level: 3,
      evidenceKind: 'AUDIT',
      evidenceReference: 'Audit 1',
      from: '2026-09-01',
      to: '2029-01-01',
    };
    await twice('kadir', 'recordCompetence', 'competence { id recordedAt }', { ...tukker, ...evidence });
    const scope = { subject: 'MODULE', areaId: names.area('OV-TW'), from: '2026-09-01', to: '2029-01-01' };
    await twice('mira', 'grantMandate', 'mandate { id version }', { ...tukker, ...scope });
    const found = { areaId: names.area('OV-TW'), aspect: 'PERFORM', level: 3, evidence: 'Session' };
    await twice('mira', 'recordMaturityAssessment', 'maturityAssessment { id recordedAt }', { ...tukker, ...found });
  });

  it('is done once and answered twice: a set from its opening to its day', async () => {
    const opening = await twice('mira', 'openChangeSet', SET, { title: 'Twice', effectiveOn: '2026-09-07' });
    const { id } = done<SetView>(opening, 'openChangeSet.changeSet');
    const cell = { changeSetId: id, expectedVersion: 0, ...design('OV-TW', 'tukker') };
    await twice('mira', 'proposeModuleAssignment', SET, cell);
    const coordinator = { scenario: 'B', partyId: names.party('oosterstroom'), reason: 'A pilot' };
    await twice('mira', 'proposeChange', SET, {
      changeSetId: id,
      kind: 'COORDINATOR',
      key: 'OV-TW:C4',
      after: coordinator,
      expectedVersion: 0,
    });
    await twice('mira', 'discardChange', SET, { changeSetId: id, key: 'OV-TW:C4', expectedVersion: 1 });
    await onSet('mira', 'editChangeSet', id, { title: 'Twice the same', effectiveOn: '2026-09-03' });
    await onSet('mira', 'checkChangeSet', id);
    await onSet('mira', 'previewChangeSet', id);
    await onSet('mira', 'submitChangeSet', id);
    await onSet('kadir', 'requestChangeSetChanges', id, { reason: 'Once more' });
    await onSet('mira', 'rebaseChangeSet', id);
    await onSet('mira', 'previewChangeSet', id);
    await onSet('mira', 'submitChangeSet', id);
    const { contentHash } = await setOf(product(), id);
    await onSet('mira', 'approveChangeSet', id, { side: 'OPERATOR', contentHash });
    await onSet('kadir', 'approveChangeSet', id, { side: 'CONTRACTOR', contentHash });
    await onSet('kadir', 'publishChangeSet', id);
    const other = await open(product(), 'mira', '2026-09-03');
    await onSet('mira', 'withdrawChangeSet', other, { reason: 'Not needed' });
    await twice('ravi', 'moveClock', 'clock { now settled }', { to: '2026-09-03T08:00:00.000Z' });
    expect(await setOf(product(), id)).toMatchObject({ state: 'IN_FORCE', configurationVersion: 2 });
    await onSet('mira', 'revertChangeSet', id, { effectiveOn: '2026-09-07' });
  });

  it('is done once and answered twice: an order placed and cancelled', async () => {
    const order = 'order { id number state version }';
    const placed = await twice('teun', 'placeOrder', order, orderOf('77'));
    const { id, version } = done<{ id: string; version: number }>(placed, 'placeOrder.order');
    await twice('teun', 'cancelOrder', order, { id, reason: 'CUSTOMER_WITHDREW', expectedVersion: version });
  });

  it('covers every command there is', async () => {
    const answer = await product().ask('ravi', '{ __schema { mutationType { fields { name } } } }');
    const { fields } = done<{ fields: { name: string }[] }>(answer, '__schema.mutationType');
    const covered = new Set(sent.map(({ command }) => command));
    expect(fields.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
  });

  it('leaves nothing more behind when it comes again much later, and after a restart', async () => {
    const rows = async () => {
      await product().embedded.subgraphs.settle();
      const counts = await Promise.all(
        product().embedded.subgraphs.all.map(async ({ name, database }) => [
          name,
          await database.work.manager.query('select count(*) as n from audit'),
          await database.work.manager.query('select count(*) as n from outbox'),
        ]),
      );
      return JSON.stringify(counts, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
    };
    const before = await rows();
    await product().restart();
    for (const { login, command, fields, input, first } of sent) {
      const again = await product().command(login, command, fields, input);
      expect([command, refusalCodes(again, command)]).toEqual([command, []]);
      const idOf = ({ data }: Answer) => JSON.stringify(data).match(/"id":"[^"]+"/)?.[0];
      expect(idOf(again)).toBe(idOf(first));
    }
    expect(await rows()).toBe(before);
  });

  it('is refused when the key comes with other content, for every command', async () => {
    for (const { login, command, fields, input } of sent) {
      const answer = await product().command(login, command, fields, { ...input, ...otherContent(command, input) });
      expect([command, refusalCodes(answer, command)]).toEqual([command, ['IDEMPOTENCY_KEY_REUSED']]);
    }
  });
});
