import type { Commands, PayloadKit, UnitOfWork } from '@ketenregie/shared';
import { CompetenceResolver, PartyCompetenceResolver } from './competence/competence.resolver';
import { CompetenceService } from './competence/competence.service';
import { CoordinatorAssignmentResolver } from './coordinator-assignment/coordinator-assignment.resolver';
import { factHandlers, type OnFactsChanged } from './facts/fact-handlers';
import { MaturityAssessmentResolver, PartyMaturityResolver } from './maturity/maturity-assessment.resolver';
import { MaturityService } from './maturity/maturity-assessment.service';
import {
  AssignmentCandidateResolver,
  AssignmentMatrixResolver,
  ContractAreaMatrixResolver,
  MatrixRowResolver,
  PlannedAssignmentResolver,
} from './module-assignment/assignment-matrix.resolver';
import { AssignmentMatrixService } from './module-assignment/assignment-matrix.service';
import { CandidatesService } from './module-assignment/candidates.service';
import type { MatrixOverlay } from './module-assignment/matrix-overlay';
import {
  AssignmentDecisionResolver,
  AssignmentMaturityPlanResolver,
  type ChangeSetLoader,
  ContractAreaAssignmentResolver,
  ModuleAssignmentResolver,
  moduleAssignmentLoaders,
  moduleAssignmentReference,
} from './module-assignment/module-assignment.resolver';
import { ModuleAssignmentService } from './module-assignment/module-assignment.service';
import { ModuleDefinitionResolver } from './module-definition/module-definition.resolver';

export interface AssignmentPartsInput {
  work: UnitOfWork;
  commands: Commands;
  payloads: PayloadKit;
  overlay: MatrixOverlay;
  changeSets: ChangeSetLoader;
  onFactsChanged: OnFactsChanged;
}

/** Everything of the assignments that the composition root plugs in beside the change sets and the runs. */
export function assignmentParts(input: AssignmentPartsInput) {
  const { work, commands, payloads, overlay, changeSets, onFactsChanged } = input;
  const competences = new CompetenceService(work, commands, onFactsChanged);
  const maturity = new MaturityService(work, commands, onFactsChanged);
  const assignments = new ModuleAssignmentService(work);
  const matrix = new AssignmentMatrixService(work, overlay);
  const candidates = new CandidatesService(work, overlay);
  const loaders = moduleAssignmentLoaders(assignments);
  return {
    services: { competences, maturity, assignments, matrix, candidates },
    handlers: factHandlers({ onFactsChanged }),
    references: { ModuleAssignment: moduleAssignmentReference(loaders) },
    resolvers: [
      new AssignmentMatrixResolver(matrix, changeSets, payloads),
      new MatrixRowResolver(),
      new PlannedAssignmentResolver(changeSets),
      new AssignmentCandidateResolver(candidates, payloads),
      new ContractAreaMatrixResolver(matrix, payloads),
      new ModuleAssignmentResolver(assignments, changeSets),
      new AssignmentDecisionResolver(),
      new AssignmentMaturityPlanResolver(),
      new ContractAreaAssignmentResolver(loaders),
      new CoordinatorAssignmentResolver(assignments, changeSets),
      new CompetenceResolver(competences, payloads),
      new PartyCompetenceResolver(competences),
      new MaturityAssessmentResolver(maturity, payloads),
      new PartyMaturityResolver(maturity),
      new ModuleDefinitionResolver(),
    ],
  };
}
