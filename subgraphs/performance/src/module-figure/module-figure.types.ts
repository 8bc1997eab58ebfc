import { InstantScalar, LocalDateScalar } from '@ketenregie/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Module } from '../enums';

@ObjectType({ description: 'The days that a figure counts, half-open.' })
export class FigureWindow {
  @Field(() => LocalDateScalar, { description: 'First day counted.' })
  from: string;

  @Field(() => LocalDateScalar, { description: 'First day no longer counted.' })
  to: string;
}

@ObjectType({ description: 'How fresh a figure is (K-25).' })
export class FigureFreshness {
  @Field(() => InstantScalar, { description: 'When the newest event happened that the figure was counted from.' })
  newestEventAt: string;

  @Field(() => Int, { description: 'Age of that event, whole minutes.' })
  ageMinutes: number;
}

@ObjectType({
  description:
    'How many orders of a contract area have a module run by a party. Counted from events, never typed (KP-01), the same for every partner (KP-02). Cancelled orders do not count.',
})
export class ModulePartyFigure {
  @Field(() => Module, { description: 'The module.' })
  module: Module;

  @Field(() => Int, { description: 'Orders placed up to and including the day that is read.' })
  ordersTotal: number;

  @Field(() => Int, { description: 'Orders placed in `window`.' })
  ordersLastThreeMonths: number;

  @Field(() => FigureWindow, { description: 'Three months, up to and without the day that is read.' })
  window: FigureWindow;

  @Field(() => FigureFreshness, { description: 'How fresh the figure is.' })
  freshness: FigureFreshness;

  areaId: string;
  partyId: string;
}

@InputType({ description: 'Narrows the figures; what is left out does not narrow.' })
export class ModuleFigureFilterInput {
  @Field(() => ID, { nullable: true, description: 'One contract area.' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One party.' })
  partyId?: string | null;

  @Field(() => Module, { nullable: true, description: 'One module.' })
  module?: Module | null;
}
