import { InstantScalar, LocalDateScalar } from '@ketenregie/shared';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Complexity, Module, StepState } from '../enums';

export enum ModuleRunState {
  OPEN = 'OPEN',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ModuleRunState, {
  name: 'ModuleRunState',
  description: 'OPEN until its order ends.',
});

export enum StepMissing {
  PARTY = 'PARTY',
  DUE_DATE = 'DUE_DATE',
}
registerEnumType(StepMissing, {
  name: 'StepMissing',
  description: 'What an open step lacks: a party that runs it, or a date by which it is due (RN-08).',
});

@ObjectType({ description: 'One module of a run.' })
export class ModuleStep {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Module, { description: 'The module.' })
  module: Module;

  @Field(() => StepState, {
    description: 'State (domain §6); NOT_NEEDED where the order’s complexity row does not ask for it.',
  })
  state: StepState;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Due day (domain §9); null where no frame or agreed date gives one.',
  })
  dueOn: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was started.' })
  startedAt: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was done.' })
  doneAt: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when the next actor is to act.' })
  nextActorSince: string | null;

  @Field(() => [StepMissing], { description: 'What it lacks while it is open.' })
  missing: StepMissing[];

  partyId: string | null;
  nextActorId: string | null;
}

@ObjectType({ description: 'Who acts next in a run: the party of its first open step (RN-08).' })
export class RunNextActor {
  @Field(() => Module, { description: 'The step that the run stands at.' })
  module: Module;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when.' })
  since: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'By when.' })
  until: string | null;

  @Field(() => [StepMissing], { description: 'What the step lacks.' })
  missing: StepMissing[];

  partyId: string | null;
}

@ObjectType({
  description:
    'The run of an order through the modules, pinned to the configuration in force when it was placed (MA-19).',
})
@Directive('@key(fields: "id")')
export class ModuleRun {
  @Field(() => ID, { description: 'UUIDv7.' })
  id: string;

  @Field(() => Complexity, { description: 'Class of the order: it decides whose row of the matrix counts.' })
  complexity: Complexity;

  @Field(() => Int, { description: 'The last set in force at `placedAt`, however late the order arrived.' })
  configurationVersion: number;

  @Field(() => InstantScalar, { description: 'When the order was placed.' })
  placedAt: string;

  @Field(() => InstantScalar, { description: 'When the run was opened here.' })
  openedAt: string;

  @Field(() => ModuleRunState, { description: 'OPEN, or CANCELLED with its order.' })
  state: ModuleRunState;

  orderId: string;
  areaId: string;
  coordinatorId: string | null;
  changeSetId: string;
}
