export { tableFaults } from './compile';
export * from './decide';
export * from './types';
