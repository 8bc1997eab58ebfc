import {
  dateInvalid,
  datesReversed,
  inputTooLarge,
  isRealDate,
  type LocalDate,
  type Refusal,
  refusal,
  valueOutOfRange,
} from '@ketenregie/shared';
import { type AddressForm, addressForm, type CleanAddress } from '../address/address.rules';
import { type CleanCustomer, type CustomerForm, customerForm } from '../customer/customer.rules';
import type { Discipline, ExternalSystem, OrderKind, PaymentMode } from '../enums/values';
import { eanOf } from '../identifiers/identifiers.rules';
import { type Checked, optionalText, textRefusals } from '../identifiers/text.rules';
import type { OrderFacts } from './classification.rules';

type Maybe<T> = T | null | undefined;

export interface LineForm {
  discipline: Discipline;
  capacity?: Maybe<string>;
  ean?: Maybe<string>;
}

export interface OrderForm {
  customer: CustomerForm;
  address: AddressForm;
  kind: OrderKind;
  lines: readonly LineForm[];
  facts: { readonly [K in keyof OrderFacts]?: Maybe<OrderFacts[K]> };
  payment?: Maybe<PaymentMode>;
  submittedOn?: Maybe<LocalDate>;
  completeOn?: Maybe<LocalDate>;
  customerAgreedOn?: Maybe<LocalDate>;
  externalRefs?: Maybe<readonly { system: ExternalSystem; id: string }[]>;
}

export interface CleanLine {
  discipline: Discipline;
  capacity: string | null;
  ean: string | null;
}

export interface OrderDays {
  submittedOn: LocalDate;
  completeOn: LocalDate;
  customerAgreedOn: LocalDate | null;
}

export interface CleanOrder extends OrderDays {
  customer: CleanCustomer;
  address: CleanAddress;
  lines: CleanLine[];
  facts: OrderFacts;
  externalRefs: { system: ExternalSystem; id: string }[];
}

export const MAX_CONNECTIONS = 10_000;
const MAX_TRENCH_METRES = 100_000;
const MAX_LINES = 25;
const MAX_REFS = 20;
const INPUT = ['input'];

/** Everything that can be judged without looking anything up: GE-04, GE-05, GE-06, CO-09. */
export function orderForm(form: OrderForm, today: LocalDate): Checked<CleanOrder> {
  const customer = customerForm(form.customer, [...INPUT, 'customer']);
  const address = addressForm(form.address, [...INPUT, 'address']);
  const days = orderDays(form, today);
  const lines = orderLines(form.lines);
  const externalRefs = [...(form.externalRefs ?? [])];
  const facts = factsOf(form);
  const refusals = [
    ...customer.refusals,
    ...address.refusals,
    ...lines.refusals,
    ...factRefusals(facts),
    ...days.refusals,
    ...refRefusals(externalRefs),
  ];
  const value = {
    customer: customer.value,
    address: address.value,
    lines: lines.value,
    facts,
    ...days.value,
    externalRefs,
  };
  return { refusals, value };
}

function factsOf({ facts }: OrderForm): OrderFacts {
  const {
    connections = null,
    trenchMetres = null,
    crossing = null,
    capacityCalculation = null,
    groundwork = null,
  } = facts;
  return { connections, trenchMetres, crossing, capacityCalculation, groundwork };
}

function factRefusals({ connections, trenchMetres }: OrderFacts): Refusal[] {
  const path = [...INPUT, 'facts'];
  const found: Refusal[] = [];
  if (connections !== null && connections > MAX_CONNECTIONS) {
    found.push(inputTooLarge([...path, 'connections'], { max: MAX_CONNECTIONS, given: connections }));
  }
  if (connections !== null && connections < 1) {
    found.push(valueOutOfRange([...path, 'connections'], { min: 1, max: MAX_CONNECTIONS, given: connections }));
  }
  if (trenchMetres !== null && (trenchMetres < 0 || trenchMetres > MAX_TRENCH_METRES)) {
    found.push(valueOutOfRange([...path, 'trenchMetres'], { min: 0, max: MAX_TRENCH_METRES, given: trenchMetres }));
  }
  return found;
}

function orderLines(lines: readonly LineForm[]): Checked<CleanLine[]> {
  const path = [...INPUT, 'lines'];
  if (lines.length === 0) return { refusals: [valueOutOfRange(path, { min: 1, max: MAX_LINES, given: 0 })], value: [] };
  if (lines.length > MAX_LINES)
    return { refusals: [inputTooLarge(path, { max: MAX_LINES, given: lines.length })], value: [] };
  const checked = lines.map((line, at) => lineForm(line, [...path, String(at)]));
  return { refusals: checked.flatMap(({ refusals }) => refusals), value: checked.map(({ value }) => value) };
}

function lineForm({ discipline, capacity, ean }: LineForm, path: string[]): Checked<CleanLine> {
  const size = optionalText(capacity, [...path, 'capacity'], 32);
  const code = ean == null ? null : eanOf(ean);
  const wrong = ean != null && code === null ? [refusal('EAN_INVALID', 'CO-09', [...path, 'ean'], { given: ean })] : [];
  return { refusals: [...size.refusals, ...wrong], value: { discipline, capacity: size.value, ean: code } };
}

function refRefusals(refs: readonly { id: string }[]): Refusal[] {
  const path = [...INPUT, 'externalRefs'];
  if (refs.length > MAX_REFS) return [inputTooLarge(path, { max: MAX_REFS, given: refs.length })];
  return refs.flatMap(({ id }, at) => textRefusals(id, [...path, String(at), 'id'], 100));
}

/** Submitted, complete, placed, agreed: in that order. What is not given is the day of placing. */
export function orderDays(form: Partial<OrderDays> | OrderForm, today: LocalDate): Checked<OrderDays> {
  const { submittedOn = null, completeOn = null, customerAgreedOn = null } = form;
  const complete = completeOn ?? today;
  const days: [string, LocalDate | null][] = Object.entries({ submittedOn, completeOn, customerAgreedOn });
  const invalid = days.flatMap(([name, day]) =>
    day === null || isRealDate(day) ? [] : [dateInvalid([...INPUT, name], day)],
  );
  const refusals = [
    ...invalid,
    ...reversed('completeOn', submittedOn, complete),
    ...reversed('completeOn', completeOn, today),
    ...reversed('customerAgreedOn', today, customerAgreedOn),
  ];
  return { refusals, value: { submittedOn: submittedOn ?? complete, completeOn: complete, customerAgreedOn } };
}

function reversed(name: string, from: LocalDate | null, to: LocalDate | null): Refusal[] {
  if (from === null || to === null || !isRealDate(from) || !isRealDate(to) || from <= to) return [];
  return [datesReversed([...INPUT, name], { from, to })];
}
