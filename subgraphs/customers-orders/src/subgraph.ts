import type { SubgraphDefinition } from '@ketenregie/shared';
import { apiOf, type CustomersOrdersApi } from './api';
import { entities } from './entities';
import { consumes, produces } from './events';
import { factHandlers } from './facts/fact-handlers';
import { FactReader } from './facts/fact-reader';
import { runHandlers } from './facts/run-handlers';
import { messages } from './messages';
import { migrations } from './migrations';
import { AreaOrdersReader } from './order/area-orders.reader';
import { AreaOrdersResolver } from './order/area-orders.resolver';
import { orderLoaders, orderReference } from './order/order.reference';
import { OrderLineResolver, OrderResolver } from './order/order.resolver';
import { OrderService } from './order/order.service';
import { OrderReader } from './order/order-reader';
import { permissions } from './permissions';
import { ViewerResolver, viewerReference } from './viewer/viewer.resolver';

export const CONTEXT = 'customers-orders';

/** Another subgraph's thing is its key; what is added here is resolved by field, with its rights. */
const stub = (key: { id: string }) => key;

export const customersOrders: SubgraphDefinition<CustomersOrdersApi> = {
  name: CONTEXT,
  entities,
  migrations,
  permissions,
  messages,
  follows: ['area', 'contract', 'frame', 'configuration', 'run', 'clock'],
  produces,
  consumes,
  create: (kit) => {
    const { work, commands, payloads } = kit;
    const facts = new FactReader();
    const service = new OrderService(commands, facts);
    const reader = new OrderReader(work);
    const loaders = orderLoaders(reader, new AreaOrdersReader(work));
    return {
      resolvers: [
        new OrderResolver({ service, reader, loaders, payloads }),
        new OrderLineResolver(loaders),
        new AreaOrdersResolver(loaders),
        new ViewerResolver(),
      ],
      references: { Order: orderReference(loaders), ContractArea: stub, Viewer: viewerReference },
      handlers: { ...factHandlers, ...runHandlers },
      due: async () => {},
      internal: {},
      api: apiOf(kit, { service, reader, facts }),
    };
  },
};
