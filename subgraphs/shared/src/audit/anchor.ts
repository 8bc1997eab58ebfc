import type { EntityManager } from 'typeorm';
import { instantOf, msOf, wallNow } from '../clock/wall';
import type { UnitOfWork } from '../database';
import { insertIgnore } from '../database/writes';
import { AuditAnchorEntity, AuditEntity } from './audit.entity';
import { FIRST_HASH, sha256 } from './chain';

const HOUR_MS = 3_600_000;
/** No transaction lives this long, so nothing can still be added before the cutoff. */
const SETTLE_MS = 300_000;
const PAGE = 2000;

/** The last full hour in which every command has ended. */
function cutoffOf(wall: string): string {
  return instantOf(Math.floor((msOf(wall) - SETTLE_MS) / HOUR_MS) * HOUR_MS);
}

interface Head {
  aggregateType: string;
  aggregateId: string;
  hash: string;
}

/** The last link of each chain recorded before the cutoff, in the order of their names. */
async function headsPage(manager: EntityManager, cutoff: string, after: Head | null): Promise<Head[]> {
  const query = manager
    .createQueryBuilder(AuditEntity, 'a')
    .select(['a.aggregateType', 'a.aggregateId', 'a.chainNo', 'a.hash', 'a.id'])
    .where('a.recordedAt < :cutoff', { cutoff })
    .andWhere((outer) => {
      const later = outer
        .subQuery()
        .select('1')
        .from(AuditEntity, 'l')
        .where('l.aggregateType = a.aggregateType and l.aggregateId = a.aggregateId')
        .andWhere('l.chainNo = a.chainNo + 1 and l.recordedAt < :cutoff');
      return `not exists ${later.getQuery()}`;
    })
    .orderBy({ 'a.aggregateType': 'ASC', 'a.aggregateId': 'ASC' })
    .take(PAGE);
  if (after) {
    query.andWhere('(a.aggregateType > :type or (a.aggregateType = :type and a.aggregateId > :id))', {
      type: after.aggregateType,
      id: after.aggregateId,
    });
  }
  return query.getMany();
}

/** Hash over all heads before the cutoff: a shortened or vanished chain changes it. */
export async function hashHeads(manager: EntityManager, cutoff: string, previousHash: string) {
  let [hash, heads, last] = [sha256(`${previousHash} ${cutoff}`), 0, null as Head | null];
  for (;;) {
    const page = await headsPage(manager, cutoff, last);
    for (const head of page) hash = sha256(`${hash} ${head.aggregateType} ${head.aggregateId} ${head.hash}`);
    heads += page.length;
    last = page.at(-1) ?? null;
    if (page.length < PAGE) return { hash, heads };
  }
}

export async function lastAnchor(manager: EntityManager): Promise<AuditAnchorEntity | null> {
  const [anchor] = await manager.find(AuditAnchorEntity, { order: { cutoff: 'DESC' }, take: 1 });
  return anchor ?? null;
}

/** One row an hour; false when this hour has one. Safe to call by several processes. */
export async function anchorAudit(work: UnitOfWork, wall = wallNow()): Promise<boolean> {
  const cutoff = cutoffOf(wall);
  return work.task(async (manager) => {
    const last = await lastAnchor(manager);
    if (last && last.cutoff >= cutoff) return false;
    const previousHash = last?.hash ?? FIRST_HASH;
    const { hash, heads } = await hashHeads(manager, cutoff, previousHash);
    return insertIgnore(manager, AuditAnchorEntity, { cutoff, heads, previousHash, hash });
  });
}

const EVERY_MS = 300_000;

/** Anchors now and from then on; answers how to stop it. */
export function startAuditAnchors(work: UnitOfWork, onError: (error: unknown) => void): () => void {
  const anchor = () => {
    anchorAudit(work).catch(onError);
  };
  const timer = setInterval(anchor, EVERY_MS);
  timer.unref();
  anchor();
  return () => clearInterval(timer);
}
