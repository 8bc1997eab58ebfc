export * from './gateway-database';
export { gatewayMigrations } from './gateway-migrations';
export * from './seed-mark';
