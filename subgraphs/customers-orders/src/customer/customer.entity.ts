import { Id, Instant, Text, Version } from '@ketenregie/shared';
import { Entity } from 'typeorm';
import type { CustomerLanguage } from '../enums/values';

/** Personal data lives here and in `address` alone: no event, audit row or log holds it. */
@Entity('customer')
export class CustomerEntity {
  @Id() id: string;
  @Text('name', 200) name: string;
  @Text('email', 254, { nullable: true }) email: string | null;
  @Text('phone', 32, { nullable: true }) phone: string | null;
  @Text('kvk', 8, { nullable: true }) kvk: string | null;
  @Text('language', 2) language: CustomerLanguage;
  @Version() version: number;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}
