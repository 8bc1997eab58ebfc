import { testDatabase } from '@ketenregie/shared/testing';
import fc from 'fast-check';
import { assign, because, coordinate, TW } from '../assignment-check/fixture';
import type { ProposedChange } from '../assignment-check/types';
import { assignmentEntities } from '../assignment-entities';
import { COMPLEXITIES, type Complexity } from '../enums/values';
import { assignmentMigrations } from '../migrations/assignment-migrations';
import { ruleSetsAt, ruleSetsOn } from '../rule-set/rule-sets';
import { SYSTEM_DAY, systemRuleSets } from '../rule-set/system-rule-sets';
import { applyChanges } from './apply';
import { assignmentsAt, cellsOf, coordinatorsAt, versionOn } from './assignments-at';
import { ModuleAssignmentEntity } from './module-assignment.entity';

const at = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const DAYS = [0, 3, 7, 12, 15, 20, 26, 31, 40];

interface Put {
  from: number;
  length: number | null;
  party: string | null;
  complexity: Complexity | null;
}

const put = fc.record<Put>({
  from: fc.integer({ min: 0, max: 25 }),
  length: fc.option(fc.integer({ min: 1, max: 12 })),
  party: fc.option(fc.constantFrom('a', 'b', 'c')),
  complexity: fc.option(fc.constantFrom('C1', 'C2')),
});

/** Who runs the module per class and day, told day by day. */
function naive(puts: readonly Put[]) {
  const slots = new Map<Complexity | null, { from: number; to: number; party: string }[]>();
  for (const { from, length, party, complexity } of puts) {
    let rows = slots.get(complexity) ?? [];
    rows = rows
      .map((row) => (row.from <= from && row.to > from ? { ...row, to: from } : row))
      .filter((row) => row.to > row.from);
    const next = Math.min(Number.POSITIVE_INFINITY, ...rows.filter((row) => row.from > from).map((row) => row.from));
    const end = length === null ? Number.POSITIVE_INFINITY : from + length;
    if (party) rows.push({ from, to: Math.min(end, next), party });
    slots.set(complexity, rows);
  }
  const onDay = (complexity: Complexity | null, day: number) =>
    slots.get(complexity)?.find((row) => row.from <= day && row.to > day)?.party;
  return (complexity: Complexity, day: number) => onDay(complexity, day) ?? onDay(null, day) ?? null;
}

const changeOf = ({ from, length, party, complexity }: Put): ProposedChange =>
  assign(party, { complexity, validFrom: at(from), validTo: length === null ? null : at(from + length) });

