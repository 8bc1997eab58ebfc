import { perRequest, type RequestContext } from '@ketenregie/shared';
import type { MandateService } from './mandate.service';

export function mandateLoaders(service: MandateService) {
  return { byId: perRequest((ctx: RequestContext, ids: readonly string[]) => service.byIds(ctx, ids)) };
}

export type MandateLoaders = ReturnType<typeof mandateLoaders>;
