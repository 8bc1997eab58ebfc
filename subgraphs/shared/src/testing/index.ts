export { testDatabaseUrl } from '../config/test-environment';
export * from './eventually';
export * from './fixed-clock';
export * from './message-parity';
export * from './statement-counter';
export * from './test-context';
export * from './test-database';
