import { Id, Instant, Json, Ref, Text, Version } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Language, Role } from '../enums/values';

@Entity('person')
@Index('uq_person_login', ['login'], { unique: true })
@Index('ix_person_organisation', ['organisationId', 'id'])
export class PersonEntity {
  @Id() id: string;
  @Text('login', 64) login: string;
  @Text('name', 200) name: string;
  @Ref('organisation_id') organisationId: string;
  @Json('roles') roles: Role[];
  @Text('language', 2) language: Language;
  @Text('password_hash', 200, { nullable: true }) passwordHash: string | null;
  @Version() version: number;
  @Instant('created_at') createdAt: string;
  @Instant('updated_at') updatedAt: string;
}
