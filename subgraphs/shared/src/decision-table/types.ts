export type FieldType = 'int' | 'number' | 'boolean' | 'string';

export interface DecisionInput {
  field: string;
  type: FieldType;
}

export interface DecisionOutput {
  name: string;
  /** The only values that a row may give. */
  values: readonly unknown[];
}

export interface DecisionRow {
  id: string;
  /** One FEEL unary test per input. */
  when: readonly string[];
  /** One value per output. */
  then: readonly unknown[];
  note?: unknown;
}

/** Plain data, as it is stored and as events carry it. */
export interface DecisionTable {
  /** FIRST: the first row that fits; UNIQUE: no two rows may fit. */
  hitPolicy: 'FIRST' | 'UNIQUE';
  inputs: readonly DecisionInput[];
  outputs: readonly DecisionOutput[];
  rows: readonly DecisionRow[];
}

export type Outputs = Readonly<Record<string, unknown>>;

export type Decision =
  | { kind: 'hit'; row: string; outputs: Outputs }
  /** Facts that the table reads and that are absent: no row is right then. */
  | { kind: 'missing'; fields: readonly string[] }
  | { kind: 'none' };

/** Where a table is wrong: the row and input by their place, absent for the table as a whole. */
export interface TableFault {
  code: 'CELL_INVALID' | 'CELL_TYPE' | 'SHAPE' | 'OUTPUT_UNKNOWN' | 'DUPLICATE_ID' | 'RANGE_EMPTY';
  row?: string;
  column?: string;
  message: string;
}

export class TableError extends Error {
  constructor(readonly faults: readonly TableFault[]) {
    super(faults.map((fault) => fault.message).join(' '));
    this.name = 'TableError';
  }
}
