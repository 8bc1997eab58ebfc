import { localDateOf, type SubgraphDefinition } from '@ketenregie/shared';
import { apiOf, type ContractsRiskApi } from './api';
import { entities } from './entities';
import { consumes, produces } from './events';
import { identityInternals } from './identity/identity.service';
import { messages } from './messages';
import { migrations } from './migrations';
import { permissions } from './permissions';
import { graphql } from './schema';
import { servicesOf } from './services';

export const CONTEXT = 'contracts-risk';

export const contractsRisk: SubgraphDefinition<ContractsRiskApi> = {
  name: CONTEXT,
  entities,
  migrations,
  permissions,
  messages,
  follows: ['clock'],
  ownsClock: true,
  produces,
  consumes,
  create: (kit) => {
    const services = servicesOf(kit);
    return {
      ...graphql(services, kit.payloads),
      handlers: { 'clock.reached.v1': services.clock.handler },
      due: async (to) => {
        await services.contracts.endDue(kit.systemContext(CONTEXT), localDateOf(to));
        services.clock.resume();
      },
      internal: identityInternals(services.identities),
      api: apiOf(kit, services),
    };
  },
};
