import { BadInputError, DeniedError } from '@ketenregie/shared';
import { testDatabase } from '@ketenregie/shared/testing';
import { entities } from '../entities';
import { MODULES } from '../enums/values';
import { migrations } from '../migrations';
import { ChangeEntity } from './change-set.entity';
import { codesOf, kadir, MATURITY, mira, stranger, value, World } from './fixture';
import { changeProposal } from './proposal';

describe('proposing a change', () => {
  const db = testDatabase(entities, migrations);
  const CELL = 'OV-0:PREPARE';
  let world: World;
  let set: string;

  beforeAll(async () => {
    world = new World(db);
    await world.begin(20);
    world.clock.set('2026-09-01T06:00:00.000Z');
  }, 60_000);

  beforeEach(async () => {
    set = await world.open('2026-10-01');
  });

  it('keeps a draft that breaks rules of a later stage, on what the cell holds', async () => {
    value(await world.assign(set, { partyId: 'graafploeg', ground: null, explanation: null }));
    expect(await world.change(set, CELL)).toMatchObject({
      version: 1,
      baseVersion: 1,
      before: { partyId: 'oosterstroom', ground: 'STRATEGY' },
      after: { partyId: 'graafploeg' },
    });
    const insight = (await world.services.reader.insights(world.as(mira), [set])).get(set);
    expect(insight?.findings.map(({ refusal }) => refusal.code)).toEqual(
      expect.arrayContaining(['OUTSIDE_CONTRACT', 'GROUND_REQUIRED']),
    );
  });

  it.each([
    ['MA-03: names tasks', { tasks: ['permits'] }, ['MODULE_NOT_DIVISIBLE']],
    ['GE-02: of a set that is not there', { changeSetId: 'nowhere' }, ['NOT_FOUND']],
    ['GE-02: for an area that is not there', { areaId: 'nowhere' }, ['NOT_FOUND']],
    ['GE-02: for a party that is not there', { partyId: 'nobody' }, ['NOT_FOUND']],
    ['GE-02: with a decision of nobody', { decision: { partyId: 'nobody' } }, ['NOT_FOUND']],
    ['GE-04: to a day that does not exist', { validTo: '2027-02-31' }, ['DATE_INVALID']],
    ['GE-04: to its own first day', { validTo: '2026-10-01' }, ['DATES_REVERSED']],
    ['GE-04: with a plan for no day', { maturityPlan: { on: '2026-02-31' } }, ['DATE_INVALID']],
    ['GE-01: of a cell that somebody else was first with', { expectedVersion: 1 }, ['STALE_VERSION']],
    [
      'all of it',
      { tasks: ['x'], partyId: 'nobody', validTo: '2026-01-01' },
      ['MODULE_NOT_DIVISIBLE', 'NOT_FOUND', 'DATES_REVERSED'],
    ],
  ])('refuses one that is wrong — %s', async (_, given, codes) => {
    expect(codesOf(await world.assign(set, given))).toEqual(codes);
    expect(await db.work.manager.countBy(ChangeEntity, { changeSetId: set })).toBe(0);
  });

  it('is for parties to the area’s contract alone', async () => {
    await expect(world.assign(set, {}, stranger)).rejects.toThrow(DeniedError);
    expect(codesOf(await world.assign(set, {}, kadir))).toEqual([]);
  });

  it('GE-08: takes no edit of a set that has ended', async () => {
    value(await world.withdraw(set));
    expect(codesOf(await world.assign(set, {}))).toEqual(['STATE_NOT_ALLOWED']);
  });

  it('takes a coordinator as data, and refuses what does not fit its kind', async () => {
    value(await world.coordinate(set, 'OV-0:C2', { scenario: 'A', partyId: 'tukker' }));
    expect(await world.change(set, 'OV-0:C2')).toMatchObject({ kind: 'COORDINATOR', before: { scenario: 'B' } });
    const input = { changeSetId: set, expectedVersion: 0, idempotencyKey: 'k' };
    const wrong = [
      { kind: 'COORDINATOR', key: 'OV-0:C2', after: { scenario: 'Z', partyId: 'tukker' } },
      { kind: 'COORDINATOR', key: 'OV-0:PREPARE', after: null },
      { kind: 'MODULE_ASSIGNMENT', key: 'OV-0:PREPARE', after: { partyId: 'tukker', price: 1 } },
      { kind: 'RULE_SET', key: 'COMPLEXITY', after: {} },
    ] as const;
    for (const each of wrong) expect(() => changeProposal({ ...input, ...each })).toThrow(BadInputError);
  });

  it('never uses a cell’s version twice: who saw it before it was discarded is stale', async () => {
    value(await world.assign(set, {}));
    const discard = { changeSetId: set, key: CELL, expectedVersion: 1 };
    value(await world.services.proposals.discard(world.as(mira), { ...discard, idempotencyKey: world.key() }));
    expect(
      codesOf(await world.services.proposals.discard(world.as(mira), { ...discard, idempotencyKey: world.key() })),
    ).toEqual(['NOT_FOUND']);
    value(await world.assign(set, {}));
    expect((await world.change(set, CELL)).version).toBe(3);
    expect(codesOf(await world.assign(set, { expectedVersion: 1 }))).toEqual(['STALE_VERSION']);
  });

  it('answers a repeated key with the same outcome, once', async () => {
    const proposal = changeProposal({ ...coordinator(set), idempotencyKey: 'same' });
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => world.services.proposals.propose(world.as(mira), proposal, 'same')),
    );
    expect(outcomes.map((outcome) => value(outcome).id)).toEqual(Array(10).fill(set));
    expect((await world.change(set, 'OV-0:C3')).version).toBe(1);
    const other = changeProposal({ ...coordinator(set), after: null, idempotencyKey: 'same' });
    expect(codesOf(await world.services.proposals.propose(world.as(mira), other, 'same'))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('lets 500 racing proposals on 100 cells end exactly: each accepted one is there, each stale one refused', async () => {
    const cells = Array.from({ length: 20 }, (_, n) => MODULES.map((module) => ({ n, module }))).flat();
    const accepted = new Map<string, string[]>();
    let stale = 0;
    const propose = async (n: number, module: (typeof MODULES)[number], expectedVersion: number, mark: string) => {
      const given = { areaId: `area-${n}`, module, expectedVersion, ...MATURITY, explanation: mark };
      const outcome = await world.assign(set, given);
      const key = `OV-${n}:${module}`;
      if (outcome.ok) accepted.set(key, [...(accepted.get(key) ?? []), mark]);
      else {
        expect(codesOf(outcome)).toEqual(['STALE_VERSION']);
        stale += 1;
      }
    };
    const rounds = [0, 0, 0, 1, 1];
    await Promise.all(
      rounds.flatMap((version, round) =>
        cells.map(({ n, module }) => propose(n, module, version, `${round}-${n}-${module}`)),
      ),
    );
    const rows = await db.work.manager.findBy(ChangeEntity, { changeSetId: set });
    expect(rows).toHaveLength(100);
    let total = 0;
    for (const { key, version, after } of rows) {
      const marks = accepted.get(key) ?? [];
      expect(version).toBe(marks.length);
      expect(after?.explanation).toBe(marks.at(-1));
      total += marks.length;
    }
    expect(total + stale).toBe(500);
    expect((await world.set(set)).version).toBe(1 + total);
  }, 60_000);
});

const coordinator = (changeSetId: string) =>
  ({
    changeSetId,
    kind: 'COORDINATOR',
    key: 'OV-0:C3',
    after: { scenario: 'B', partyId: 'oosterstroom' },
    expectedVersion: 0,
  }) as const;
