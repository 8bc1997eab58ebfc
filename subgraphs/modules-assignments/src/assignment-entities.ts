import { CompetenceEntity } from './competence/competence.entity';
import { CoordinatorAssignmentEntity } from './coordinator-assignment/coordinator-assignment.entity';
import { factEntities } from './facts/facts.entity';
import { MaturityAssessmentEntity } from './maturity/maturity-assessment.entity';
import { AppliedChangeSetEntity, ModuleAssignmentEntity } from './module-assignment/module-assignment.entity';
import { RuleSetEntity } from './rule-set/rule-set.entity';

export const assignmentEntities = [
  ...factEntities,
  ModuleAssignmentEntity,
  AppliedChangeSetEntity,
  CoordinatorAssignmentEntity,
  RuleSetEntity,
  CompetenceEntity,
  MaturityAssessmentEntity,
];
