import { perRequest, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ChangeSetLoaders } from '../change-set/change-set.reference';
import { ChangeSet } from '../change-set/change-set.types';
import { ContractArea, Order, Party } from '../stubs/stubs.types';
import type { ModuleRunEntity, ModuleStepEntity } from './module-run.entity';
import { currentStep, missingOf } from './module-run.rules';
import type { ModuleRunService } from './module-run.service';
import { ModuleRun, type ModuleRunState, ModuleStep, RunNextActor, type StepMissing } from './module-run.types';

const party = (id: string | null) => (id === null ? null : { id });
const missing = (step: ModuleStepEntity) => missingOf(step) as StepMissing[];

function toRun({ state, ...run }: ModuleRunEntity): ModuleRun {
  return { ...run, state: state as ModuleRunState };
}

const toStep = (step: ModuleStepEntity): ModuleStep => ({ ...step, missing: missing(step) });

export function moduleRunLoaders(service: ModuleRunService) {
  const runs = async (found: Promise<Map<string, ModuleRunEntity>>) =>
    new Map([...(await found)].map(([key, run]) => [key, toRun(run)]));
  return {
    byId: perRequest((ctx: RequestContext, ids: readonly string[]) => runs(service.byIds(ctx, ids))),
    byOrder: perRequest((ctx: RequestContext, orderIds: readonly string[]) => runs(service.byOrders(ctx, orderIds))),
    steps: perRequest((ctx: RequestContext, runIds: readonly string[]) => service.steps(ctx, runIds)),
  };
}

export type ModuleRunLoaders = ReturnType<typeof moduleRunLoaders>;

/** `_entities` arrives here, through the same service and the same rights as every other path. */
export function moduleRunReference(loaders: ModuleRunLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.byId(ctx).load(stub.id);
}

@Resolver(() => ModuleRun)
export class ModuleRunResolver {
  constructor(
    private readonly loaders: ModuleRunLoaders,
    private readonly changeSets: ChangeSetLoaders,
  ) {}

  @Query(() => ModuleRun, { nullable: true, description: 'The run of an order; null until its event has arrived.' })
  moduleRun(@Ctx() ctx: RequestContext, @Arg('orderId', () => ID, { description: 'The order.' }) orderId: string) {
    return this.loaders.byOrder(ctx).load(orderId);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order.' })
  order(@Root() run: ModuleRun) {
    return { id: run.orderId };
  }

  @FieldResolver(() => ContractArea, { nullable: true, description: 'The contract area.' })
  area(@Root() run: ModuleRun) {
    return { id: run.areaId };
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The coordinating party, pinned on the order (MA-11).' })
  coordinator(@Root() run: ModuleRun) {
    return party(run.coordinatorId);
  }

  @FieldResolver(() => ChangeSet, { nullable: true, description: 'The set that made the configuration.' })
  changeSet(@Root() run: ModuleRun, @Ctx() ctx: RequestContext) {
    return this.changeSets.byId(ctx).load(run.changeSetId);
  }

  @FieldResolver(() => [ModuleStep], { description: 'The five modules in execution order.' })
  async steps(@Root() run: ModuleRun, @Ctx() ctx: RequestContext) {
    return ((await this.loaders.steps(ctx).load(run.id)) ?? []).map(toStep);
  }

  @FieldResolver(() => RunNextActor, { nullable: true, description: 'Who acts next; null once nothing is open.' })
  async nextActor(@Root() run: ModuleRun, @Ctx() ctx: RequestContext): Promise<RunNextActor | null> {
    const step = currentStep((await this.loaders.steps(ctx).load(run.id)) ?? []);
    if (!step) return null;
    const { module, partyId, nextActorId, nextActorSince: since, dueOn: until } = step;
    return { module, since, until, missing: missing(step), partyId: nextActorId ?? partyId };
  }
}

@Resolver(() => RunNextActor)
export class RunNextActorResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The party that acts.' })
  party(@Root() next: RunNextActor) {
    return party(next.partyId);
  }
}

@Resolver(() => ModuleStep)
export class ModuleStepResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The party that runs it, by the pinned configuration.' })
  party(@Root() step: ModuleStep) {
    return party(step.partyId);
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who is to act on it.' })
  nextActor(@Root() step: ModuleStep) {
    return party(step.nextActorId);
  }
}

@Resolver(() => Order)
export class OrderRunResolver {
  constructor(private readonly loaders: ModuleRunLoaders) {}

  @FieldResolver(() => ModuleRun, { nullable: true, description: 'Its run; null until its event has arrived.' })
  run(@Root() order: Order, @Ctx() ctx: RequestContext) {
    return this.loaders.byOrder(ctx).load(order.id);
  }
}
