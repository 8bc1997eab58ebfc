import { Id, Instant, Text, Version } from '@ketenregie/shared';
import { Entity } from 'typeorm';

@Entity('address')
export class AddressEntity {
  @Id() id: string;
  /** Four digits and two capitals, without a space. */
  @Text('postcode', 6) postcode: string;
  @Text('house_number', 16) houseNumber: string;
  @Text('bag_id', 16, { nullable: true }) bagId: string | null;
  @Text('municipality', 100, { nullable: true }) municipality: string | null;
  @Version() version: number;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}
