import { perRequest, type RequestContext } from '@ketenregie/shared';
import type { ModuleFigure, ModuleFigureService } from './module-figure.service';

function groupedBy(figures: readonly ModuleFigure[], keyOf: (figure: ModuleFigure) => string) {
  const groups = new Map<string, ModuleFigure[]>();
  for (const figure of figures) groups.set(keyOf(figure), [...(groups.get(keyOf(figure)) ?? []), figure]);
  return groups;
}

/** `_entities` and nested fields arrive here, through the same service and rights as the root field. */
export function moduleFigureLoaders(service: ModuleFigureService) {
  return {
    ofArea: perRequest(async (ctx: RequestContext, areaIds: readonly string[]) =>
      groupedBy(await service.figures(ctx, { areaIds }), ({ areaId }) => areaId),
    ),
    ofParty: perRequest(async (ctx: RequestContext, partyIds: readonly string[]) =>
      groupedBy(await service.figures(ctx, { partyIds }), ({ partyId }) => partyId),
    ),
    ofOrder: perRequest((ctx: RequestContext, orderIds: readonly string[]) => service.ofOrders(ctx, orderIds)),
  };
}

export type ModuleFigureLoaders = ReturnType<typeof moduleFigureLoaders>;
