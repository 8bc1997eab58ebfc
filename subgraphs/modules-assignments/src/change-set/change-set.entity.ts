import { Bool, Day, Id, Instant, IntCol, Json, LongText, Ref, Text, Version } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { ChangeContent, Finding } from '../assignment-check/types';
import type { ChangeKind, ChangeSetState, Complexity, Module, Side } from '../enums/values';
import type { Impact } from './impact.rules';

/** A package of changes with one day, one check and one set of approvals. */
@Entity('change_set')
@Index('uq_change_set_number', ['number'], { unique: true })
@Index('ix_change_set_state', ['state', 'effectiveOn', 'id'])
@Index('ix_change_set_updated', ['updatedAt', 'id'])
@Index('ix_change_set_effective', ['effectiveOn', 'id'])
@Index('ix_change_set_author', ['authorId', 'id'])
@Index('ix_change_set_in_force', ['configurationVersion', 'inForceAt'])
export class ChangeSetEntity {
  @Id() id: string;
  @IntCol('number') number: number;
  @Text('title', 200) title: string;
  @Text('state', 16) state: ChangeSetState;
  /** When it came into this state. */
  @Instant('state_since') stateSince: string;
  @Day('effective_on') effectiveOn: string;
  /** Why it may work back (MA-20). */
  @LongText('reason', { nullable: true }) reason: string | null;
  /** Why it was withdrawn, or what was asked to be changed. */
  @LongText('remark', { nullable: true }) remark: string | null;
  @Ref('author_id', { nullable: true }) authorId: string | null;
  @Ref('author_party_id', { nullable: true }) authorPartyId: string | null;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
  @Version() version: number;
  @Json('checks', { nullable: true }) checks: Finding[] | null;
  @Instant('checked_at', { nullable: true }) checkedAt: string | null;
  @Json('impact', { nullable: true }) impact: Impact | null;
  @IntCol('published_seq', { nullable: true }) publishedSeq: number | null;
  @Instant('published_at', { nullable: true }) publishedAt: string | null;
  @Day('judged_on', { nullable: true }) judgedOn: string | null;
  @Bool('blocked') blocked: boolean;
  @Json('blockers', { nullable: true }) blockers: Finding[] | null;
  @Instant('in_force_at', { nullable: true }) inForceAt: string | null;
  @Day('valid_from', { nullable: true }) validFrom: string | null;
  @IntCol('configuration_version', { nullable: true }) configurationVersion: number | null;
  @Ref('revert_of', { nullable: true }) revertOf: string | null;
}

/** One cell of a set. A discarded one stays as a mark, so that its version is never used twice. */
@Entity('change')
@Index('ix_change_area', ['areaId', 'changeSetId'])
@Index('ix_change_key', ['key', 'changeSetId'])
export class ChangeEntity {
  @Ref('change_set_id', { primary: true }) changeSetId: string;
  @Text('change_key', 120, { primary: true }) key: string;
  @Text('kind', 32) kind: ChangeKind;
  @Ref('area_id', { nullable: true }) areaId: string | null;
  @Text('module', 32, { nullable: true }) module: Module | null;
  @Text('complexity', 8, { nullable: true }) complexity: Complexity | null;
  @Json('before_content', { nullable: true }) before: ChangeContent;
  @Json('after_content', { nullable: true }) after: ChangeContent;
  @Day('valid_to', { nullable: true }) validTo: string | null;
  @IntCol('base_version') baseVersion: number;
  @IntCol('version') version: number;
  @Bool('discarded') discarded: boolean;
  /** Of a published set: what it was built on has left. */
  @Bool('conflicted') conflicted: boolean;
  /** Version of the cell's head that publishing made. */
  @IntCol('published_head', { nullable: true }) publishedHead: number | null;
  @Text('content_hash', 64) contentHash: string;
}

@Entity('approval')
@Index('ix_approval_set', ['changeSetId', 'at', 'id'])
export class ApprovalEntity {
  @Id() id: string;
  @Ref('change_set_id') changeSetId: string;
  @Text('side', 16) side: Side;
  @Ref('party_id') partyId: string;
  @Ref('person_id') personId: string;
  @Instant('at') at: string;
  @Text('content_hash', 64) contentHash: string;
  /** Contracts whose mandate the person held: what the approval counts for. */
  @Json('contract_ids') contractIds: string[];
  /** An edit came after it. */
  @Bool('is_void') void: boolean;
}

/** What every change of a cell is built on: raised when a set with the cell is published, and when it leaves. */
@Entity('cell_head')
export class CellHeadEntity {
  @Text('change_key', 120, { primary: true }) key: string;
  @IntCol('version') version: number;
}

/** One counter per name: set numbers, publishing order, configuration versions, runs. */
@Entity('configuration_counter')
export class CounterEntity {
  @Text('name', 32, { primary: true }) name: string;
  @IntCol('value') value: number;
}

export const changeSetEntities = [ChangeSetEntity, ChangeEntity, ApprovalEntity, CellHeadEntity, CounterEntity];
