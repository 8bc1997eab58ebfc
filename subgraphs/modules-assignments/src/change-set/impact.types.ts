import { connectionOf, InstantScalar, LocalDateScalar } from '@ketenregie/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Complexity, Module } from '../enums';
import { Order } from '../stubs/stubs.types';
import type { Impact } from './impact.rules';

@ObjectType({ description: 'Days that a preview counts over.' })
export class ImpactWindow {
  @Field(() => LocalDateScalar, { description: 'First day.' })
  from: string;

  @Field(() => LocalDateScalar, { description: 'First day no longer: the day of the preview.' })
  to: string;
}

@ObjectType({ description: 'What one change would do to orders, in numbers of orders.' })
export class ImpactLine {
  @Field(() => String, { description: 'Key of the change.' })
  key: string;

  @Field(() => Module, { nullable: true, description: 'The module; null for a coordinator.' })
  module: Module | null;

  @Field(() => Complexity, { nullable: true, description: 'The class; null is every class that the change is about.' })
  complexity: Complexity | null;

  @Field(() => Int, {
    description: 'Orders placed in the window, of the area and the classes that the change is about.',
  })
  ordersInWindow: number;

  @Field(() => Int, {
    description:
      'Of those, whose run needs the module: such orders go to the new party from the set’s day. For a coordinator: all.',
  })
  ordersWithModule: number;

  @Field(() => Int, { description: 'Orders of the area and classes that are running.' })
  runningOrders: number;

  @Field(() => Int, { description: 'Running orders that change: none (MA-19).' })
  runningChanged: number;

  areaId: string;
}

export const ImpactOrderConnection = connectionOf('ImpactOrder', () => Order);

@ObjectType({ description: 'The preview of a set (MA-22), kept under the hash of what the set held.' })
export class ChangeSetImpact {
  @Field(() => String, { description: 'Content that it is of.' })
  contentHash: string;

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt: string;

  @Field(() => Boolean, { description: 'The set holds something else now: preview it again.' })
  stale: boolean;

  @Field(() => ImpactWindow, { description: 'The three months up to and without the day of the preview.' })
  window: ImpactWindow;

  @Field(() => [ImpactLine], { description: 'One per change.' })
  lines: ImpactLine[];

  stored: Impact;
}
