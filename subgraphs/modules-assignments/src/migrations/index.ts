import { changeSetMigrations } from './1790000000101-change-sets';
import { assignmentMigrations } from './assignment-migrations';

export const migrations = [...assignmentMigrations, ...changeSetMigrations];
