import LockOutlined from '@mui/icons-material/LockOutlined';
import { Box } from '@mui/material';
import { dayOf } from '../format/format';
import type { OrderFieldsFragment } from '../gql/graphql';
import { useFormat, useText } from '../i18n/use-text';
import { AppLink } from '../kit/AppLink/AppLink';
import { type Column, ListTable } from '../kit/ListTable/ListTable';

export function OrderTable({ rows }: { rows: readonly OrderFieldsFragment[] }) {
  const text = useText();
  const format = useFormat();
  const columns: Column<OrderFieldsFragment>[] = [
    {
      key: 'number',
      short: true,
      title: text('orders.number'),
      heads: true,
      cell: (order) => <AppLink to={`/orders/${order.id}`}>{order.number}</AppLink>,
    },
    { key: 'area', title: text('matrix.area'), cell: (order) => order.area?.name ?? '–' },
    { key: 'address', title: text('orders.address'), cell: (order) => <Place address={order.address} /> },
    { key: 'kind', title: text('orders.kind'), cell: (order) => text(`orderKind.${order.kind}`) },
    { key: 'class', title: text('orders.class'), cell: (order) => (order.complexity ? order.complexity : '–') },
    {
      key: 'placed',
      short: true,
      title: text('orders.placed'),
      cell: (order) => (order.placedAt ? format.day(dayOf(order.placedAt)) : '–'),
    },
    {
      key: 'due',
      short: true,
      title: text('orders.agreedDue'),
      cell: (order) => (order.agreedDueOn ? format.day(order.agreedDueOn) : '–'),
    },
    { key: 'state', title: text('matrix.state'), cell: (order) => text(`orderState.${order.state}`) },
    { key: 'coordinator', title: text('matrix.coordinator'), cell: (order) => order.coordinator?.name ?? '–' },
  ];
  return <ListTable label={text('orders.title')} rows={rows} columns={columns} keyOf={({ id }) => id} />;
}

/** Whole for who has a step in the order, else the municipality and a lock that says so. */
export function Place({ address }: { address: OrderFieldsFragment['address'] }) {
  const text = useText();
  if (!address.masked)
    return <>{[address.postcode, address.houseNumber, address.municipality].filter(Boolean).join(' ')}</>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}>
      {address.municipality ?? '–'}
      <LockOutlined titleAccess={text('masked.address')} sx={{ fontSize: 16, color: 'text.secondary' }} />
    </Box>
  );
}
