import { changeSetResource } from '../changeSets/resource';
import { orderResource } from '../orders/resource';
import type { Resource } from './resource';

export type { Resource } from './resource';

/** The resource table: what react-admin's lists and records ask, each in the words of its own folder. */
export const resources: Readonly<Record<string, Resource>> = {
  orders: orderResource,
  'change-sets': changeSetResource,
};
