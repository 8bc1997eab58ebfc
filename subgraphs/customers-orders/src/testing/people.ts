import type { Identity } from '@ketenregie/shared';
import type { PlaceOrder } from '../order/order.service';

let requests = 0;

/** Somebody of an organisation, in one role or more. */
export function person(organisationId: string, ...roles: string[]): Identity {
  requests += 1;
  return {
    personId: `${roles.join('-').toLowerCase()}-${organisationId}`,
    personName: 'Spec Person',
    organisationId,
    organisationKind: 'CONTRACT_PARTY',
    side: 'CONTRACTOR',
    roles,
    language: 'en',
    activePartner: true,
    asOf: null,
    overlay: null,
    requestId: `request-${requests}`,
    scopes: null,
  };
}

let keys = 0;

export function nextKey(): string {
  keys += 1;
  return `key-${keys}`;
}

/** An order that is accepted: C2 in Twente by Tukker; each at an address of its own. */
export function orderInput(change: Partial<PlaceOrder> = {}): PlaceOrder {
  const idempotencyKey = nextKey();
  return {
    customer: { name: 'S. Voorbeeld', email: 'voorbeeld@example.org', phone: '0612345678', kvk: '12345678' },
    address: { postcode: '7551 AB', houseNumber: String(keys), municipality: 'Hengelo' },
    kind: 'NEW_PERMANENT',
    lines: [{ discipline: 'E', capacity: '3x25A' }, { discipline: 'W' }],
    facts: { connections: 1, trenchMetres: 12, crossing: false, capacityCalculation: false, groundwork: true },
    payment: 'AHEAD',
    ...change,
    idempotencyKey: change.idempotencyKey ?? idempotencyKey,
  };
}
