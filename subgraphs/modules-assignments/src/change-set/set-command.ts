import {
  type Commands,
  type CommandUnit,
  notFound,
  type Outcome,
  type Refusal,
  type RequestContext,
  refused,
  refusedToOthers,
} from '@ketenregie/shared';
import type { ChangeEntity, ChangeSetEntity } from './change-set.entity';
import { type ChangeSetAction, stateRefusals } from './change-set.process';
import { versionRefusals } from './change-set.rules';
import { areasOf, changesOf, guardConfiguration, lockSet } from './change-set.store';
import { areasOfParty } from './contracts-in';

/** What a command on a set answers: readers load the rest. */
export interface ChangeSetRef {
  id: string;
}

export interface SetInput {
  id: string;
  expectedVersion?: number;
  idempotencyKey: string;
}

export interface SetCommand {
  name: string;
  permission: string;
  /** Null: the command judges the state itself. */
  action: ChangeSetAction | null;
  /** Takes part in publishing: one at a time, and before the lock of the set. */
  publishing?: boolean;
  /** A stranger's command is refused by a rule of its own instead of FORBIDDEN. */
  openToAll?: boolean;
  reason?: string;
  /** What the input itself gets wrong. */
  refusals?: readonly Refusal[];
}

export interface LockedSet {
  set: ChangeSetEntity;
  changes: readonly ChangeEntity[];
  /** Of the version and the state: with those of the command's own rules. */
  refusals: readonly Refusal[];
}

type Body = (unit: CommandUnit, locked: LockedSet) => Promise<Outcome<ChangeSetRef>>;

/**
 * Domain §8: a contract manager handles sets that touch an area of which the organisation is a party to the contract;
 * one that touches none yet is its author's organisation's. Null: it is the caller's.
 */
export async function strangerRefusal(
  { manager, today }: Pick<CommandUnit, 'manager' | 'today'>,
  ctx: RequestContext,
  { set, changes }: Pick<LockedSet, 'set' | 'changes'>,
  permission: string,
): Promise<Refusal | null> {
  const toStranger = () => refusedToOthers(ctx, { permission, read: 'changeSet:read', path: ['input', 'id'] });
  const areaIds = areasOf(changes);
  if (areaIds.length === 0) {
    return set.authorPartyId === ctx.organisationId ? null : toStranger();
  }
  const own = await areasOfParty(manager, ctx.organisationId, areaIds, today);
  return own.size > 0 ? null : toStranger();
}

/** Allow, key, guard, load, and what every command on a set asks first; its own rules come after. */
export function runOnSet(
  commands: Commands,
  ctx: RequestContext,
  command: SetCommand,
  { idempotencyKey: key, ...input }: SetInput,
  body: Body,
): Promise<Outcome<ChangeSetRef>> {
  const { name, permission, action, publishing = false, openToAll = false, reason } = command;
  const request = { name, permission, key, input, reason };
  return commands.run(ctx, request, async (unit) => {
    if (publishing) await guardConfiguration(unit.manager);
    const set = await lockSet(unit.manager, input.id);
    if (!set) return refused(notFound(['input', 'id']));
    const changes = await changesOf(unit.manager, [set.id]);
    const stranger = openToAll ? null : await strangerRefusal(unit, ctx, { set, changes }, permission);
    if (stranger) return refused(stranger);
    const refusals = [
      ...(input.expectedVersion === undefined ? [] : versionRefusals(set, input.expectedVersion)),
      ...(action === null ? [] : stateRefusals(set.state, action)),
      ...(command.refusals ?? []),
    ];
    return body(unit, { set, changes, refusals });
  });
}

/** For the audit: what a reader recognises of a set. */
export function summaryOf(set: ChangeSetEntity): object {
  const { number, title, state, effectiveOn, version, configurationVersion } = set;
  return { number, title, state, effectiveOn, version, configurationVersion };
}
