import { Entity } from 'typeorm';
import { ok, refusal, refused } from '../errors/outcome';
import { schemaDifferences, testDatabase } from '../testing';
import { Bool, Cents, Day, Id, Instant, IntCol, Json, LongText, Ref, Text, Version } from './entity-columns';
import {
  addColumn,
  bigint,
  bool,
  createIndex,
  createTable,
  day,
  id,
  index,
  instant,
  int,
  longText,
  ref,
  table,
  text,
  version,
} from './schema';
import { SetGuardEntity } from './set-guard.entity';
import { chunk, guardSet, insertIgnore, updateVersioned } from './writes';

@Entity('thing')
class ThingEntity {
  @Id() id: string;
  @Ref('owner_id', { nullable: true }) ownerId: string | null;
  @Text('name', 40) name: string;
  @LongText('note', { nullable: true }) note: string | null;
  @Json('facts') facts: { list: number[] };
  @IntCol('amount') amount: number;
  @Cents('cents') cents: bigint;
  @Bool('open') open: boolean;
  @Bool('known', { nullable: true }) known: boolean | null;
  @Day('valid_from') from: string;
  @Instant('created_at') createdAt: string;
  @Version() version: number;
}

const thing = (over: Partial<ThingEntity> = {}): ThingEntity => ({
  id: 'thing-1',
  ownerId: null,
  name: 'Twente',
  note: null,
  facts: { list: [1, 2] },
  amount: 3,
  cents: 9_007_199_254_740_991n,
  open: true,
  known: null,
  from: '2026-09-01',
  createdAt: '2026-09-01T06:00:00.000Z',
  version: 1,
  ...over,
});

const nullable = { nullable: true };
const thingTable = table('thing', [
  id(),
  ref('owner_id', nullable),
  text('name', 40),
  longText('note', nullable),
  longText('facts'),
  int('amount'),
  bigint('cents'),
  bool('open'),
  day('valid_from'),
  instant('created_at'),
  version(),
]);

const migrations = [
  createTable('ThingTable1790000000001', thingTable),
  addColumn('ThingKnown1790000000002', 'thing', bool('known', nullable)),
];

describe('migrations by the helpers', () => {
  const db = testDatabase([ThingEntity], migrations);

  it('leave no difference between the tables and the entities', async () => {
    expect(await schemaDifferences(db)).toEqual([]);
  });
});

describe('a forgotten migration', () => {
  const db = testDatabase([ThingEntity], migrations.slice(0, 1));

  it('shows as a difference', async () => {
    expect(await schemaDifferences(db)).not.toEqual([]);
  });
});

describe('an index made by a step of its own', () => {
  const db = testDatabase(
    [],
    [createIndex('DeniedPerson1790000000003', 'audit_denied', index('ix_denied_person', 'person_id', 'id'))],
  );

  it('is there, as the difference with the entity shows', async () => {
    expect((await schemaDifferences(db)).join()).toContain('ix_denied_person');
  });
});

describe('writes', () => {
  const db = testDatabase([ThingEntity], migrations);
  const load = () => db.work.manager.findOneByOrFail(ThingEntity, { id: 'thing-1' });
  const insert = (row: ThingEntity) => db.work.task((manager) => insertIgnore(manager, ThingEntity, row));

  beforeEach(() => db.clear());

  it('read back every type as it was written, on both databases', async () => {
    await insert(thing());
    expect({ ...(await load()) }).toEqual(thing());
  });

  it('keep long text, four-byte characters and check marks', async () => {
    const note = `✓ 🙂 ${'x'.repeat(100_000)}`;
    await insert(thing({ note }));
    expect((await load()).note).toBe(note);
  });

  it('tell names apart that differ in case or a trailing space', async () => {
    await insert(thing());
    const count = (name: string) => db.work.manager.countBy(ThingEntity, { name });
    expect([await count('Twente'), await count('twente'), await count('Twente ')]).toEqual([1, 0, 0]);
  });

  it('insertIgnore says whether the row is new, and leaves the old one', async () => {
    expect(await insert(thing())).toBe(true);
    expect(await insert(thing({ name: 'Salland' }))).toBe(false);
    expect((await load()).name).toBe('Twente');
  });

  it('insertIgnore does not swallow a missing value', async () => {
    const { name, ...nameless } = thing();
    await expect(db.work.task((manager) => insertIgnore(manager, ThingEntity, nameless))).rejects.toThrow();
  });

  it('updateVersioned raises the version of the row that was read', async () => {
    await insert(thing());
    const updated = await db.work.task((m) =>
      updateVersioned(m, ThingEntity, { id: 'thing-1', version: 1 }, { name: 'Salland' }),
    );
    expect(updated).toBe(true);
    expect(await load()).toMatchObject({ name: 'Salland', version: 2 });
  });

  it('updateVersioned lets one of twenty stale writers win', async () => {
    await insert(thing());
    const move = (n: number) =>
      db.work.task((m) => updateVersioned(m, ThingEntity, { id: 'thing-1', version: 1 }, { amount: n }));
    const won = await Promise.all(Array.from({ length: 20 }, (_, n) => move(n)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await load()).version).toBe(2);
  });

  it('guardSet lets one of fifty racers through a rule over several rows', async () => {
    const claim = (n: number) =>
      db.work.run(async (manager) => {
        await guardSet(manager, 'things:Twente');
        if (await manager.countBy(ThingEntity, { name: 'Twente' })) return refused(refusal('TAKEN', 'T-01', []));
        await manager.insert(ThingEntity, thing({ id: `thing-${n}` }));
        return ok(n);
      });
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, n) => claim(n)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.work.manager.countBy(ThingEntity, {})).toBe(1);
  }, 30_000);

  it('guardSet takes names of any length, and tells two long ones apart', async () => {
    const long = '👩‍👩‍👧‍👦'.repeat(5000);
    await db.work.task((manager) => guardSet(manager, long));
    await db.work.task((manager) => guardSet(manager, long));
    await db.work.task((manager) => guardSet(manager, `${long}.`));
    const rows = await db.work.manager.find(SetGuardEntity, { order: { hits: 'ASC' } });
    expect(rows.map(({ hits }) => hits)).toEqual([1, 2]);
  });

  it('guardSet shows what was committed before it, also to a unit that had read earlier', async () => {
    let waiting = 0;
    let go = () => {};
    const allRead = new Promise<void>((resolve) => {
      go = resolve;
    });
    const racers = db.kind === 'mariadb' ? 5 : 1;
    const claim = (n: number) =>
      db.work.run(async (manager) => {
        await manager.countBy(ThingEntity, {});
        waiting += 1;
        if (waiting === racers) go();
        await allRead;
        await guardSet(manager, 'things:Twente');
        if (await manager.countBy(ThingEntity, { name: 'Twente' })) return refused(refusal('TAKEN', 'T-01', []));
        await manager.insert(ThingEntity, thing({ id: `thing-${n}` }));
        return ok(n);
      });
    const outcomes = await Promise.all(Array.from({ length: racers }, (_, n) => claim(n)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  it('chunk keeps all, in order', () => {
    expect(chunk([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(chunk([])).toEqual([]);
  });
});
