import type { Target } from '../expected/inputs';
import { type Cell, type Judge, PATHS } from './judge';
import type { Composed } from './schema';
import { changed, count, denials, traceOf } from './trace';
import { attempt, codesOf, deviation, doneBy, ownerOf, setFor, type Try, targetOf, triesOf } from './tries';
import type { World } from './world';

export class CommandJudge {
  readonly deviations: string[] = [];
  readonly cells = new Map<string, Map<Cell, Set<string>>>();

  seen({ session: { subject }, command, stand }: Try, codes: readonly string[], expected: string): void {
    if (!subject.typical) return;
    const cells = this.cells.get(command) ?? new Map<Cell, Set<string>>();
    this.cells.set(command, cells);
    const name: Cell = `${subject.role} ${stand.own ? 'own' : 'other'}`;
    const word = codes.includes('FORBIDDEN') ? 'forbidden' : expected === 'yes' ? 'yes' : expected;
    cells.set(name, (cells.get(name) ?? new Set<string>()).add(word));
  }
}

/** What a denied command must leave: a row that says so, for each time, and nothing else. */
export interface Left {
  changed: string[];
  denials: Map<string, number>;
  expected: Map<string, number>;
}

/** Every command that is to be refused, by every way in. */
export async function judgeDenied(world: World, judge: CommandJudge): Promise<Left> {
  const { all } = world.product.embedded.subgraphs;
  const tries = triesOf(world).filter(({ expected }) => expected !== 'yes');
  const before = { trace: await traceOf(all), denials: await denials(all) };
  const expected = new Map<string, number>();
  const targets = new Map<string, Promise<Target>>();
  for (const each of tries) {
    const { session, command, stand } = each;
    // Nothing changes meanwhile: that is what is proved.
    const key = `${stand.site.area} ${stand.own ? session.identity.organisationId : ''} ${session.identity.side}`;
    targets.set(key, targets.get(key) ?? targetOf(world, each, stand.site.changeSet));
    const target = await targets.get(key);
    if (!target) continue;
    const owner = ownerOf(all, command);
    const signed = session.subject.typical ? { 'signed HTTP': session.signed(owner) } : {};
    const doors = { gateway: session.gateway, subgraph: session.direct(owner), ...signed };
    const attempts = Object.entries(doors).map(async ([by, door]) => {
      const answer = await attempt(door, command, target, '__typename userErrors { code }');
      const wrong = deviation(answer, each, by);
      if (wrong) judge.deviations.push(wrong);
      judge.seen(each, codesOf(answer, command), each.expected);
      if (each.expected === 'FORBIDDEN') count(expected, `${session.identity.personId} ${command}`);
    });
    await Promise.all(attempts);
  }
  const after = { trace: await traceOf(all), denials: await denials(all) };
  for (const [key, times] of before.denials) {
    count(after.denials, key, -times);
    if (after.denials.get(key) === 0) after.denials.delete(key);
  }
  return { changed: changed(before.trace, after.trace), denials: after.denials, expected };
}

/** Every command that is allowed, at a thing of its own, and what its answer hands out. */
export async function judgeAllowed(
  world: World,
  judge: CommandJudge,
  fields: Judge,
  composed: Composed,
): Promise<void> {
  for (const each of triesOf(world).filter(({ expected }) => expected === 'yes')) {
    const { session, command, stand } = each;
    const target = await targetOf(world, each, await setFor(world, each));
    const { answer, sightings } = await doneBy(session, command, target, composed);
    const wrong = deviation(answer, each, 'gateway');
    if (wrong) judge.deviations.push(wrong);
    judge.seen(each, codesOf(answer, command), each.expected);
    if (command === 'placeOrder') await world.refresh();
    fields.judge(session, stand, PATHS[4], sightings);
  }
}
