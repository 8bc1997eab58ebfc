import { type HandlerUnit, type SubgraphDefinition, type SubgraphKit } from '@ketenregie/shared';
import type { EntityManager } from 'typeorm';
import { assignmentParts } from './assignment-parts';
import type { ChangeSetServices } from './change-set/change-set.resolver';
import { changeSetParts } from './change-set/change-set-parts';
import type { DueService } from './change-set/due.service';
import { ensureSystemSet } from './change-set/system-set';
import { entities } from './entities';
import { consumes, produces } from './events';
import { messages } from './messages';
import { migrations } from './migrations';
import {
  ModuleRunResolver,
  ModuleStepResolver,
  moduleRunLoaders,
  moduleRunReference,
  OrderRunResolver,
  RunNextActorResolver,
} from './module-run/module-run.resolver';
import { ModuleRunService } from './module-run/module-run.service';
import { orderHandlers } from './module-run/order-handlers';
import { permissions } from './permissions';
import { ViewerResolver, viewerReference } from './viewer/viewer.resolver';

export const CONTEXT = 'modules-assignments';

/** For the seed and for tests: the real services. */
export interface ModulesAssignmentsApi extends ChangeSetServices {
  kit: SubgraphKit;
  due: DueService;
  competences: ReturnType<typeof assignmentParts>['services']['competences'];
  maturity: ReturnType<typeof assignmentParts>['services']['maturity'];
  runs: ModuleRunService;
}

function unitOf({ clock, emitter }: SubgraphKit, manager: EntityManager): HandlerUnit {
  return {
    manager,
    now: clock.now(),
    today: clock.today(),
    emit: async (event) => {
      await emitter.emit(manager, event);
    },
  };
}

/** The system set once, then every set whose day has come. */
function dueJob(kit: SubgraphKit, due: DueService): (to: string) => Promise<void> {
  let started = false;
  return async (to) => {
    if (!started) await kit.work.task((manager) => ensureSystemSet(unitOf(kit, manager)));
    started = true;
    if (!(await due.pending(kit.work.manager, to))) return;
    await kit.work.task((manager) => due.settle(unitOf(kit, manager), to));
  };
}

export const modulesAssignments: SubgraphDefinition<ModulesAssignmentsApi> = {
  name: CONTEXT,
  entities,
  migrations,
  permissions,
  messages,
  follows: ['party', 'area', 'contract', 'mandate', 'legalBasis', 'riskMatrix', 'tariff', 'frame', 'clock', 'order'],
  produces,
  consumes,
  create: (kit) => {
    const sets = changeSetParts(kit);
    const { due, overlay, loaders } = sets;
    const onFactsChanged = due.again.bind(due);
    const assignments = assignmentParts({ ...kit, overlay, changeSets: loaders.byId, onFactsChanged });
    const runs = new ModuleRunService(kit.work);
    const runLoaders = moduleRunLoaders(runs);
    const { competences, maturity } = assignments.services;
    return {
      resolvers: [
        ...assignments.resolvers,
        ...sets.resolvers,
        new ModuleRunResolver(runLoaders, loaders),
        new RunNextActorResolver(),
        new ModuleStepResolver(),
        new OrderRunResolver(runLoaders),
        new ViewerResolver(),
      ],
      references: {
        ...assignments.references,
        ...sets.references,
        ModuleRun: moduleRunReference(runLoaders),
        Viewer: viewerReference,
      },
      handlers: { ...assignments.handlers, ...orderHandlers(due) },
      due: dueJob(kit, due),
      internal: {},
      api: { ...sets.services, kit, due, competences, maturity, runs },
    };
  },
};
