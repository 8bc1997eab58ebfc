import { FOREVER } from '@ketenregie/shared';
import { assignmentContent } from '../assignment-check/content';
import type { CoordinatorAssignmentEntity } from '../coordinator-assignment/coordinator-assignment.entity';
import type { CoordinatorAssignment } from '../coordinator-assignment/coordinator-assignment.types';
import type { PlannedAssignment } from './assignment-matrix.types';
import type { PlannedChange } from './matrix-overlay';
import type { ModuleAssignmentEntity } from './module-assignment.entity';
import type { AssignmentDecision, AssignmentMaturityPlan, ModuleAssignment } from './module-assignment.types';

const openEnd = (to: string) => (to === FOREVER ? null : to);

export function toModuleAssignment(row: ModuleAssignmentEntity): ModuleAssignment {
  const { from, to, decision, maturityPlan, ...rest } = row;
  return {
    ...rest,
    decision: decision as AssignmentDecision | null,
    maturityPlan: maturityPlan as AssignmentMaturityPlan | null,
    validFrom: from,
    validTo: openEnd(to),
  };
}

export function toCoordinatorAssignment(row: CoordinatorAssignmentEntity): CoordinatorAssignment {
  const { from, to, ...rest } = row;
  return { ...rest, validFrom: from, validTo: openEnd(to) };
}

export function toPlannedAssignment(change: PlannedChange): PlannedAssignment {
  const content = assignmentContent(change.after);
  const { key, complexity, validFrom, validTo, changeSetId } = change;
  const party = { partyId: content?.partyId ?? null, ground: content?.ground ?? null };
  return { key, complexity, validFrom, validTo, ...party, changeSetId: changeSetId ?? null };
}
