import { addDays, addMs, type LocalDate, localDateOf, midnightOf } from '@ketenregie/shared';

/** A published set on its way to its day. */
export interface ScheduledSet {
  id: string;
  /** Sets are built on those published before them. */
  publishedSeq: number;
  publishedAt: string;
  effectiveOn: LocalDate;
  /** The day on which the rules last refused it; null as long as its own day has not come. */
  judgedOn: LocalDate | null;
  keys: readonly string[];
}

export interface ConfigurationInForce {
  version: number;
  inForceAt: string;
}

const latest = (...instants: string[]): string => instants.reduce((last, each) => (each > last ? each : last));

/** When the rules judge the set next: at its own midnight, or at the midnight after the last refusal. */
export function nextMoment({ judgedOn, effectiveOn, publishedAt }: ScheduledSet): string {
  if (judgedOn !== null) return midnightOf(addDays(judgedOn, 1));
  return latest(midnightOf(effectiveOn), publishedAt);
}

/** By day, and of one day as they were published: a set goes after the one that it was built on. */
export function inOrder(one: ScheduledSet, other: ScheduledSet): number {
  if (one.effectiveOn !== other.effectiveOn) return one.effectiveOn < other.effectiveOn ? -1 : 1;
  return one.publishedSeq - other.publishedSeq;
}

/** The next set to judge up to and with an instant, with its moment. */
export function nextDue<S extends ScheduledSet>(sets: readonly S[], to: string): { set: S; moment: string } | null {
  let first: { set: S; moment: string } | null = null;
  for (const set of sets) {
    const moment = nextMoment(set);
    if (moment > to) continue;
    if (!first || moment < first.moment || (moment === first.moment && inOrder(set, first.set) < 0)) {
      first = { set, moment };
    }
  }
  return first;
}

/** Sets of an earlier day that this one was built on and that still wait: it cannot go before them. */
export function waitsFor<S extends ScheduledSet>(set: ScheduledSet, others: readonly S[]): S[] {
  return others.filter(
    (other) =>
      other.publishedSeq < set.publishedSeq &&
      other.effectiveOn <= set.effectiveOn &&
      other.keys.some((key) => set.keys.includes(key)),
  );
}

/** When a changed fact has a blocked set judged again: now, but never on a day before the one it was judged on. */
export function recheckMoment({ judgedOn }: ScheduledSet, now: string): string {
  return judgedOn === null ? now : latest(now, midnightOf(judgedOn));
}

/** First day of its rows: its own, or, once the rules refused it, the day on which they pass it. */
export function validFromOf({ judgedOn, effectiveOn }: ScheduledSet, moment: string): LocalDate {
  return judgedOn === null ? effectiveOn : latest(localDateOf(moment), effectiveOn);
}

/**
 * The instant from which orders run by the set. Never before that of an earlier version, and never at or before the
 * placing of an order whose run is already open: what was pinned stays true for every order that comes late.
 */
export function inForceInstant(
  moment: string,
  { lastInForceAt, lastPlacedAt }: { lastInForceAt: string | null; lastPlacedAt: string | null },
): string {
  return latest(moment, lastInForceAt ?? moment, lastPlacedAt === null ? moment : addMs(lastPlacedAt, 1));
}

/** The configuration that an order placed at an instant is run by, however late the order arrives. */
export function versionAt(history: readonly ConfigurationInForce[], placedAt: string): number | null {
  return history.reduce<number | null>(
    (version, each) =>
      each.inForceAt <= placedAt && (version === null || each.version > version) ? each.version : version,
    null,
  );
}
