export * from './dispatcher';
export * from './emit';
export * from './events';
export * from './http-port';
export * from './in-process-port';
export * from './inbox';
export * from './outbox.entity';
