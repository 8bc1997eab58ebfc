import { Day, Id, IntCol, Json, LongText, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Decision, MaturityPlan } from '../assignment-check/types';
import type { AssignmentGround, Complexity, Module } from '../enums/values';

/**
 * Who runs a module, over `[from, to)`, as known from `createdVersion` up to `supersededByVersion`. A row is never
 * edited: closing it supersedes it and inserts a copy with the new end, so that a late order still reads its own day.
 */
@Entity('module_assignment')
@Index('ix_module_assignment_area', ['areaId', 'supersededByVersion', 'from'])
@Index('ix_module_assignment_party', ['partyId', 'from', 'id'])
@Index('ix_module_assignment_from', ['from', 'id'])
export class ModuleAssignmentEntity {
  @Id() id: string;
  @Ref('area_id') areaId: string;
  @Text('module', 32) module: Module;
  @Text('complexity', 8, { nullable: true }) complexity: Complexity | null;
  @Ref('party_id') partyId: string;
  @Text('ground', 16) ground: AssignmentGround;
  @Ref('legal_basis_id', { nullable: true }) legalBasisId: string | null;
  @Json('decision', { nullable: true }) decision: Decision | null;
  @LongText('explanation') explanation: string;
  @Json('maturity_plan', { nullable: true }) maturityPlan: MaturityPlan | null;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  /** The set that gave it, and its version: a copy with another end keeps both. */
  @Ref('change_set_id') changeSetId: string;
  @IntCol('configuration_version') configurationVersion: number;
  @IntCol('created_version') createdVersion: number;
  @IntCol('superseded_by_version', { nullable: true }) supersededByVersion: number | null;
}

/** A set whose rows are written: a second call does nothing. */
@Entity('applied_change_set')
@Index('ix_applied_change_set_from', ['validFrom', 'configurationVersion'])
export class AppliedChangeSetEntity {
  @Ref('change_set_id', { primary: true }) changeSetId: string;
  @IntCol('configuration_version') configurationVersion: number;
  @Day('valid_from') validFrom: string;
}
