import { contextFor, type Identity, type RequestContext, type SubgraphKit } from '@ketenregie/shared';
import { accepted } from './accepted';
import type { IssuedToken, IssueToken } from './api-token/api-token.service';
import type { ClockView } from './clock-move/clock-move.service';
import { permissions } from './permissions';
import type { Services } from './services';

/** What the seed, the scripts of this installation and the tests use in process; no user comes in here. */
export interface ContractsRiskApi {
  services: Services;
  /** A context that may record everything. */
  system(): RequestContext;
  /** The person as a request of hers would come in, in any context's permission table. */
  identityOf(login: string): Promise<Identity>;
  /** The same as a context of this subgraph. */
  contextOf(login: string): Promise<RequestContext>;
  /** The secret is told once. */
  issueToken(login: string, options: Omit<IssueToken, 'login'>): Promise<IssuedToken>;
  /** One step, also without demo; every context does what is due in the order of its moments. */
  jumpClock(to: string): Promise<ClockView>;
}

export function apiOf(kit: SubgraphKit, services: Services): ContractsRiskApi {
  const system = () => kit.systemContext('contracts-risk');
  const identityOf = async (login: string): Promise<Identity> => {
    const base = await services.identities.byLogin(login);
    if (!base) throw new Error(`Nobody has the log-in ${login}.`);
    const { organisationCode: _code, ...identity } = base;
    return { ...identity, asOf: null, overlay: null, requestId: `process-${login}` };
  };
  return {
    services,
    system,
    identityOf,
    contextOf: async (login) => contextFor(await identityOf(login), permissions, kit.clock),
    issueToken: async (login, options) => accepted(await services.tokens.issue(system(), { login, ...options })),
    jumpClock: (to) => services.clock.jump(to),
  };
}
