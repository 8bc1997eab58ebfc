export * from './anchor';
export * from './audit.entity';
export { canonicalJson } from './canonical-json';
export { type AuditActor, type AuditEntry, appendAudit } from './chain';
export * from './verify';