describe('applyChanges', () => {
  const db = testDatabase(assignmentEntities, assignmentMigrations);
  beforeEach(() => db.clear());

  const apply = (changes: readonly ProposedChange[], configurationVersion: number) =>
    db.work.task((manager) =>
      applyChanges(manager, {
        changes,
        validFrom: changes[0]?.validFrom ?? SYSTEM_DAY,
        configurationVersion,
        changeSetId: `set-${configurationVersion}`,
      }),
    );

  const runners = async (day: number) => {
    const cells = await cellsOf(db.work.manager, [TW], at(day));
    return (complexity: Complexity) => cells.find((cell) => cell.complexity === complexity)?.row.partyId ?? null;
  };

  it('gives each class one party on any day, as a day-by-day model does, and keeps what each version knew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(put, { minLength: 1, maxLength: 6 }), async (puts) => {
        await db.clear();
        for (const [n, each] of puts.entries()) await apply([changeOf(each)], n + 1);
        for (const day of DAYS) {
          const live = await runners(day);
          for (const complexity of COMPLEXITIES) expect(live(complexity)).toBe(naive(puts)(complexity, day));
        }
        const version = Math.ceil(puts.length / 2);
        const model = naive(puts.slice(0, version));
        for (const day of DAYS) {
          const known = await assignmentsAt(db.work.manager, { version, day: at(day), areaIds: [TW] });
          for (const complexity of COMPLEXITIES) {
            const own = known.filter((row) => row.complexity === complexity);
            const shared = known.filter((row) => row.complexity === null);
            expect(Math.max(own.length, shared.length)).toBeLessThanOrEqual(1);
            expect((own[0] ?? shared[0])?.partyId ?? null).toBe(model(complexity, day));
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('edits no row but for the version that supersedes it', async () => {
    await apply([assign('oosterstroom', { validFrom: at(0) })], 1);
    const [before] = await db.work.manager.findBy(ModuleAssignmentEntity, {});
    await apply([assign('tukker', { validFrom: at(10) })], 2);
    const rows = await db.work.manager.find(ModuleAssignmentEntity, { order: { from: 'ASC' } });
    expect(rows.find(({ id }) => id === before?.id)).toEqual({ ...before, supersededByVersion: 2 });
    expect(rows.filter(({ supersededByVersion }) => supersededByVersion === null)).toMatchObject([
      { partyId: 'oosterstroom', from: at(0), to: at(10), createdVersion: 2, changeSetId: 'set-1' },
      { partyId: 'tukker', from: at(10), to: '9999-12-31', createdVersion: 2, changeSetId: 'set-2' },
    ]);
  });

  it('keeps a row that is replaced on its first day, as void', async () => {
    await apply([assign('oosterstroom', { validFrom: at(5) })], 1);
    await apply([assign('tukker', { validFrom: at(5) })], 2);
    const rows = await db.work.manager.findBy(ModuleAssignmentEntity, { partyId: 'oosterstroom', createdVersion: 2 });
    expect(rows).toMatchObject([{ from: at(5), to: at(5), supersededByVersion: null }]);
    expect((await runners(5))('C2')).toBe('tukker');
  });

  it('does nothing the second time', async () => {
    await apply([assign('tukker', { validFrom: at(0) })], 1);
    await apply([assign('tukker', { validFrom: at(0) })], 1);
    expect(await db.work.manager.countBy(ModuleAssignmentEntity, {})).toBe(1);
  });

  it('writes a set of 1,000 changes by few statements', async () => {
    const changes = Array.from({ length: 1000 }, (_, n) => assign('tukker', { areaId: `area-${n}`, validFrom: at(0) }));
    db.statements.reset();
    await apply(changes, 1);
    expect(db.statements.count).toBeLessThan(15);
    expect(await db.work.manager.countBy(ModuleAssignmentEntity, {})).toBe(1000);
  });

  it('lets a blocked set count from the day that it passed', async () => {
    await apply([assign('oosterstroom', { validFrom: at(0) })], 1);
    await db.work.task((manager) =>
      applyChanges(manager, {
        changes: [assign('tukker', { validFrom: at(5) })],
        validFrom: at(8),
        configurationVersion: 2,
        changeSetId: 'set-2',
      }),
    );
    expect([(await runners(7))('C2'), (await runners(8))('C2')]).toEqual(['oosterstroom', 'tukker']);
    expect([await versionOn(db.work.manager, at(7)), await versionOn(db.work.manager, at(8))]).toEqual([1, 2]);
  });

  it('refuses to write an assignment that nobody checked', async () => {
    const unchecked = assign('tukker', { after: { partyId: 'tukker', explanation: because.explanation } });
    await expect(apply([unchecked], 1)).rejects.toThrow('no ground');
  });

  it('keeps coordinators the same way', async () => {
    await apply([coordinate('C2', 'oosterstroom', { validFrom: at(0) })], 1);
    await apply([coordinate('C2', 'tukker', { validFrom: at(10), after: { partyId: 'tukker', scenario: 'A' } })], 2);
    const known = async (version: number) =>
      (await coordinatorsAt(db.work.manager, { version, day: at(12), areaIds: [TW] })).map((row) => [
        row.partyId,
        row.scenario,
      ]);
    expect(await known(1)).toEqual([['oosterstroom', 'B']]);
    expect(await known(2)).toEqual([['tukker', 'A']]);
  });

  it('keeps the rule sets of the system set as version 0', async () => {
    await apply(systemRuleSets(), 0);
    const [system] = systemRuleSets();
    expect((await ruleSetsAt(db.work.manager, 0)).COMPLEXITY).toEqual(system?.after);
    expect((await ruleSetsOn(db.work.manager, at(0))).LEAD_TIME.CLOSE).toEqual({ workingDaysAfterReady: 10 });
  });
});
