import type { EntityManager } from 'typeorm';
import { instantOf, wallMs } from '../clock';
import { testDatabase } from '../testing';
import { anchorAudit } from './anchor';
import { AuditAnchorEntity, AuditEntity, AuditHeadEntity } from './audit.entity';
import { canonicalJson } from './canonical-json';
import { appendAudit, hashOf } from './chain';
import { verifyAuditChains } from './verify';

const actor = {
  at: '2026-09-01T06:00:00.000Z',
  personId: 'mira',
  organisationId: 'operator',
  command: 'change',
  reason: null,
  requestId: 'request-1',
};

const inTwoHours = () => instantOf(wallMs() + 2 * 3_600_000);
const inFiveHours = () => instantOf(wallMs() + 5 * 3_600_000);

describe('canonicalJson', () => {
  it('writes one text for one value', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: undefined }], e: 10n })).toBe('{"a":[{"d":null}],"b":1,"e":"10"}');
    expect(canonicalJson(undefined)).toBe('null');
  });
});

describe('audit chains', () => {
  const db = testDatabase();
  const add = (aggregateId: string, after: object = { value: 1 }) =>
    db.work.task((manager) => appendAudit(manager, actor, { aggregateType: 'thing', aggregateId, after }));
  const verify = () => verifyAuditChains(db.work.manager);
  const tamper = (fn: (manager: EntityManager) => Promise<unknown>) => db.work.task(fn);
  const link = (aggregateId: string, chainNo: number) => ({ aggregateType: 'thing', aggregateId, chainNo });

  beforeEach(async () => {
    await db.clear();
    for (const id of ['a', 'b', 'a', 'a']) await add(id, { value: `✓ ${id}` });
  });

  it('verify from the first row to the head', async () => {
    expect(await verify()).toEqual({ ok: true, chains: 2, rows: 4, anchors: 0, broken: [] });
  });

  it('stay whole under fifty writers at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => add(n % 2 ? 'a' : 'c')));
    expect(await verify()).toMatchObject({ ok: true, chains: 3, rows: 54 });
  }, 30_000);

  it.each([
    ['what was written', { after: '{"value":2}' }],
    ['who did it', { personId: 'eve' }],
    ['when', { at: '2026-09-02T06:00:00.000Z' }],
    ['the reason', { reason: 'a better one' }],
  ])('show a change of %s', async (_, change) => {
    await tamper((m) => m.update(AuditEntity, link('a', 2), change));
    expect(await verify()).toMatchObject({ ok: false, broken: [{ ...link('a', 2), why: 'HASH' }] });
  });

  it('show a change whose own hash was mended', async () => {
    await tamper(async (m) => {
      const row = await m.findOneByOrFail(AuditEntity, link('a', 2));
      const changed = { ...row, after: '{"value":2}' };
      await m.update(AuditEntity, link('a', 2), { after: changed.after, hash: hashOf(changed) });
    });
    expect(await verify()).toMatchObject({ ok: false, broken: [{ ...link('a', 3), why: 'PREVIOUS_HASH' }] });
  });

  it('show a removed row', async () => {
    await tamper((m) => m.delete(AuditEntity, link('a', 2)));
    expect(await verify()).toMatchObject({ ok: false, broken: [{ ...link('a', 3), why: 'GAP' }] });
  });

  it('show a shortened chain', async () => {
    await tamper((m) => m.delete(AuditEntity, link('a', 3)));
    expect(await verify()).toMatchObject({ ok: false, broken: [{ aggregateId: 'a', why: 'HEAD' }] });
  });

  it('show a chain removed without its head, and a head removed without its chain', async () => {
    await tamper((m) => m.delete(AuditEntity, { aggregateId: 'b' }));
    expect(await verify()).toMatchObject({ ok: false, broken: [{ ...link('b', 1), why: 'HEAD' }] });
    await tamper((m) => m.delete(AuditHeadEntity, { aggregateType: 'thing' }));
    expect((await verify()).broken).toMatchObject([{ aggregateId: 'a', why: 'HEAD' }]);
  });

  describe('anchors', () => {
    it('are made once an hour and chained', async () => {
      expect(await anchorAudit(db.work, inTwoHours())).toBe(true);
      expect(await anchorAudit(db.work, inTwoHours())).toBe(false);
      expect(await anchorAudit(db.work, inFiveHours())).toBe(true);
      const [first, second] = await db.work.manager.find(AuditAnchorEntity, { order: { cutoff: 'ASC' } });
      expect(second).toMatchObject({ heads: 2, previousHash: first?.hash });
      expect(await verify()).toMatchObject({ ok: true, anchors: 2 });
    });

    it('show a removed anchor', async () => {
      await anchorAudit(db.work, inTwoHours());
      const [first] = await db.work.manager.find(AuditAnchorEntity);
      await anchorAudit(db.work, inFiveHours());
      await tamper((m) => m.delete(AuditAnchorEntity, { cutoff: first?.cutoff ?? '' }));
      expect((await verify()).broken).toMatchObject([{ why: 'ANCHOR' }]);
    });

    it('show a chain removed together with its head', async () => {
      await anchorAudit(db.work, inTwoHours());
      expect(await verify()).toMatchObject({ ok: true, anchors: 1 });
      await tamper(async (m) => {
        await m.delete(AuditEntity, { aggregateId: 'b' });
        await m.delete(AuditHeadEntity, { aggregateId: 'b' });
      });
      expect((await verify()).broken).toMatchObject([{ why: 'ANCHOR' }]);
    });

    it('show a chain written anew from its first row', async () => {
      await anchorAudit(db.work, inTwoHours());
      await tamper(async (m) => {
        await m.delete(AuditEntity, { aggregateId: 'b' });
        await m.delete(AuditHeadEntity, { aggregateId: 'b' });
      });
      await add('b', { value: 'forged' });
      expect((await verify()).broken).toMatchObject([{ why: 'ANCHOR' }]);
    });

    it('cover only rows recorded before their hour', async () => {
      expect(await anchorAudit(db.work, instantOf(wallMs()))).toBe(true);
      await add('d');
      expect(await verify()).toMatchObject({ ok: true, chains: 3, anchors: 1 });
    });
  });
});
