import { z } from 'zod';
import { BadInputError } from '../errors/coded';

export type CursorValue = string | number | null;

export interface Cursor {
  sort: string;
  values: readonly CursorValue[];
  id: string;
}

const schema = z.tuple([
  z.string().max(64),
  z.array(z.union([z.string().max(1000), z.number(), z.null()])).max(8),
  z.string().max(200),
]);

export function encodeCursor({ sort, values, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, values, id]), 'utf8').toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** One that was made for another sort, or by nobody, is refused. */
export function decodeCursor(text: string, sort: string, values: number): Cursor {
  const result = text.length > 4000 ? null : schema.safeParse(parsed(text));
  if (!result?.success) throw new BadInputError('`after` is not a cursor of this list.', { argument: 'after' });
  const [itsSort, itsValues, id] = result.data;
  if (itsSort !== sort || itsValues.length !== values) {
    throw new BadInputError(
      `\`after\` belongs to the sort ${itsSort}, this list is sorted by ${sort}: begin at its first page.`,
      { argument: 'after' },
    );
  }
  return { sort, values: itsValues, id };
}
