import { Day, Id, Instant, LongText, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';

@Entity('legal_basis')
@Index('ix_legal_basis_law', ['law', 'article', 'id'])
export class LegalBasisEntity {
  @Id() id: string;
  @Text('law', 200) law: string;
  @Text('article', 64) article: string;
  @LongText('text') text: string;
  @Day('valid_from') from: string;
  @Day('valid_to') to: string;
  @Instant('created_at') createdAt: string;
}
