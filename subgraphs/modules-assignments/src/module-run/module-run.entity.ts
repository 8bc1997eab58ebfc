import { Day, Id, Instant, IntCol, Ref, Text, Version } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Complexity, Module, StepState } from '../enums/values';
import type { RunState } from './module-run.rules';

/** The run of an order through the modules, pinned to the configuration of the moment it was placed. */
@Entity('module_run')
@Index('uq_module_run_order', ['orderId'], { unique: true })
@Index('uq_module_run_seq', ['seq'], { unique: true })
@Index('ix_module_run_area_placed', ['areaId', 'placedOn', 'seq'])
@Index('ix_module_run_area_state', ['areaId', 'state'])
@Index('ix_module_run_placed', ['placedAt'])
export class ModuleRunEntity {
  @Id() id: string;
  /** Order of opening: a preview counts up to one. */
  @IntCol('seq') seq: number;
  @Ref('order_id') orderId: string;
  @Ref('area_id') areaId: string;
  @Text('complexity', 8) complexity: Complexity;
  @Ref('coordinator_id', { nullable: true }) coordinatorId: string | null;
  @IntCol('configuration_version') configurationVersion: number;
  @Ref('change_set_id') changeSetId: string;
  @Instant('placed_at') placedAt: string;
  @Day('placed_on') placedOn: string;
  @Instant('opened_at') openedAt: string;
  @Text('state', 16) state: RunState;
  @Text('cancel_reason', 32, { nullable: true }) cancelReason: string | null;
  @Instant('cancelled_at', { nullable: true }) cancelledAt: string | null;
  @Version() version: number;
}

@Entity('module_step')
@Index('uq_module_step_run', ['runId', 'position'], { unique: true })
@Index('ix_module_step_party', ['partyId', 'state', 'dueOn'])
export class ModuleStepEntity {
  @Id() id: string;
  @Ref('run_id') runId: string;
  @IntCol('position') position: number;
  @Text('module', 32) module: Module;
  @Text('state', 32) state: StepState;
  @Ref('party_id', { nullable: true }) partyId: string | null;
  @Day('due_on', { nullable: true }) dueOn: string | null;
  @Instant('started_at', { nullable: true }) startedAt: string | null;
  @Instant('done_at', { nullable: true }) doneAt: string | null;
  @Ref('next_actor_id', { nullable: true }) nextActorId: string | null;
  @Instant('next_actor_since', { nullable: true }) nextActorSince: string | null;
}

export const moduleRunEntities = [ModuleRunEntity, ModuleStepEntity];
