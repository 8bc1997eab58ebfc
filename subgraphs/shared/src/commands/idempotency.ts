import type { EntityManager } from 'typeorm';
import { canonicalJson } from '../audit/canonical-json';
import { sha256 } from '../audit/chain';
import { insertIgnore } from '../database/writes';
import type { Outcome, Refusal } from '../errors/outcome';
import { IdempotencyEntity } from './idempotency.entity';

export const MAX_KEY_LENGTH = 64;

const BIGINT = '$bigint';

interface Claim {
  personId: string;
  key: string;
  command: string;
  input: unknown;
  now: string;
}

export type Claimed<T> = { kind: 'ours' } | { kind: 'reused' } | { kind: 'answered'; outcome: Outcome<T> };

/** Insert first, then see who holds it: of equal requests at once one runs, the others wait and get its answer. */
export async function claim<T>(
  manager: EntityManager,
  { personId, key, command, input, now }: Claim,
): Promise<Claimed<T>> {
  const contentHash = sha256(canonicalJson({ command, input }));
  const row = { personId, key, command, contentHash, outcome: null, createdAt: now };
  if (await insertIgnore(manager, IdempotencyEntity, row)) return { kind: 'ours' };
  const held = await manager.findOneByOrFail(IdempotencyEntity, { personId, key });
  if (held.contentHash !== contentHash || held.outcome === null) return { kind: 'reused' };
  return { kind: 'answered', outcome: thawed<T>(held.outcome) };
}

export async function storeOutcome(
  manager: EntityManager,
  { personId, key }: { personId: string; key: string },
  { value, advices }: { value: unknown; advices: readonly Refusal[] },
): Promise<void> {
  const outcome = JSON.stringify({ ok: true, value, advices }, (_, field) =>
    typeof field === 'bigint' ? { [BIGINT]: field.toString() } : field,
  );
  await manager.update(IdempotencyEntity, { personId, key }, { outcome });
}

function thawed<T>(text: string): Outcome<T> {
  return JSON.parse(text, (_, field) =>
    typeof field === 'object' && field !== null && typeof field[BIGINT] === 'string' ? BigInt(field[BIGINT]) : field,
  );
}
