import { createHash } from 'node:crypto';
import { type Refusal, refusal } from '@ketenregie/shared';
import type { Discipline } from '../enums/values';
import type { CleanLine } from './order-form.rules';

/** Where lines of open orders are: what CO-10 compares. */
export interface ConnectionLine {
  orderNumber: string;
  discipline: Discipline;
  ean: string | null;
  addressKey: string;
  bagId: string | null;
}

export interface ConnectionAddress {
  addressKey: string;
  bagId: string | null;
}

type Connection = Omit<ConnectionLine, 'orderNumber'>;

const sameAddress = (a: ConnectionAddress, b: ConnectionAddress) =>
  a.addressKey === b.addressKey || (a.bagId !== null && a.bagId === b.bagId);

/** By EAN where both have one; else by address and discipline. */
export function sameConnection(a: Connection, b: Connection): boolean {
  if (a.ean !== null && b.ean !== null) return a.ean === b.ean;
  return a.discipline === b.discipline && sameAddress(a, b);
}

/** CO-10: no second open order for a connection; two lines of one order for it are a second as well. */
export function openOrderRefusals(
  lines: readonly CleanLine[],
  address: ConnectionAddress,
  open: readonly ConnectionLine[],
): Refusal[] {
  const wanted = lines.map((line) => ({ ...line, ...address }));
  return wanted.flatMap((line, at) => {
    const other = open.find((each) => sameConnection(line, each));
    const twice = wanted.slice(0, at).some((earlier) => sameConnection(line, earlier));
    if (!other && !twice) return [];
    const params = { discipline: line.discipline, number: other?.orderNumber ?? null };
    return [refusal('ORDER_ALREADY_OPEN', 'CO-10', ['input', 'lines', String(at)], params)];
  });
}

/** Guards are kept for ever: their names tell nothing of an address, and there are 4,096 of them. */
const guardOf = (connection: string) => `order:${createHash('sha256').update(connection).digest('hex').slice(0, 3)}`;

/** Every name under which another order for these connections would be placed: they are guarded together, in one order. */
export function connectionGuards(lines: readonly CleanLine[], { addressKey, bagId }: ConnectionAddress): string[] {
  const places = [addressKey, ...(bagId === null ? [] : [bagId])];
  const names = lines.flatMap(({ ean, discipline }) => [
    ...(ean === null ? [] : [`ean:${ean}`]),
    ...places.map((place) => `at:${place}:${discipline}`),
  ]);
  return [...new Set(names.map(guardOf))].sort();
}
