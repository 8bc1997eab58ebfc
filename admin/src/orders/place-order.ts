import type { Discipline, OrderKind, PaymentMode, PlaceOrderInput } from '../gql/graphql';

export const DISCIPLINES = ['E', 'G', 'W', 'H', 'M', 'R'] as const;
export const KINDS = [
  'NEW_PERMANENT',
  'NEW_BUILDING',
  'NEW_TEMPORARY',
  'CHANGE_LOCATION',
  'CHANGE_CAPACITY',
  'CHANGE_BOTH',
  'REMOVE',
  'REMOVE_WITH_REBUILD',
  'MAINS_NEW',
  'MAINS_RECONSTRUCTION',
  'REHABILITATION',
] as const satisfies readonly OrderKind[];
const MAINS: readonly OrderKind[] = ['MAINS_NEW', 'MAINS_RECONSTRUCTION', 'REHABILITATION'];

export type Answer = '' | 'yes' | 'no';

export interface OrderForm {
  readonly kind: OrderKind;
  readonly postcode: string;
  readonly houseNumber: string;
  readonly municipality: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly disciplines: Readonly<Partial<Record<Discipline, { readonly capacity: string; readonly ean: string }>>>;
  readonly connections: string;
  readonly trenchMetres: string;
  readonly crossing: Answer;
  readonly capacityCalculation: Answer;
  readonly groundwork: Answer;
  readonly payment: PaymentMode;
}

export const EMPTY_ORDER: OrderForm = {
  kind: 'NEW_PERMANENT',
  postcode: '',
  houseNumber: '',
  municipality: '',
  name: '',
  email: '',
  phone: '',
  disciplines: {},
  connections: '1',
  trenchMetres: '',
  crossing: '',
  capacityCalculation: '',
  groundwork: '',
  payment: 'AHEAD',
};

export function paysNothing(kind: OrderKind): boolean {
  return MAINS.includes(kind);
}

/** What is left open is sent as not known: the API says which facts it needs to decide. */
export function placeOrderInput(form: OrderForm): Omit<PlaceOrderInput, 'idempotencyKey'> {
  return {
    kind: form.kind,
    customer: { name: form.name.trim(), ...filled('email', form.email), ...filled('phone', form.phone) },
    address: {
      postcode: form.postcode.trim(),
      houseNumber: form.houseNumber.trim(),
      ...filled('municipality', form.municipality),
    },
    lines: DISCIPLINES.flatMap((discipline) => {
      const line = form.disciplines[discipline];
      return line ? [{ discipline, ...filled('capacity', line.capacity), ...filled('ean', line.ean) }] : [];
    }),
    facts: {
      connections: numberOf(form.connections),
      trenchMetres: numberOf(form.trenchMetres),
      crossing: truthOf(form.crossing),
      capacityCalculation: truthOf(form.capacityCalculation),
      groundwork: truthOf(form.groundwork),
    },
    ...(paysNothing(form.kind) ? {} : { payment: form.payment }),
  };
}

function filled<K extends string>(name: K, value: string): { [P in K]?: string } {
  return (value.trim() ? { [name]: value.trim() } : {}) as { [P in K]?: string };
}

/** "12", "12,5" and "12.5"; anything else is no number and is said to be unknown. */
function numberOf(value: string): number | null {
  const text = value.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function truthOf(answer: Answer): boolean | null {
  return answer === '' ? null : answer === 'yes';
}
