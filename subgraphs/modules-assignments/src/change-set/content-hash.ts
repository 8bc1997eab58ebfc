import { createHash } from 'node:crypto';
import { canonicalJson, type LocalDate } from '@ketenregie/shared';
import type { ChangeContent } from '../assignment-check/types';

const SCHEMA_VERSION = 1;

const sha256 = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');

export interface HashedChange {
  kind: string;
  key: string;
  baseVersion: number;
  before: ChangeContent;
  after: ChangeContent;
  validTo: LocalDate | null;
}

/** SHA-256 over the canonical JSON of one change, its base included. */
export function changeHash({ kind, key, baseVersion, before, after, validTo }: HashedChange): string {
  return sha256({ kind, schemaVersion: SCHEMA_VERSION, key, baseVersion, before, after, validTo });
}

/** What people approve: the set's day and the hash of each change, by key. */
export function setHash(effectiveOn: LocalDate, changes: readonly { key: string; contentHash: string }[]): string {
  const sorted = changes
    .map(({ key, contentHash }) => [key, contentHash])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return sha256({ effectiveOn, changes: sorted });
}
