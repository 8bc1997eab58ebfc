import {
  dateInvalid,
  datesReversed,
  inputTooLarge,
  isRealDate,
  type LocalDate,
  notFound,
  type Refusal,
  valueOutOfRange,
} from '@ketenregie/shared';

export const MAX_LEVEL = 5;
export const MAX_REFERENCE = 200;

/** GE-06: levels of competence and maturity go from 0 to 5. */
export function levelRefusals(level: number): Refusal[] {
  if (Number.isInteger(level) && level >= 0 && level <= MAX_LEVEL) return [];
  return [valueOutOfRange(['input', 'level'], { min: 0, max: MAX_LEVEL, given: level })];
}

/** GE-06 for nothing, GE-05 for too much. */
export function evidenceRefusals(path: readonly string[], evidence: string, max: number): Refusal[] {
  const given = evidence.trim().length;
  if (given === 0) return [valueOutOfRange(path, { min: 1, max, given })];
  return given > max ? [inputTooLarge(path, { max, given })] : [];
}

/** GE-04. */
export function periodRefusals({ from, to }: { from: LocalDate; to: LocalDate | null }): Refusal[] {
  const invalid = (field: string, day: LocalDate | null) =>
    day === null || isRealDate(day) ? [] : [dateInvalid(['input', field], day)];
  const refusals = [...invalid('from', from), ...invalid('to', to)];
  if (refusals.length > 0 || to === null || from < to) return refusals;
  return [datesReversed(['input', 'to'], { from, to })];
}

export interface CompetenceEvidenceGiven {
  level: number;
  evidenceReference: string;
  from: LocalDate;
  to: LocalDate | null;
}

/** GE-02, 04, 05 and 06 of evidence that a party records of itself. */
export function recordRefusals(given: CompetenceEvidenceGiven, known: { area: boolean }): Refusal[] {
  return [
    ...(known.area ? [] : [notFound(['input', 'areaId'])]),
    ...levelRefusals(given.level),
    ...evidenceRefusals(['input', 'evidenceReference'], given.evidenceReference, MAX_REFERENCE),
    ...periodRefusals(given),
  ];
}
