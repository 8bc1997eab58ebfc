export * from './limits';
export * from './limits-plugin';
export * from './scan';
export { type Fault, variableFaults, withEnumValues } from './variables';
