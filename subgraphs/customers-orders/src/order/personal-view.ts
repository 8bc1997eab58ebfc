import type { RequestContext } from '@ketenregie/shared';
import type { Address } from '../address/address.types';
import type { Customer } from '../customer/customer.types';
import type { OrderEntity } from './order.entity';
import type { OrderLoaders } from './order.reference';

const maskedCustomer: Customer = { masked: true, name: null, email: null, phone: null, kvk: null, language: null };

async function sees(loaders: OrderLoaders, ctx: RequestContext, orderId: string): Promise<boolean> {
  return (await loaders.personal(ctx).load(orderId)) === true;
}

/** CO-13: a party with a part in the order sees whose it is, nobody else. */
export async function customerOf(loaders: OrderLoaders, ctx: RequestContext, order: OrderEntity): Promise<Customer> {
  if (!(await sees(loaders, ctx, order.id))) return maskedCustomer;
  const customer = await loaders.customer(ctx).load(order.customerId);
  if (!customer) return maskedCustomer;
  const { name, email, phone, kvk, language } = customer;
  return { masked: false, name, email, phone, kvk, language };
}

/** Masked, an address is its municipality. */
export async function addressOf(loaders: OrderLoaders, ctx: RequestContext, order: OrderEntity): Promise<Address> {
  const seen = await sees(loaders, ctx, order.id);
  const address = await loaders.address(ctx).load(order.addressId);
  const municipality = address?.municipality ?? null;
  if (!seen || !address) return { masked: true, municipality, postcode: null, houseNumber: null, bagId: null };
  const { postcode, houseNumber, bagId } = address;
  return { masked: false, municipality, postcode, houseNumber, bagId };
}

/** An EAN leads to the address by the public register, so it is masked with it. */
export async function eanOf(loaders: OrderLoaders, ctx: RequestContext, line: { orderId: string; ean: string | null }) {
  return (await sees(loaders, ctx, line.orderId)) ? line.ean : null;
}

export async function lineMasked(loaders: OrderLoaders, ctx: RequestContext, orderId: string): Promise<boolean> {
  return !(await sees(loaders, ctx, orderId));
}
