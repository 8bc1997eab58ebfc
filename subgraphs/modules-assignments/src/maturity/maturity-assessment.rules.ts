import { dateInvalid, isRealDate, type LocalDate, notFound, type Refusal, refusal } from '@ketenregie/shared';
import { evidenceRefusals, levelRefusals } from '../competence/competence.rules';

export const MAX_EVIDENCE = 2000;

export interface Assessment {
  level: number;
  evidence: string;
  on: LocalDate;
}

/** GE-06: nobody assesses what is still to come. */
function dayRefusals(on: LocalDate, today: LocalDate): Refusal[] {
  if (!isRealDate(on)) return [dateInvalid(['input', 'on'], on)];
  return on > today
    ? [refusal('VALUE_OUT_OF_RANGE', 'GE-06', ['input', 'on'], { min: null, max: today, given: on })]
    : [];
}

/** GE-02, 04, 05 and 06 of an assessment. */
export function assessmentRefusals(given: Assessment, known: { party: boolean; today: LocalDate }): Refusal[] {
  return [
    ...(known.party ? [] : [notFound(['input', 'partyId'])]),
    ...levelRefusals(given.level),
    ...evidenceRefusals(['input', 'evidence'], given.evidence, MAX_EVIDENCE),
    ...dayRefusals(given.on, known.today),
  ];
}
