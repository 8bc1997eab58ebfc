import { addMs, localDateOf, midnightOf } from '@ketenregie/shared';
import { testDatabase } from '@ketenregie/shared/testing';
import fc from 'fast-check';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { ModuleRunEntity } from '../module-run/module-run.entity';
import { ChangeSetEntity } from './change-set.entity';
import { changesOf, scheduledChanges } from './change-set.store';
import { versionAt } from './configuration.process';
import type { Judge } from './due.service';
import { STRATEGY, value, World } from './fixture';

const HOUR = 3_600_000;
const START = '2026-09-01T06:00:00.000Z';
const MODULE = { a: 'PREPARE', b: 'DESIGN' } as const;
type Cell = keyof typeof MODULE;

const cell = fc.constantFrom<Cell>('a', 'b');
const step = fc.oneof(
  fc.record({ kind: fc.constant('publish' as const), inDays: fc.integer({ min: 0, max: 3 }), cell }),
  fc.record({ kind: fc.constant('fact' as const), cell, refuses: fc.boolean() }),
  fc.record({ kind: fc.constant('clock' as const), hours: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('order' as const), hours: fc.integer({ min: -60, max: 3 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The model of `configuration.model.spec.ts` played on real rows: the same promises, kept by the service. */
describe('the due service on a database', () => {
  const db = testDatabase(entities, migrations);
  const refusing = new Set<Cell>();
  const judge: Judge = async (manager, set) => {
    const keys = (await changesOf(manager, [set.id])).map(({ key }) => key);
    const refused = (Object.keys(MODULE) as Cell[]).some(
      (each) => refusing.has(each) && keys.includes(`OV-0:${MODULE[each]}`),
    );
    const refusal = { code: 'MANDATE_MISSING', rule: 'MA-06', path: [] };
    return refused ? [{ changeKey: '', severity: 'REFUSAL', refusal }] : [];
  };

  async function play(world: World, steps: readonly Step[]): Promise<void> {
    let order = 0;
    for (const each of steps) {
      world.tick();
      const now = world.clock.now();
      if (each.kind === 'publish') {
        const day = localDateOf(addMs(midnightOf(localDateOf(now)), each.inDays * 24 * HOUR + 12 * HOUR));
        await publish(world, day, MODULE[each.cell]);
      } else if (each.kind === 'fact') {
        if (each.refuses) refusing.add(each.cell);
        else refusing.delete(each.cell);
        await db.work.task((manager) => world.due.again(world.unit(manager), { areaIds: ['area-0'], all: false }));
      } else if (each.kind === 'clock') {
        const to = addMs(now, each.hours * HOUR);
        await db.work.task((manager) => world.due.settle(world.unit(manager), to));
        world.clock.set(to);
      } else {
        order += 1;
        await world.order({ orderId: `o-${order}`, areaId: 'area-0', placedAt: addMs(now, each.hours * HOUR) });
      }
    }
  }

  async function publish(world: World, day: string, module: 'PREPARE' | 'DESIGN'): Promise<void> {
    const set = await world.open(day);
    const plan = { ownerPartyId: 'oosterstroom', on: '2027-01-01', text: 'Grow.' };
    const planned = await scheduledChanges(db.work.manager, ['area-0']);
    const later = planned
      .filter((each) => each.module === module && each.validFrom > day)
      .map((each) => each.validFrom);
    const validTo = later.sort()[0] ?? null;
    const given = { module, partyId: 'oosterstroom', ...STRATEGY, explanation: set, maturityPlan: plan, validTo };
    value(await world.assign(set, given));
    await world.carry(set);
  }

  it('keeps every run on what holds for its order in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        await db.clear();
        refusing.clear();
        const world = new World(db, judge);
        await world.begin();
        world.clock.set(START);
        await play(world, steps);
        const sets = await db.work.manager.find(ChangeSetEntity, {
          where: { state: 'IN_FORCE' },
          order: { configurationVersion: 'ASC' },
        });
        const history = sets.map(({ configurationVersion, inForceAt }) => ({
          version: configurationVersion ?? -1,
          inForceAt: inForceAt ?? '',
        }));
        expect(history.map(({ version }) => version)).toEqual(history.map((_, n) => n));
        expect(history.map(({ inForceAt }) => inForceAt)).toEqual(history.map(({ inForceAt }) => inForceAt).sort());
        for (const run of await db.work.manager.find(ModuleRunEntity)) {
          expect(run.configurationVersion).toBe(versionAt(history, run.placedAt));
        }
        const waiting = await db.work.manager.findBy(ChangeSetEntity, { state: 'SCHEDULED' });
        for (const { effectiveOn, blocked } of waiting) {
          if (midnightOf(effectiveOn) <= world.clock.now()) expect(blocked).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
