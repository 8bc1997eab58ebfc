import { Entity } from 'typeorm';
import { IntCol, Text } from './entity-columns';

@Entity('set_guard')
export class SetGuardEntity {
  @Text('name', 190, { primary: true }) name: string;
  @IntCol('hits') hits: number;
}
