import { cellFits, type Scalar } from './cell';
import { compile } from './compile';
import type { Decision, DecisionTable, FieldType, Outputs } from './types';

/** A fact is read as an own property only: a prototype holds no facts. */
function factOf(facts: object, field: string): unknown {
  return Object.hasOwn(facts, field) ? Reflect.get(facts, field) : undefined;
}

function isOfType(value: unknown, type: FieldType): value is Scalar {
  if (type === 'int') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}

/**
 * Any absent fact that the table reads makes the outcome `missing`, also where a row that comes first would not read
 * it: the answer must not depend on what happens to be filled in. A fact of another type is a bug and throws.
 */
export function decide(table: DecisionTable, facts: object): Decision {
  const rows = compile(table);
  const values = table.inputs.map(({ field }) => factOf(facts, field));
  const missing = table.inputs.filter((_, at) => values[at] === undefined || values[at] === null);
  if (missing.length) return { kind: 'missing', fields: missing.map(({ field }) => field) };
  const known = table.inputs.map(({ field, type }, at): Scalar => {
    const value = values[at];
    if (!isOfType(value, type)) throw new TypeError(`The fact ${field} is not of type ${type}.`);
    return value;
  });
  const fitting = rows.filter(({ cells }) => cells.every((cell, at) => cellFits(cell, known[at] ?? '')));
  const [first, second] = fitting;
  if (!first) return { kind: 'none' };
  if (table.hitPolicy === 'UNIQUE' && second)
    throw new Error(`Rows ${first.id} and ${second.id} overlap in a table of unique hits.`);
  return { kind: 'hit', row: first.id, outputs: first.outputs };
}

/** What each row would give, for questions such as "can any order need this?". */
export function possibleOutputs(table: DecisionTable): readonly { row: string; outputs: Outputs }[] {
  return compile(table).map(({ id, outputs }) => ({ row: id, outputs }));
}

/** The facts that a table reads. */
export function fieldsRead(table: DecisionTable): string[] {
  return table.inputs.map(({ field }) => field);
}
