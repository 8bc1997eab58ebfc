import { Bool, Id, Instant, Json, Text, Version } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Discipline, PartyKind, Side } from '../enums/values';

@Entity('party')
@Index('uq_party_code', ['code'], { unique: true })
@Index('ix_party_name', ['name', 'id'])
export class PartyEntity {
  @Id() id: string;
  @Text('code', 64) code: string;
  @Text('name', 200) name: string;
  @Text('kind', 32) kind: PartyKind;
  @Text('side', 16) side: Side;
  @Json('disciplines') disciplines: Discipline[];
  @Json('member_ids') memberIds: string[];
  @Text('kvk', 8, { nullable: true }) kvk: string | null;
  @Text('oin', 20, { nullable: true }) oin: string | null;
  @Bool('data_owner') dataOwner: boolean;
  @Version() version: number;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}
