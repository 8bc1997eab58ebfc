import { registerEnumType } from 'type-graphql';
import * as values from './values';

export * from './values';

registerEnumType(values.Complexity, {
  name: 'Complexity',
  description: 'Complexity class of an order (domain §9): C1 to C4 for connections, MAINS for mains works.',
});

registerEnumType(values.Discipline, {
  name: 'Discipline',
  description: 'Electricity E, gas G, heat H, water W, telecom and media M, sewer R.',
});

registerEnumType(values.OrderKind, {
  name: 'OrderKind',
  description: 'What an order asks: a new connection, a change, a removal, or work on mains (class MAINS).',
});

registerEnumType(values.OrderState, {
  name: 'OrderState',
  description: 'State of an order (domain §6). An order that is placed here begins as PLACED.',
});

registerEnumType(values.PaymentMode, {
  name: 'PaymentMode',
  description: 'Whether the customer pays before the work or after it (§2.4).',
});

registerEnumType(values.PaymentState, {
  name: 'PaymentState',
  description: 'AHEAD begins OPEN, AFTER begins DEFERRED (domain §6).',
});

registerEnumType(values.CancellationReason, {
  name: 'CancellationReason',
  description: 'Why an order was cancelled (RN-05).',
});

registerEnumType(values.ExternalSystem, {
  name: 'ExternalSystem',
  description: 'Where else the order is known: the intake site, the message platform, the dashboard, or a partner.',
});

registerEnumType(values.CustomerLanguage, {
  name: 'CustomerLanguage',
  description: 'Language in which the customer is addressed.',
});

registerEnumType(values.OrderAction, { name: 'OrderAction', description: 'A command on an order.' });
