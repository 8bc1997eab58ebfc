import { assignmentEntities } from './assignment-entities';
import { changeSetEntities } from './change-set/change-set.entity';
import { moduleRunEntities } from './module-run/module-run.entity';

export const entities = [...assignmentEntities, ...changeSetEntities, ...moduleRunEntities];
