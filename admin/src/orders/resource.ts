import { defineResource } from '../dataProvider/resource';
import type { Complexity, OrderFilter, OrderSort, OrderState } from '../gql/graphql';
import { orderDocument, ordersDocument } from './documents';

export const orderResource = defineResource({
  list: ordersDocument,
  connection: (data) => data.orders,
  one: orderDocument,
  record: (data) => data.order,
  filters: {
    area: (value): OrderFilter => ({ areaId: value }),
    state: (value): OrderFilter => ({ stateIn: [value as OrderState] }),
    complexity: (value): OrderFilter => ({ complexityIn: [value as Complexity] }),
    from: (value): OrderFilter => ({ placedFrom: value }),
    to: (value): OrderFilter => ({ placedTo: value }),
    postcode: (value): OrderFilter => ({ postcode: value }),
    number: (value): OrderFilter => ({ number: value }),
  },
  sorts: { 'placedAt DESC': 'PLACED_AT_DESC' satisfies OrderSort },
});
