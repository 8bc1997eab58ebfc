import { AddressEntity } from './address/address.entity';
import { CustomerEntity } from './customer/customer.entity';
import { factEntities } from './facts/facts.entity';
import { OrderEntity, OrderLineEntity, OrderNumberEntity, OrderPartyEntity } from './order/order.entity';

export const entities = [
  CustomerEntity,
  AddressEntity,
  OrderEntity,
  OrderLineEntity,
  OrderPartyEntity,
  OrderNumberEntity,
  ...factEntities,
];
