import { canonicalJson, type LocalDate, localDateOf, type Refusal } from '@ketenregie/shared';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import type { Finding } from '../assignment-check/types';
import type { FactsTouched, FactsUnit } from '../facts/fact-handlers';
import { applyChanges } from '../module-assignment/apply';
import { lastPlacedAt } from '../module-run/placed';
import { ChangeSetEntity } from './change-set.entity';
import { configurationEvent } from './change-set.events';
import { conflictRefusals } from './change-set.rules';
import {
  areasOf,
  changesOf,
  guardConfiguration,
  lockSet,
  moveSet,
  nextValue,
  saveSet,
  toProposed,
} from './change-set.store';
import {
  inForceInstant,
  inOrder,
  nextDue,
  recheckMoment,
  type ScheduledSet,
  validFromOf,
  waitsFor,
} from './configuration.process';
import { insightOf } from './insight';

export interface DueSet extends ScheduledSet {
  areaIds: readonly string[];
  blocked: boolean;
}

/** What the rules say of a set that takes effect on a day; none: it does. */
export type Judge = (
  manager: EntityManager,
  set: ChangeSetEntity,
  validFrom: LocalDate,
  today: LocalDate,
) => Promise<Finding[]>;

/** The check of the day itself: without MA-20, with what became of the base. */
export const judgeOnItsDay: Judge = async (manager, set, validFrom, today) => {
  const insight = await insightOf(manager, { ...set, effectiveOn: validFrom }, today);
  const conflicts = conflictRefusals(insight.conflictedKeys).map(asFinding);
  return [...conflicts, ...insight.findings.filter(({ severity }) => severity === 'REFUSAL')];
};

const asFinding = (refusal: Refusal): Finding => ({ changeKey: '', severity: 'REFUSAL', refusal });

/** Lets published sets take effect on their day, in the order of their moments (domain §6). */
export class DueService {
  constructor(private readonly judge: Judge = judgeOnItsDay) {}

  /** Whether anything waits for a day up to this one: the answer is mostly no, and costs one statement. */
  async pending(manager: EntityManager, to: string): Promise<boolean> {
    return manager.existsBy(ChangeSetEntity, { state: 'SCHEDULED', effectiveOn: LessThanOrEqual(localDateOf(to)) });
  }

  /** All that is due up to and with the instant. The caller's unit holds what it writes. */
  async settle(unit: FactsUnit, to: string): Promise<void> {
    if (!(await this.pending(unit.manager, to))) return;
    await guardConfiguration(unit.manager);
    for (;;) {
      const due = nextDue(await dueSets(unit.manager), to);
      if (!due) return;
      if (await this.take(unit, due.set, due.moment)) await this.retry(unit, due.moment, () => true);
    }
  }

  /** A fact changed: sets that were blocked are judged again, and take effect the moment that they pass. */
  async again(unit: FactsUnit, touched: FactsTouched): Promise<void> {
    if (!(await unit.manager.existsBy(ChangeSetEntity, { state: 'SCHEDULED', blocked: true }))) return;
    await guardConfiguration(unit.manager);
    const reads = ({ areaIds }: DueSet) => touched.all || areaIds.some((areaId) => touched.areaIds.includes(areaId));
    await this.retry(unit, unit.now, reads);
  }

  /** What passes may be what another one waited for. */
  private async retry(unit: FactsUnit, now: string, reads: (set: DueSet) => boolean): Promise<void> {
    let concerned = reads;
    for (let passed = true; passed; ) {
      passed = false;
      const blocked = (await dueSets(unit.manager)).filter((set) => set.blocked && concerned(set)).sort(inOrder);
      for (const set of blocked) {
        passed = await this.take(unit, set, recheckMoment(set, now));
        if (passed) break;
      }
      if (passed) concerned = () => true;
    }
  }

  private async take(unit: FactsUnit, due: DueSet, moment: string): Promise<boolean> {
    const { manager } = unit;
    const set = await lockSet(manager, due.id);
    if (!set) throw new Error(`The scheduled set ${due.id} is gone.`);
    const validFrom = validFromOf(due, moment);
    const earlier = waitsFor(due, await dueSets(manager));
    const waiting = conflictRefusals([
      ...new Set(earlier.flatMap(({ keys }) => keys.filter((key) => due.keys.includes(key)))),
    ]);
    const findings =
      waiting.length > 0 ? waiting.map(asFinding) : await this.judge(manager, set, validFrom, localDateOf(moment));
    const judged = { checks: findings, checkedAt: moment };
    if (findings.length > 0) {
      await block(
        manager,
        set,
        { ...judged, judgedOn: localDateOf(moment), blocked: true, blockers: findings },
        moment,
      );
      return false;
    }
    await takeEffect(unit, set, { moment, validFrom }, judged);
    return true;
  }
}

/** Who read the set before it was judged again finds it as it was, unless it is refused for another reason. */
async function block(
  manager: EntityManager,
  set: ChangeSetEntity,
  patch: Partial<ChangeSetEntity>,
  moment: string,
): Promise<void> {
  if (set.blocked && canonicalJson(set.blockers) === canonicalJson(patch.blockers)) {
    const { judgedOn, checkedAt } = patch;
    await manager.update(ChangeSetEntity, { id: set.id }, { judgedOn, checkedAt } as Partial<ChangeSetEntity>);
    return;
  }
  await saveSet(manager, set, patch, moment);
}

async function takeEffect(
  unit: FactsUnit,
  set: ChangeSetEntity,
  { moment, validFrom }: { moment: string; validFrom: LocalDate },
  judged: Partial<ChangeSetEntity>,
): Promise<void> {
  const { manager } = unit;
  const lastInForceAt = await lastInForce(manager);
  const inForceAt = inForceInstant(moment, { lastInForceAt, lastPlacedAt: await lastPlacedAt(manager) });
  const configurationVersion = await nextValue(manager, 'configuration');
  const patch = { ...judged, inForceAt, validFrom, configurationVersion, blocked: false, blockers: null };
  const written = await moveSet(manager, set, 'TAKE_EFFECT', patch, moment);
  const changes = (await changesOf(manager, [set.id])).map((change) => toProposed(change, validFrom));
  await applyChanges(manager, { changes, validFrom, configurationVersion, changeSetId: set.id });
  const taken = { version: configurationVersion, inForceAt, validFrom };
  await unit.emit(configurationEvent('inForce', written, changes, taken));
}

async function lastInForce(manager: EntityManager): Promise<string | null> {
  const row = await manager
    .createQueryBuilder(ChangeSetEntity, 'held')
    .select('MAX(held.inForceAt)', 'inForceAt')
    .getRawOne<{ inForceAt: string | null }>();
  return row?.inForceAt ?? null;
}

/** Every published set on its way to its day. */
async function dueSets(manager: EntityManager): Promise<DueSet[]> {
  const sets = await manager.findBy(ChangeSetEntity, { state: 'SCHEDULED' });
  const changes = await changesOf(
    manager,
    sets.map(({ id }) => id),
  );
  return sets.map(({ id, publishedSeq, publishedAt, effectiveOn, judgedOn, blocked }) => {
    const own = changes.filter(({ changeSetId }) => changeSetId === id);
    const known = { publishedSeq: publishedSeq ?? 0, publishedAt: publishedAt ?? '', effectiveOn, judgedOn, blocked };
    return { id, ...known, keys: own.map(({ key }) => key), areaIds: areasOf(own) };
  });
}
