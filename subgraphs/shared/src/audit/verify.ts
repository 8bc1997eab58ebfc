import type { EntityManager } from 'typeorm';
import { hashHeads } from './anchor';
import { AuditAnchorEntity, AuditEntity, AuditHeadEntity } from './audit.entity';
import { FIRST_HASH, hashOf } from './chain';

export interface AuditBreak {
  aggregateType: string;
  aggregateId: string;
  /** The first row that does not fit. */
  chainNo: number;
  why: 'GAP' | 'PREVIOUS_HASH' | 'HASH' | 'HEAD' | 'ANCHOR';
}

export interface AuditVerification {
  ok: boolean;
  chains: number;
  rows: number;
  anchors: number;
  broken: AuditBreak[];
}

const PAGE = 1000;
type End = Pick<AuditHeadEntity, 'aggregateType' | 'aggregateId' | 'chainNo' | 'hash'>;

const same = (a: End, b: End) => a.aggregateType === b.aggregateType && a.aggregateId === b.aggregateId;
const keyOf = ({ aggregateType, aggregateId }: End) => `${aggregateType} ${aggregateId}`;

function faultOf(row: AuditEntity, before: End | null): AuditBreak['why'] | null {
  if (row.chainNo !== (before?.chainNo ?? 0) + 1) return 'GAP';
  if (row.previousHash !== (before?.hash ?? FIRST_HASH)) return 'PREVIOUS_HASH';
  return row.hash === hashOf(row) ? null : 'HASH';
}

async function rowsAfter(manager: EntityManager, last: End | null): Promise<AuditEntity[]> {
  const query = manager
    .createQueryBuilder(AuditEntity, 'a')
    .orderBy({ 'a.aggregateType': 'ASC', 'a.aggregateId': 'ASC', 'a.chainNo': 'ASC' })
    .take(PAGE);
  if (!last) return query.getMany();
  const tail = 'a.aggregateId > :id or (a.aggregateId = :id and a.chainNo > :no)';
  return query
    .where(`(a.aggregateType > :type or (a.aggregateType = :type and (${tail})))`, {
      type: last.aggregateType,
      id: last.aggregateId,
      no: last.chainNo,
    })
    .getMany();
}

/** Walks every chain from its first row to its head, then every anchor. */
export async function verifyAuditChains(manager: EntityManager): Promise<AuditVerification> {
  const broken: AuditBreak[] = [];
  const ends = new Map<string, End>();
  const bad = new Set<string>();
  let [rows, last] = [0, null as End | null];
  for (;;) {
    const page = await rowsAfter(manager, last);
    for (const row of page) {
      const why = faultOf(row, last && same(last, row) ? last : null);
      if (why && !bad.has(keyOf(row))) broken.push({ ...endOf(row), why });
      if (why) bad.add(keyOf(row));
      last = endWithHash(row);
      ends.set(keyOf(row), last);
    }
    rows += page.length;
    if (page.length < PAGE) break;
  }
  broken.push(...(await headFaults(manager, ends, bad)));
  const anchors = await anchorFaults(manager);
  broken.push(...anchors.broken);
  return { ok: broken.length === 0, chains: ends.size, rows, anchors: anchors.count, broken };
}

const endOf = ({ aggregateType, aggregateId, chainNo }: End) => ({ aggregateType, aggregateId, chainNo });
const endWithHash = (row: End): End => ({ ...endOf(row), hash: row.hash });

async function headFaults(
  manager: EntityManager,
  ends: ReadonlyMap<string, End>,
  bad: ReadonlySet<string>,
): Promise<AuditBreak[]> {
  const heads = await manager.find(AuditHeadEntity);
  const byKey = new Map(heads.map((head) => [keyOf(head), head]));
  const lost = heads.filter((head) => {
    const end = ends.get(keyOf(head));
    return !end || end.chainNo !== head.chainNo || end.hash !== head.hash;
  });
  const headless = [...ends].filter(([key]) => !byKey.has(key)).map(([, end]) => end);
  return [...lost, ...headless].filter((end) => !bad.has(keyOf(end))).map((end) => ({ ...endOf(end), why: 'HEAD' }));
}

async function anchorFaults(manager: EntityManager): Promise<{ count: number; broken: AuditBreak[] }> {
  const anchors = await manager.find(AuditAnchorEntity, { order: { cutoff: 'ASC' } });
  const broken: AuditBreak[] = [];
  let previous = FIRST_HASH;
  for (const [at, anchor] of anchors.entries()) {
    const { hash } = await hashHeads(manager, anchor.cutoff, anchor.previousHash);
    if (anchor.previousHash !== previous || anchor.hash !== hash) {
      broken.push({ aggregateType: 'anchor', aggregateId: anchor.cutoff, chainNo: at + 1, why: 'ANCHOR' });
    }
    previous = anchor.hash;
  }
  return { count: anchors.length, broken };
}
