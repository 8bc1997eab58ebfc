import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { wallNow } from '../clock/wall';
import { insertIgnore } from '../database/writes';
import { AuditEntity, AuditHeadEntity } from './audit.entity';
import { canonicalJson } from './canonical-json';

export const FIRST_HASH = '0'.repeat(64);

export interface AuditEntry {
  aggregateType: string;
  aggregateId: string;
  before?: unknown;
  after?: unknown;
}

/** Who did it, and in which command. */
export interface AuditActor {
  at: string;
  personId: string;
  organisationId: string;
  command: string;
  reason: string | null;
  requestId: string;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Over every field of the row but the hash itself; it holds the hash of the row before. */
export function hashOf({ hash, ...row }: AuditEntity): string {
  return sha256(canonicalJson(row));
}

const stateText = (state: unknown) => (state === undefined || state === null ? null : canonicalJson(state));

/** The next place in the chain; the head's row stays locked until the unit ends. */
async function nextPlace(manager: EntityManager, key: Pick<AuditHeadEntity, 'aggregateType' | 'aggregateId'>) {
  const raise = () => manager.increment(AuditHeadEntity, key, 'chainNo', 1);
  if ((await raise()).affected !== 1) {
    const first = { ...key, chainNo: 1, hash: FIRST_HASH };
    if (await insertIgnore(manager, AuditHeadEntity, first)) return first;
    await raise();
  }
  return manager.findOneByOrFail(AuditHeadEntity, key);
}

/** Adds a link to the chain of its aggregate. */
export async function appendAudit(manager: EntityManager, actor: AuditActor, entry: AuditEntry): Promise<void> {
  const { aggregateType, aggregateId, before, after } = entry;
  const key = { aggregateType, aggregateId };
  const { chainNo, hash: previousHash } = await nextPlace(manager, key);
  const row: AuditEntity = {
    id: uuidv7(),
    ...key,
    chainNo,
    recordedAt: wallNow(),
    ...actor,
    before: stateText(before),
    after: stateText(after),
    previousHash,
    hash: '',
  };
  row.hash = hashOf(row);
  await manager.insert(AuditEntity, row);
  await manager.update(AuditHeadEntity, key, { hash: row.hash });
}
