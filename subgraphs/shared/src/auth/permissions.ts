import type { Clock } from '../clock/clock';
import { DeniedError } from '../errors/coded';
import type { Identity, RequestContext } from './context';

/** Which roles may do what: `{ 'thing:verb': ['ROLE'] }`, one per subgraph. */
export type PermissionTable = Readonly<Record<string, readonly string[]>>;

/** Read open fields without being a partner themselves. */
const OVERSEERS: readonly string[] = ['AUDITOR', 'ADMIN'];

/** In-process marks: no token can claim to be a system person. */
const systemIdentities = new WeakSet<Identity>();

type Contexts = WeakMap<Identity, RequestContext>;
const memo = new WeakMap<PermissionTable, WeakMap<Clock, Contexts>>();

function inner<K extends object, V>(outer: WeakMap<K, V>, key: K, make: () => V): V {
  const found = outer.get(key) ?? make();
  outer.set(key, found);
  return found;
}

/** A token's scope is a permission word, `noun:*` or `*:verb`. */
function inScope(permission: string, scopes: readonly string[]): boolean {
  const [noun, verb] = permission.split(':');
  return scopes.some((scope) => scope === permission || scope === `${noun}:*` || scope === `*:${verb}`);
}

function permissionsOf(identity: Identity, table: PermissionTable): ReadonlySet<string> {
  const all = Object.keys(table);
  if (systemIdentities.has(identity)) return new Set(all);
  const byRole = all.filter((permission) => table[permission]?.some((role) => identity.roles.includes(role)));
  const { scopes } = identity;
  return new Set(scopes === null ? byRole : byRole.filter((permission) => inScope(permission, scopes)));
}

/** The same object for the same identity object, so that loaders batch over one operation; a new day makes a new one. */
export function contextFor(
  identity: Identity,
  table: PermissionTable,
  clock: Clock,
  signal: AbortSignal | null = null,
): RequestContext {
  const contexts = inner(
    inner(memo, table, () => new WeakMap<Clock, Contexts>()),
    clock,
    (): Contexts => new WeakMap(),
  );
  const today = clock.today();
  const known = contexts.get(identity);
  if (known?.today === today) return known;
  // Who names today reads no other day (GE-09).
  const asOf = identity.asOf === today ? null : identity.asOf;
  const made: RequestContext = Object.freeze({
    ...identity,
    asOf,
    permissions: permissionsOf(identity, table),
    readDate: asOf ?? today,
    today,
    signal,
  });
  contexts.set(identity, made);
  return made;
}

export function may(ctx: RequestContext, permission: string): boolean {
  return ctx.permissions.has(permission);
}

export function allow(ctx: RequestContext, permission: string): void {
  if (!may(ctx, permission)) throw new DeniedError(permission);
}

export function mayReadOpen(ctx: RequestContext, permission: string): boolean {
  return may(ctx, permission) && (ctx.activePartner || ctx.roles.some((role) => OVERSEERS.includes(role)));
}

/** Open fields: for every active partner, and for overseers of any organisation. */
export function openRead(ctx: RequestContext, permission: string): void {
  if (!mayReadOpen(ctx, permission)) throw new DeniedError(permission);
}

/** A named person for jobs and seeds; has every permission. Only the object itself counts, no copy of it. */
export function systemIdentity(name: string, given: Partial<Omit<Identity, 'personId' | 'personName'>> = {}): Identity {
  const identity: Identity = {
    organisationId: 'system',
    organisationKind: 'SYSTEM',
    side: 'PUBLIC',
    roles: ['SYSTEM'],
    language: 'nl',
    activePartner: true,
    asOf: null,
    overlay: null,
    requestId: `system-${name}`,
    scopes: null,
    ...given,
    personId: `system-${name}`,
    personName: name,
  };
  systemIdentities.add(identity);
  return identity;
}
