import { Entity } from 'typeorm';
import { AuditDeniedEntity, AuditEntity, verifyAuditChains } from '../audit';
import { Id, insertIgnore, Text } from '../database';
import { DeniedError } from '../errors/coded';
import { type Outcome, ok, refusal, refused } from '../errors/outcome';
import { OutboxEntity } from '../outbox';
import { fixedClock, testContext, testDatabase } from '../testing';
import { Commands, type CommandUnit } from './commands';
import { IdempotencyEntity } from './idempotency.entity';

@Entity('note')
class NoteEntity {
  @Id() id: string;
  @Text('title', 100) title: string;
}

const advice = refusal('LONG_TITLE', 'T-02', ['input', 'title']);

describe('Commands', () => {
  const db = testDatabase([NoteEntity]);
  const clock = fixedClock('2026-09-30T22:30:00.000Z');
  const ctx = testContext({ personId: 'mira' });
  const commands = () => new Commands(db, clock);
  let n = 0;
  const request = (over: object = {}) => ({
    ...{ name: 'writeNote', permission: 'note:write', key: `key-${n++}`, input: { title: 'first' } },
    ...over,
  });

  async function writeNote({ manager, emit, audit }: CommandUnit): Promise<Outcome<{ id: string; cents: bigint }>> {
    const note = { id: `note-${n++}`, title: 'first' };
    await manager.insert(NoteEntity, note);
    await emit({ type: 'note.written.v1', aggregateType: 'note', aggregateId: note.id, payload: { noteId: note.id } });
    audit({ aggregateType: 'note', aggregateId: note.id, after: note });
    return ok({ id: note.id, cents: 12n }, [advice]);
  }

  async function refuseNote(unit: CommandUnit): Promise<Outcome<null>> {
    await writeNote(unit);
    return refused(refusal('NO', 'T-01', ['input']));
  }

  const counts = async () => {
    const { manager } = db.work;
    const entities = [NoteEntity, OutboxEntity, AuditEntity, IdempotencyEntity, AuditDeniedEntity];
    return Promise.all(entities.map((entity) => manager.countBy(entity, {})));
  };

  beforeEach(() => db.clear());

  it('writes row, event, audit and claim together', async () => {
    const outcome = await commands().run(ctx, request({ reason: 'because' }), writeNote);
    expect(outcome).toMatchObject({ ok: true, advices: [{ code: 'LONG_TITLE' }] });
    expect(await counts()).toEqual([1, 1, 1, 1, 0]);
    const [row] = await db.work.manager.find(AuditEntity);
    expect(row).toMatchObject({ personId: 'mira', command: 'writeNote', reason: 'because', at: clock.now() });
    expect((await verifyAuditChains(db.work.manager)).ok).toBe(true);
  });

  it('leaves nothing of a refused command, so that a mended retry with the same key runs', async () => {
    const same = request();
    expect(await commands().run(ctx, same, refuseNote)).toMatchObject({ ok: false, refusals: [{ code: 'NO' }] });
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
    expect((await commands().run(ctx, { ...same, input: { title: 'mended' } }, writeNote)).ok).toBe(true);
  });

  it('leaves nothing when the function breaks', async () => {
    const breaking = commands().run(ctx, request(), async (unit) => {
      await writeNote(unit);
      throw new Error('broke');
    });
    await expect(breaking).rejects.toThrow('broke');
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  });

  it('tells the day and the instant of the context’s clock', async () => {
    await commands().run(ctx, request(), async (unit) => {
      expect([unit.now, unit.today]).toEqual(['2026-09-30T22:30:00.000Z', '2026-10-01']);
      return writeNote(unit);
    });
  });

  it('answers fifty equal requests at once with the same thing, written once', async () => {
    const same = request();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => commands().run(ctx, same, writeNote)));
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.id : 'refused'))).size).toBe(1);
    expect(await counts()).toEqual([1, 1, 1, 1, 0]);
  }, 30_000);

  it('answers a repeated key exactly as the first time, advices and bigints too', async () => {
    const same = request();
    const first = await commands().run(ctx, same, writeNote);
    expect(await commands().run(ctx, same, writeNote)).toEqual(first);
  });

  it.each([
    ['input', { input: { title: 'other' } }],
    ['command', { name: 'eraseNote' }],
  ])('refuses a key that was used for another %s', async (_, other) => {
    const same = request();
    await commands().run(ctx, same, writeNote);
    const outcome = await commands().run(ctx, { ...same, ...other }, writeNote);
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED', rule: 'GE-03' }] });
  });

  it('does not mind the order of the fields', async () => {
    const same = request({ input: { a: 1, b: [{ c: 1, d: 2 }] } });
    const first = await commands().run(ctx, same, writeNote);
    expect(await commands().run(ctx, { ...same, input: { b: [{ d: 2, c: 1 }], a: 1 } }, writeNote)).toEqual(first);
  });

  it('keeps the keys of two people apart', async () => {
    const same = request();
    await commands().run(ctx, same, writeNote);
    await commands().run(testContext({ personId: 'kadir' }), same, writeNote);
    expect(await counts()).toEqual([2, 2, 2, 2, 0]);
  });

  it.each([
    ['x'.repeat(64), true],
    ['x'.repeat(65), false],
    ['', false],
  ])('takes a key of 1 to 64 characters: %s', async (key, taken) => {
    const outcome = await commands().run(ctx, request({ key }), writeNote);
    expect(outcome.ok).toBe(taken);
    if (!outcome.ok)
      expect(outcome.refusals).toMatchObject([{ code: 'INPUT_TOO_LARGE', path: ['input', 'idempotencyKey'] }]);
  });

  it('refuses to write while another day is read', async () => {
    const outcome = await commands().run(testContext({ asOf: '2026-10-01' }), request(), writeNote);
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'AS_OF_READ_ONLY', rule: 'GE-09' }] });
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  });

  it('records who was denied, outside the chains, and writes nothing else', async () => {
    const stranger = testContext({ personId: 'eve', permissions: ['note:read'] });
    await expect(commands().run(stranger, request(), writeNote)).rejects.toThrow(DeniedError);
    expect(await counts()).toEqual([0, 0, 0, 0, 1]);
    expect(await db.work.manager.findOneByOrFail(AuditDeniedEntity, { personId: 'eve' })).toMatchObject({
      command: 'writeNote',
      permission: 'note:write',
    });
  });

  it('records a denial deep inside the command and takes its rows back', async () => {
    const denied = commands().run(ctx, request(), async (unit) => {
      await writeNote(unit);
      throw new DeniedError('note:erase');
    });
    await expect(denied).rejects.toThrow(DeniedError);
    expect(await counts()).toEqual([0, 0, 0, 0, 1]);
  });

  it('records a denied command within a command once', async () => {
    const narrow = testContext({ permissions: ['note:write'] });
    const outer = commands().run(narrow, request(), (unit) =>
      commands().run(narrow, request({ permission: 'note:erase' }), () => writeNote(unit)),
    );
    await expect(outer).rejects.toThrow(DeniedError);
    expect(await counts()).toEqual([0, 0, 0, 0, 1]);
  });

  it('does not accept a command that forgot its audit', async () => {
    const silent = commands().run(ctx, request(), async ({ manager }) => {
      await insertIgnore(manager, NoteEntity, { id: 'silent', title: 'x' });
      return ok(null);
    });
    await expect(silent).rejects.toThrow('without an audit entry');
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  });
});
