import type { PayloadKit, RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { ClockMoveService } from './clock-move.service';
import { ClockType, MoveClockInput, MoveClockPayload } from './clock-move.types';

@Resolver(() => ClockType)
export class ClockMoveResolver {
  constructor(
    private readonly service: ClockMoveService,
    private readonly payloads: PayloadKit,
  ) {}

  @Query(() => ClockType, { nullable: true, description: 'What time it is here. For everybody who is signed in.' })
  clock(@Ctx() ctx: RequestContext) {
    return this.service.view(ctx);
  }

  @Mutation(() => MoveClockPayload, {
    description:
      'Moves the demo clock forward, midnight by midnight, and all that is due happens. ADMIN alone; without demo ' +
      'STATE_NOT_ALLOWED (GE-08). After 60 seconds it answers `settled: false`: read `clock`.',
  })
  async moveClock(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MoveClockInput, { description: 'Where to.' }) input: MoveClockInput,
  ) {
    return this.payloads.toPayload(ctx, 'clock', await this.service.move(ctx, { ...input }));
  }
}
