import { type Cell, CellError, parseCell } from './cell';
import { type DecisionTable, TableError, type TableFault } from './types';

export interface CompiledRow {
  id: string;
  cells: readonly Cell[];
  outputs: Readonly<Record<string, unknown>>;
}

function shapeFaults({ inputs, outputs, rows }: DecisionTable): TableFault[] {
  const faults: TableFault[] = [];
  const ids = new Set<string>();
  for (const { id, when, then } of rows) {
    if (ids.has(id)) faults.push({ code: 'DUPLICATE_ID', row: id, message: `Row ${id} occurs twice.` });
    ids.add(id);
    if (when.length !== inputs.length || then.length !== outputs.length) {
      const message = `Row ${id} has ${when.length} tests and ${then.length} outputs; the table has ${inputs.length} and ${outputs.length}.`;
      faults.push({ code: 'SHAPE', row: id, message });
    }
  }
  return faults;
}

function outputFaults({ outputs, rows }: DecisionTable): TableFault[] {
  return rows.flatMap(({ id, then }) =>
    outputs.flatMap(({ name, values }, at): TableFault[] =>
      at >= then.length || values.includes(then[at])
        ? []
        : [
            {
              code: 'OUTPUT_UNKNOWN',
              row: id,
              column: name,
              message: `Row ${id}: ${String(then[at])} is not in the list of ${name}.`,
            },
          ],
    ),
  );
}

function cellOr(row: string, column: string, parse: () => Cell): Cell | TableFault {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return { code: error.code, row, column, message: `Row ${row}, ${column}: ${error.message}` };
  }
}

const isFault = (made: Cell | TableFault): made is TableFault => 'code' in made;

interface Parsed {
  rows: CompiledRow[];
  faults: TableFault[];
}

function parse(table: DecisionTable): Parsed {
  const faults = [...shapeFaults(table), ...outputFaults(table)];
  const rows = table.rows.map(({ id, when, then }) => {
    const cells = table.inputs.map(({ field, type }, at) => cellOr(id, field, () => parseCell(when[at] ?? '', type)));
    faults.push(...cells.filter(isFault));
    const outputs = Object.fromEntries(table.outputs.map(({ name }, at) => [name, then[at]]));
    return { id, cells: cells.filter((cell): cell is Cell => !isFault(cell)), outputs };
  });
  return { rows, faults };
}

const compiled = new WeakMap<DecisionTable, readonly CompiledRow[]>();

/** All that is wrong with a table; none for one that `decide` takes. */
export function tableFaults(table: DecisionTable): TableFault[] {
  return parse(table).faults;
}

/** Once per table object: a table is never changed, a new version is a new object. */
export function compile(table: DecisionTable): readonly CompiledRow[] {
  const known = compiled.get(table);
  if (known) return known;
  const { rows, faults } = parse(table);
  if (faults.length) throw new TableError(faults);
  compiled.set(table, rows);
  return rows;
}
