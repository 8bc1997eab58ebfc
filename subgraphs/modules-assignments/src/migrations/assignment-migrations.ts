import { factMigrations } from './1790000000001-facts';
import { assignmentTableMigrations } from './1790000000021-assignments';

/** Numbers 1790000000001 to 1790000000099; the change sets and runs take theirs from 1790000000101. */
export const assignmentMigrations = [...factMigrations, ...assignmentTableMigrations];
