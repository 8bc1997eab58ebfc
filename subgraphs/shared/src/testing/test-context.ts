import type { RequestContext } from '../auth/context';

/** Holds every permission. */
class AnyPermission extends Set<string> {
  override has(): boolean {
    return true;
  }
}

export interface TestContext extends Omit<Partial<RequestContext>, 'permissions'> {
  /** All of them when left out. */
  permissions?: readonly string[] | ReadonlySet<string>;
}

/** A context of somebody who may do everything, narrowed by what the spec names. */
export function testContext({ permissions, ...given }: TestContext = {}): RequestContext {
  const today = given.today ?? '2026-09-01';
  return Object.freeze({
    personId: 'person-1',
    personName: 'Test Person',
    organisationId: 'organisation-1',
    organisationKind: 'OPERATOR',
    side: 'OPERATOR',
    roles: [],
    language: 'en',
    activePartner: true,
    asOf: null,
    overlay: null,
    requestId: 'request-1',
    scopes: null,
    today,
    readDate: given.asOf ?? today,
    signal: null,
    permissions: permissions ? new Set(permissions) : new AnyPermission(),
    ...given,
  });
}
