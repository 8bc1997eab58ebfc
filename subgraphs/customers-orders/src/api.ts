import { contextFor, type Identity, type Outcome, type SubgraphKit } from '@ketenregie/shared';
import type { FactReader } from './facts/fact-reader';
import type { OrderEntity } from './order/order.entity';
import type { CancelOrder, OrderService, PlaceOrder } from './order/order.service';
import type { OrderReader } from './order/order-reader';
import { permissions } from './permissions';

interface Services {
  service: OrderService;
  reader: OrderReader;
  facts: FactReader;
}

/** What the seed and the tests use in process: the same services and rules as real input, as the person named. */
export interface CustomersOrdersApi {
  services: Services;
  placeOrder(identity: Identity, input: PlaceOrder): Promise<Outcome<OrderEntity>>;
  cancelOrder(identity: Identity, input: CancelOrder): Promise<Outcome<OrderEntity>>;
}

export function apiOf({ clock }: SubgraphKit, services: Services): CustomersOrdersApi {
  const contextOf = (identity: Identity) => contextFor(identity, permissions, clock);
  return {
    services,
    placeOrder: (identity, input) => services.service.place(contextOf(identity), input),
    cancelOrder: (identity, input) => services.service.cancel(contextOf(identity), input),
  };
}
