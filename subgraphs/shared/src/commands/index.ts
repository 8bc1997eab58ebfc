export * from './commands';
export { IdempotencyEntity } from './idempotency.entity';
export * from './others-thing';
