import type { Commands, PayloadKit, UnitOfWork } from '@ketenregie/shared';
import { ApprovalService } from './approval.service';
import {
  ApprovalResolver,
  BlockedByResolver,
  ChangeResolver,
  ChangeSetImpactResolver,
  ImpactLineResolver,
  RequiredApprovalResolver,
} from './change.resolver';
import { ChangeSetReader } from './change-set.reader';
import { changeSetLoaders, changeSetReference } from './change-set.reference';
import { ChangeSetResolver, type ChangeSetServices, ChangeSetStepResolver } from './change-set.resolver';
import { ChangeSetFieldResolver } from './change-set-fields.resolver';
import { CheckService } from './check.service';
import { DraftService } from './draft.service';
import { DueService } from './due.service';
import { ChangeSetOverlay } from './overlay';
import { ProposalService } from './proposal.service';
import { PublishingService } from './publishing.service';
import { RevertService } from './revert.service';

export function changeSetServices(work: UnitOfWork, commands: Commands, due: DueService): ChangeSetServices {
  return {
    drafts: new DraftService(commands),
    proposals: new ProposalService(commands),
    checks: new CheckService(commands),
    approvals: new ApprovalService(commands),
    publishing: new PublishingService(commands, due),
    reverts: new RevertService(commands),
    reader: new ChangeSetReader(work),
  };
}

/** Everything of the change sets that the composition root plugs in. */
export function changeSetParts({
  work,
  commands,
  payloads,
}: {
  work: UnitOfWork;
  commands: Commands;
  payloads: PayloadKit;
}) {
  const due = new DueService();
  const services = changeSetServices(work, commands, due);
  const loaders = changeSetLoaders(services.reader);
  const overlay = new ChangeSetOverlay(work, loaders);
  return {
    ...{ due, services, loaders, overlay },
    references: { ChangeSet: changeSetReference(loaders) },
    resolvers: [
      new ChangeSetResolver(services, loaders, payloads),
      new ChangeSetStepResolver(services, loaders, payloads),
      new ChangeSetFieldResolver(loaders, payloads),
      new ChangeResolver(loaders, payloads),
      new ApprovalResolver(),
      new RequiredApprovalResolver(),
      new BlockedByResolver(),
      new ImpactLineResolver(),
      new ChangeSetImpactResolver(services.reader),
    ],
  };
}
