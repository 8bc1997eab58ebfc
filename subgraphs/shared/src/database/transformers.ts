import type { ValueTransformer } from 'typeorm';

/** JSON in a text column: the same bytes on both databases. */
export const json: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value)),
  from: (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value),
};

/** MariaDB answers a bigint as text and SQLite as a number; the code sees a bigint. */
export const cents: ValueTransformer = {
  to: (value: bigint | null | undefined) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: string | number | null | undefined) =>
    typeof value === 'string' || typeof value === 'number' ? BigInt(value) : value,
};

export const bool: ValueTransformer = {
  to: (value: unknown) => (typeof value === 'boolean' ? Number(value) : value),
  from: (value: unknown) => (value === null || value === undefined ? value : Number(value) === 1),
};
