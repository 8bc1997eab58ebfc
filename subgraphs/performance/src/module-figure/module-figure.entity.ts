import { Bool, Day, Id, Instant, IntCol, Json, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { CountedStep } from '../counted-step';
import type { Module } from '../enums';

/** What a run was counted as, so that its cancellation takes off exactly that. */
@Entity('counted_run')
@Index('ix_counted_run_area', ['areaId', 'placedOn'])
export class CountedRunEntity {
  @Id() id: string;
  @Ref('area_id') areaId: string;
  @Day('placed_on') placedOn: string;
  @Json('steps') steps: CountedStep[];
  @Bool('cancelled') cancelled: boolean;
}

/** Orders placed on one day whose module the party runs: a million orders stay a few thousand rows a year. */
@Entity('module_party_day')
@Index('ix_module_party_day_party', ['partyId', 'day'])
export class ModulePartyDayEntity {
  @Ref('area_id', { primary: true }) areaId: string;
  @Text('module', 32, { primary: true }) module: Module;
  @Ref('party_id', { primary: true }) partyId: string;
  @Day('day', { primary: true }) day: string;
  @IntCol('orders') orders: number;
}

/** The newest event that the figures of an area were counted from (K-25). */
@Entity('area_freshness')
export class AreaFreshnessEntity {
  @Ref('area_id', { primary: true }) areaId: string;
  @Instant('newest_event_at') newestEventAt: string;
}

export const entities = [CountedRunEntity, ModulePartyDayEntity, AreaFreshnessEntity];
