export * from './secrets';
export * from './settings';
