import { addMs, localDateOf, midnightOf, msBetween } from '@ketenregie/shared';
import fc from 'fast-check';
import {
  type ConfigurationInForce,
  inForceInstant,
  nextDue,
  recheckMoment,
  type ScheduledSet,
  validFromOf,
  versionAt,
  waitsFor,
} from './configuration.process';

/**
 * The riskiest part as a model: copies of facts that come late, midnight, blocked sets, and orders that arrive long
 * after they were placed or from a context whose clock is ahead. The world below does what the due service does with
 * rows; what must hold of it is said of the history as it stands at the end.
 */

const START = midnightOf('2026-09-01');
const HOUR = 3_600_000;
const at = (hours: number) => addMs(START, hours * HOUR);
const day = (n: number) => localDateOf(at(24 * n + 12));

interface InForce extends ConfigurationInForce {
  set: ScheduledSet & { blocked: boolean };
  validFrom: string;
  moment: string;
}

interface Run {
  placedAt: string;
  version: number | null;
}

class World {
  now = START;
  scheduled: (ScheduledSet & { blocked: boolean })[] = [];
  history: InForce[] = [{ version: 0, inForceAt: '2000-01-01T00:00:00.000Z', set: blank, validFrom: '', moment: '' }];
  runs: Run[] = [];
  refusing = new Set<string>();
  private seq = 0;

  publish(effectiveOn: string, key: string): void {
    this.seq += 1;
    const id = `set-${this.seq}`;
    const set = { id, publishedSeq: this.seq, publishedAt: this.now, effectiveOn, judgedOn: null, keys: [key] };
    this.scheduled.push({ ...set, blocked: false });
    this.settle(this.now);
  }

  fact(key: string, refuses: boolean): void {
    if (refuses) this.refusing.add(key);
    else this.refusing.delete(key);
    this.again(this.now);
  }

  settle(to: string): void {
    for (let due = nextDue(this.scheduled, to); due; due = nextDue(this.scheduled, to)) {
      if (this.judge(due.set, due.moment)) this.again(due.moment);
    }
  }

  moveTo(to: string): void {
    this.settle(to);
    if (to > this.now) this.now = to;
  }

  receive(placedAt: string): void {
    this.settle(placedAt);
    this.runs.push({ placedAt, version: versionAt(this.history, placedAt) });
  }

  private again(moment: string): void {
    for (let passed = true; passed; ) {
      const blocked = this.scheduled.filter((set) => set.blocked);
      passed = blocked.some((set) => this.judge(set, recheckMoment(set, moment)));
    }
  }

  private judge(set: ScheduledSet & { blocked: boolean }, moment: string): boolean {
    const refused = set.keys.some((key) => this.refusing.has(key));
    if (refused || waitsFor(set, this.scheduled).length > 0) {
      set.blocked = true;
      set.judgedOn = localDateOf(moment);
      return false;
    }
    const lastInForceAt = this.history.at(-1)?.inForceAt ?? null;
    const lastPlacedAt = this.runs.reduce<string | null>(
      (last, { placedAt }) => (last === null || placedAt > last ? placedAt : last),
      null,
    );
    const version = this.history.length;
    const inForceAt = inForceInstant(moment, { lastInForceAt, lastPlacedAt });
    this.history.push({ version, inForceAt, set, validFrom: validFromOf(set, moment), moment });
    this.scheduled = this.scheduled.filter((each) => each !== set);
    return true;
  }
}

const blank = {
  id: 'system',
  publishedSeq: 0,
  publishedAt: START,
  effectiveOn: '2000-01-01',
  judgedOn: null,
  keys: [],
  blocked: false,
};

const key = fc.constantFrom('a', 'b');
const step = fc.oneof(
  fc.record({ kind: fc.constant('publish' as const), inDays: fc.integer({ min: 0, max: 4 }), key }),
  fc.record({ kind: fc.constant('fact' as const), key, refuses: fc.boolean() }),
  fc.record({ kind: fc.constant('clock' as const), hours: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('order' as const), hours: fc.integer({ min: -60, max: 3 }) }),
);

function play(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): World {
  const world = new World();
  for (const each of steps) {
    if (each.kind === 'publish') {
      const today = Math.round(msBetween(START, midnightOf(localDateOf(world.now))) / (24 * HOUR));
      world.publish(day(today + each.inDays), each.key);
    } else if (each.kind === 'fact') world.fact(each.key, each.refuses);
    else if (each.kind === 'clock') world.moveTo(addMs(world.now, each.hours * HOUR));
    else world.receive(addMs(world.now, each.hours * HOUR));
  }
  return world;
}

const holds = (check: (world: World) => void) =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => check(play(steps))),
    { numRuns: 1500 },
  );

describe('when configurations take effect', () => {
  it('pins every run to what holds for its order at the end of all things, however late or early it arrived', () => {
    holds(({ runs, history }) => {
      for (const { placedAt, version } of runs) expect(version).toBe(versionAt(history, placedAt));
    });
  });

  it('never goes back in time from one version to the next', () => {
    holds(({ history }) => {
      for (const [n, each] of history.entries()) {
        expect(each.version).toBe(n);
        expect(each.inForceAt >= (history[n - 1]?.inForceAt ?? '')).toBe(true);
      }
    });
  });

  it('begins a set that nothing stopped on its own day, and a blocked one on the day that it passes', () => {
    holds(({ history }) => {
      for (const { set, validFrom, moment } of history.slice(1)) {
        expect(validFrom >= set.effectiveOn).toBe(true);
        expect(validFrom).toBe(
          set.blocked && localDateOf(moment) > set.effectiveOn ? localDateOf(moment) : set.effectiveOn,
        );
      }
    });
  });

  it('takes sets of one cell in the order in which they were built on each other', () => {
    holds(({ history }) => {
      for (const [n, { set }] of history.entries()) {
        for (const { set: later } of history.slice(n + 1)) {
          const builtOn = later.publishedSeq < set.publishedSeq && later.effectiveOn <= set.effectiveOn;
          expect(builtOn && later.keys.some((each) => set.keys.includes(each))).toBe(false);
        }
      }
    });
  });

  it('leaves no set waiting whose day has come and that nothing refuses', () => {
    holds((world) => {
      world.settle(world.now);
      const due = world.scheduled.filter(({ effectiveOn }) => midnightOf(effectiveOn) <= world.now);
      for (const set of due) {
        const refused = set.keys.some((each) => world.refusing.has(each));
        expect(refused || waitsFor(set, world.scheduled).length > 0).toBe(true);
      }
    });
  });

  it('gives an order of the day before the old parties and one of the day itself the new, in either order of arrival', () => {
    const [before, after] = [addMs(midnightOf('2026-10-01'), -1), midnightOf('2026-10-01')];
    for (const order of [
      [before, after],
      [after, before],
    ]) {
      const world = new World();
      world.publish('2026-10-01', 'a');
      for (const placedAt of order) world.receive(placedAt);
      const versions = new Map(world.runs.map(({ placedAt, version }) => [placedAt, version]));
      expect([versions.get(before), versions.get(after)]).toEqual([0, 1]);
    }
  });
});
