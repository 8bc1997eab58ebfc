import { Cents, Day, Id, Instant, Json, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Complexity, Module } from '../enums/values';

/** All-in price of a class with the optional modules named; the three others are always in it. */
@Entity('front_door_tariff')
@Index('ix_front_door_tariff_contract', ['contractId', 'complexity', 'from'])
export class FrontDoorTariffEntity {
  @Id() id: string;
  @Ref('contract_id') contractId: string;
  @Text('complexity', 8) complexity: Complexity;
  @Json('modules') modules: Module[];
  @Cents('price') price: bigint;
  /** Beside the price, for every unit of the order (C4). */
  @Cents('price_per_unit', { nullable: true }) pricePerUnit: bigint | null;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Instant('created_at') createdAt: string;
}
