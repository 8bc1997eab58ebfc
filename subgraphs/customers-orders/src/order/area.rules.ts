import { type LocalDate, type Refusal, refusal } from '@ketenregie/shared';
import type { Discipline } from '../enums/values';
import type { CleanLine } from './order-form.rules';

/** The area that holds a postcode on a day, with whose network each discipline is. */
export interface ServingArea {
  areaId: string;
  operators: ReadonlyMap<Discipline, string>;
}

interface Wanted {
  postcode: string;
  on: LocalDate;
  /** Instant of the newest area that is known here. */
  knownAt: string | null;
}

/** CO-07: an area holds the postcode, and each line has an operator there. */
export function areaRefusals(
  area: ServingArea | null,
  lines: readonly CleanLine[],
  { postcode, on, knownAt }: Wanted,
): Refusal[] {
  const none = (path: readonly string[], disciplines: string) =>
    refusal('AREA_NOT_FOUND', 'CO-07', path, { postcode, on, disciplines, knownAt });
  if (!area) return [none(['input', 'address', 'postcode'], lines.map(({ discipline }) => discipline).join(', '))];
  return lines.flatMap(({ discipline }, at) =>
    area.operators.has(discipline) ? [] : [none(['input', 'lines', String(at), 'discipline'], discipline)],
  );
}
