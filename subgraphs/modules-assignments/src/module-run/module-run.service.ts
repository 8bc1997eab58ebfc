import { openRead, type RequestContext, type UnitOfWork } from '@ketenregie/shared';
import { In } from 'typeorm';
import { groupBy } from '../assignment-check/group';
import { ModuleRunEntity, ModuleStepEntity } from './module-run.entity';

const READ = 'moduleRun:read';

/** Status, parties and dates of a run are open to every partner. */
export class ModuleRunService {
  constructor(private readonly work: UnitOfWork) {}

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, ModuleRunEntity>> {
    openRead(ctx, READ);
    const runs = await this.work.manager.findBy(ModuleRunEntity, { id: In([...ids]) });
    return new Map(runs.map((run) => [run.id, run]));
  }

  async byOrders(ctx: RequestContext, orderIds: readonly string[]): Promise<Map<string, ModuleRunEntity>> {
    openRead(ctx, READ);
    const runs = await this.work.manager.findBy(ModuleRunEntity, { orderId: In([...orderIds]) });
    return new Map(runs.map((run) => [run.orderId, run]));
  }

  async steps(ctx: RequestContext, runIds: readonly string[]): Promise<Map<string, ModuleStepEntity[]>> {
    openRead(ctx, READ);
    const order = { runId: 'ASC', position: 'ASC' } as const;
    const steps = await this.work.manager.find(ModuleStepEntity, { where: { runId: In([...runIds]) }, order });
    return groupBy(steps, ({ runId }) => runId);
  }
}
