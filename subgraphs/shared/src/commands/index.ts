export * from './commands';
export { IdempotencyEntity } from './idempotency.entity';
