export { ClockDriver } from './clock-driver';
export * from './definition';
export { DocumentCache } from './document-cache';
export { createExecutor, type Execute } from './executor';
export { HttpError, jsonOf, readBody, wantsJson } from './http-body';
export * from './run-subgraph';
export * from './serve-subgraph';
export * from './start-subgraph';
