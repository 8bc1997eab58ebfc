import { Entity } from 'typeorm';
import { type Outcome, ok, refusal, refused } from '../errors/outcome';
import { testDatabase } from '../testing';
import { BusyError } from './busy-error';
import { IntCol, Text } from './entity-columns';
import { detached } from './unit-scope';
import { guardSet, insertIgnore } from './writes';

@Entity('counter')
class CounterEntity {
  @Text('name', 64, { primary: true }) name: string;
  @IntCol('value') value: number;
}

const no = () => refused(refusal('NO', 'T-01', ['input']));

describe('UnitOfWork', () => {
  const db = testDatabase([CounterEntity]);
  const value = async (name: string) => (await db.work.manager.findOneBy(CounterEntity, { name }))?.value ?? null;
  const write = (name: string, value = 1) =>
    db.work.run(async (m) => ok(await m.insert(CounterEntity, { name, value })));
  const fails = (error: unknown) => (error instanceof Error ? error.message : String(error));

  beforeEach(() => db.clear());

  it('keeps what an accepted outcome wrote', async () => {
    await write('a');
    expect(await value('a')).toBe(1);
  });

  it('rolls back what was written before a refusal', async () => {
    const outcome = await db.work.run(async (manager) => {
      await manager.insert(CounterEntity, { name: 'a', value: 1 });
      return no();
    });
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'NO' }] });
    expect(await value('a')).toBeNull();
  });

  it('rolls back what was written before an error, and works on', async () => {
    await expect(
      db.work.task(async (manager) => {
        await manager.insert(CounterEntity, { name: 'a', value: 1 });
        throw new Error('broke');
      }),
    ).rejects.toThrow('broke');
    expect(await value('a')).toBeNull();
    await write('b');
    expect(await value('b')).toBe(1);
  });

  it('counts 500 concurrent read-modify-writes exactly, refused ones apart', async () => {
    await write('a', 0);
    const raise = (n: number): Promise<Outcome<number>> =>
      db.work.run(async (manager) => {
        await guardSet(manager, 'counter:a');
        const { value } = await manager.findOneByOrFail(CounterEntity, { name: 'a' });
        await manager.update(CounterEntity, { name: 'a' }, { value: value + 1 });
        return n % 5 === 0 ? no() : ok(value);
      });
    const outcomes = await Promise.all(Array.from({ length: 500 }, (_, n) => raise(n)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(400);
    expect(await value('a')).toBe(400);
  }, 30_000);

  it('hides uncommitted rows from readers outside', async () => {
    await db.work.task(async (manager) => {
      await manager.insert(CounterEntity, { name: 'a', value: 1 });
      const outside = await detached(() => db.work.manager.countBy(CounterEntity, {}));
      expect([await db.work.manager.countBy(CounterEntity, {}), outside]).toEqual([1, 0]);
    });
  });

  it('does not let a reader write', async () => {
    await expect(db.work.manager.insert(CounterEntity, { name: 'a', value: 1 })).rejects.toThrow(/read.?only/i);
  });

  describe('nested calls', () => {
    it('join: the outer refusal takes the inner rows along', async () => {
      await db.work.run(async () => {
        await write('inner');
        return no();
      });
      expect(await value('inner')).toBeNull();
    });

    it('join: both are committed together', async () => {
      await db.work.run(async (manager) => {
        await write('inner');
        await manager.insert(CounterEntity, { name: 'outer', value: 1 });
        return ok(null);
      });
      expect([await value('inner'), await value('outer')]).toEqual([1, 1]);
    });

    it('commit nothing when the outer goes on after an inner refusal', async () => {
      const going = db.work.run(async (manager) => {
        await db.work.run(async () => no());
        await manager.insert(CounterEntity, { name: 'a', value: 1 });
        return ok(null);
      });
      await expect(going).rejects.toThrow('went on after a nested refusal (NO)');
      expect(await value('a')).toBeNull();
    });

    it('refuse to start another after an inner refusal', async () => {
      const outcome = await db.work.run(async () => {
        const inner = await db.work.run(async () => no());
        await expect(write('a')).rejects.toThrow('went on after a nested refusal');
        return inner;
      });
      expect(outcome.ok).toBe(false);
      expect(await value('a')).toBeNull();
    });

    it('commit nothing when the outer swallows an inner error', async () => {
      const going = db.work.run(async () => {
        await db.work.task(async (manager) => manager.query('select nothing from nowhere')).catch(() => null);
        return ok(null);
      });
      await expect(going).rejects.toThrow();
    });

    it('throw when they join a closed unit', async () => {
      let late: Promise<string> = Promise.resolve('');
      let open = () => {};
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      await db.work.run(async () => {
        late = gate.then(() => write('late')).then(() => 'written', fails);
        return ok(null);
      });
      open();
      expect(await late).toMatch('already closed');
      expect(await value('late')).toBeNull();
    });

    it('fail the unit when an await is missing', async () => {
      const forgetful = db.work.run(async () => {
        void write('forgotten').catch(() => null);
        return ok(null);
      });
      await expect(forgetful).rejects.toThrow('not awaited');
      expect(await value('forgotten')).toBeNull();
    });

    it('let no late statement slip into the next transaction', async () => {
      let manager = db.work.manager;
      await db.work.task(async (inside) => {
        manager = inside;
      });
      await expect(manager.insert(CounterEntity, { name: 'late', value: 1 })).rejects.toThrow();
      expect(await value('late')).toBeNull();
    });
  });

  describe('afterCommit', () => {
    it('runs once after the commit, outside the unit', async () => {
      const seen: boolean[] = [];
      await db.work.run(async () => {
        db.work.afterCommit(() => seen.push(db.work.joined));
        expect(seen).toEqual([]);
        return ok(null);
      });
      expect(seen).toEqual([false]);
    });

    it('does not run for what was rolled back', async () => {
      const hook = jest.fn();
      await db.work.run(async () => {
        db.work.afterCommit(hook);
        return no();
      });
      expect(hook).not.toHaveBeenCalled();
    });
  });

  describe('deadlocks', () => {
    const deadlock = Object.assign(new Error('Deadlock found'), { errno: 1213 });

    it('rerun the whole function, without the rows of the lost try', async () => {
      let tries = 0;
      await db.work.run(async (manager) => {
        await manager.insert(CounterEntity, { name: 'a', value: 1 });
        tries += 1;
        if (tries < 3) throw deadlock;
        return ok(null);
      });
      expect([tries, await value('a')]).toEqual([3, 1]);
    });

    it('rerun even when an inner catch swallowed them', async () => {
      let tries = 0;
      await db.work.run(async (manager) => {
        tries += 1;
        const inner = db.work.task(async () => {
          if (tries < 2) throw deadlock;
        });
        await inner.catch(() => null);
        await manager.insert(CounterEntity, { name: 'a', value: tries });
        return ok(null);
      });
      expect(await value('a')).toBe(2);
    });

    it('answer BUSY after eight tries', async () => {
      let tries = 0;
      const going = db.work.run(async (): Promise<Outcome<null>> => {
        tries += 1;
        throw deadlock;
      });
      await expect(going).rejects.toThrow(BusyError);
      await expect(going).rejects.toMatchObject({ code: 'BUSY' });
      expect(tries).toBe(8);
    }, 20_000);

    it('lose none of sixty transactions that lock two rows in opposite order', async () => {
      await write('x', 0);
      await write('y', 0);
      const both = (names: string[]) =>
        db.work.task(async (manager) => {
          for (const name of names) await manager.increment(CounterEntity, { name }, 'value', 1);
        });
      await Promise.all(Array.from({ length: 60 }, (_, n) => both(n % 2 ? ['x', 'y'] : ['y', 'x'])));
      expect([await value('x'), await value('y')]).toEqual([60, 60]);
    }, 30_000);
  });

  it('goes on in the same unit after a duplicate', async () => {
    const inserted = await db.work.task(async (manager) => {
      await insertIgnore(manager, CounterEntity, { name: 'a', value: 1 });
      return insertIgnore(manager, CounterEntity, { name: 'a', value: 2 });
    });
    expect([inserted, await value('a')]).toEqual([false, 1]);
  });

  describe('two databases in one process', () => {
    const other = testDatabase([CounterEntity]);

    it('have units of their own: a refusal of one leaves what the other wrote', async () => {
      await db.work.run(async () => {
        await other.work.task((manager) => manager.insert(CounterEntity, { name: 'b', value: 1 }));
        return no();
      });
      expect(await other.work.manager.countBy(CounterEntity, { name: 'b' })).toBe(1);
    });
  });
});
