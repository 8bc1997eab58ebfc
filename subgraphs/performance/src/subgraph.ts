import type { SubgraphDefinition } from '@ketenregie/shared';
import { consumes, produces } from './events';
import { messages } from './messages';
import { migrations } from './migrations';
import { entities } from './module-figure/module-figure.entity';
import { cancelled, opened } from './module-figure/module-figure.handlers';
import { moduleFigureLoaders } from './module-figure/module-figure.reference';
import {
  ContractAreaFiguresResolver,
  ModuleFigureResolver,
  OrderFiguresResolver,
  PartyFiguresResolver,
} from './module-figure/module-figure.resolver';
import { ModuleFigureService } from './module-figure/module-figure.service';
import { permissions } from './permissions';
import { ViewerResolver, viewerReference } from './viewer.resolver';

export const CONTEXT = 'performance';

export interface PerformanceApi {
  figures: ModuleFigureService;
}

/** Another subgraph's thing is its key; what is added here is resolved by field, with its rights. */
const stub = (key: { id: string }) => key;

export const performance: SubgraphDefinition<PerformanceApi> = {
  name: CONTEXT,
  entities,
  migrations,
  permissions,
  messages,
  follows: ['run'],
  produces,
  consumes,
  create: ({ work, clock }) => {
    const figures = new ModuleFigureService(work, clock);
    const loaders = moduleFigureLoaders(figures);
    return {
      resolvers: [
        new ModuleFigureResolver(figures),
        new ContractAreaFiguresResolver(loaders),
        new PartyFiguresResolver(loaders),
        new OrderFiguresResolver(loaders),
        new ViewerResolver(),
      ],
      references: { ContractArea: stub, Party: stub, Order: stub, Viewer: viewerReference },
      handlers: { 'run.opened.v1': opened, 'run.cancelled.v1': cancelled },
      due: async () => {},
      internal: {},
      api: { figures },
    };
  },
};
