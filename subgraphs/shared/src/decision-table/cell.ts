import { parseUnaryTests } from 'feelin';
import type { FieldType } from './types';

export type Scalar = number | string | boolean;

type Operator = '<' | '<=' | '>' | '>=' | '=' | '!=';

/** What is left of FEEL: a list of tests, possibly negated. Nothing loops, calls or reads another field. */
export type Test =
  | { kind: 'compare'; operator: Operator; value: Scalar }
  | { kind: 'range'; from: number; to: number; fromIncluded: boolean; toIncluded: boolean };

export type Cell = { kind: 'any' } | { kind: 'tests'; negated: boolean; tests: readonly Test[] };

/** The cell is outside the subset; the message says what was met. */
export class CellError extends Error {
  constructor(
    readonly code: 'CELL_INVALID' | 'CELL_TYPE' | 'RANGE_EMPTY',
    message: string,
  ) {
    super(message);
    this.name = 'CellError';
  }
}

const MAX_LENGTH = 1000;
const NUMBER = /^-?\d{1,15}(\.\d{1,9})?$/;
const OPERATORS: readonly string[] = ['<', '<=', '>', '>=', '=', '!='];

interface Node {
  name: string;
  text: string;
  children: Node[];
}

type Tree = ReturnType<typeof parseUnaryTests>;
type TreeNode = Tree['topNode'];

function nodeOf(node: TreeNode, text: string): Node {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(nodeOf(child, text));
  return { name: node.type.isError ? 'error' : node.name, text: text.slice(node.from, node.to), children };
}

function invalid(cell: string, met: string): CellError {
  return new CellError(
    'CELL_INVALID',
    `"${cell}" holds ${met}; allowed are values, comparisons, ranges, lists, not(…) and -.`,
  );
}

function literal(node: Node | undefined, cell: string): Scalar {
  if (node?.name === 'NumericLiteral' && NUMBER.test(node.text)) return Number(node.text);
  if (node?.name === 'BooleanLiteral') return node.text === 'true';
  if (node?.name === 'StringLiteral') return stringOf(node.text, cell);
  throw invalid(cell, node ? `${node.name} ${node.text}` : 'nothing');
}

/** Without escapes: a cell shows what it means. */
function stringOf(text: string, cell: string): string {
  const inner = text.slice(1, -1);
  if (/["\\\n]/.test(inner)) throw invalid(cell, 'an escape in a text');
  return inner;
}

function isOperator(text: string | undefined): text is Operator {
  return text !== undefined && OPERATORS.includes(text);
}

function rangeOf(node: Node, cell: string): Test {
  const [open, from, dots, to, close] = node.children;
  if (node.children.length !== 5 || dots?.name !== '..' || !open || !close) throw invalid(cell, `range ${node.text}`);
  const [low, high] = [literal(from, cell), literal(to, cell)];
  if (typeof low !== 'number' || typeof high !== 'number')
    throw new CellError('CELL_TYPE', `"${cell}": a range is of numbers.`);
  const range = {
    kind: 'range' as const,
    from: low,
    to: high,
    fromIncluded: open.text === '[',
    toIncluded: close.text === ']',
  };
  if (low > high || (low === high && !(range.fromIncluded && range.toIncluded))) {
    throw new CellError('RANGE_EMPTY', `"${cell}": no value lies in ${node.text}.`);
  }
  return range;
}

function testOf(node: Node, cell: string): Test {
  const [only, ...more] = node.children;
  if (node.name !== 'PositiveUnaryTest' || !only || more.length) throw invalid(cell, `${node.name} ${node.text}`);
  if (only.name !== 'SimplePositiveUnaryTest') return { kind: 'compare', operator: '=', value: literal(only, cell) };
  const [first, second, ...rest] = only.children;
  if (first?.name === 'Interval' && !second) return rangeOf(first, cell);
  const operator = first?.name === 'CompareOp' ? first.text : undefined;
  if (!isOperator(operator) || rest.length) throw invalid(cell, only.text);
  return { kind: 'compare', operator, value: literal(second, cell) };
}

function checkTypes(tests: readonly Test[], type: FieldType, cell: string): void {
  const wanted = type === 'int' ? 'number' : type;
  for (const test of tests) {
    const values = test.kind === 'range' ? [test.from, test.to] : [test.value];
    const ordered = test.kind === 'range' || !['=', '!='].includes(test.operator);
    const fits = values.every((value) => typeof value === wanted && (type !== 'int' || Number.isInteger(value)));
    if (!fits || (ordered && wanted !== 'number')) {
      throw new CellError('CELL_TYPE', `"${cell}" does not fit an input of type ${type}.`);
    }
  }
}

/** Judged by its syntax tree before anything is evaluated. */
export function parseCell(cell: string, type: FieldType): Cell {
  if (cell.length > MAX_LENGTH) throw new CellError('CELL_INVALID', `A cell has at most ${MAX_LENGTH} characters.`);
  const top = nodeOf(parseUnaryTests(cell, {}, undefined).topNode, cell);
  const [first, ...rest] = top.children;
  if (cell.trim() !== top.text.trim() || !first) throw invalid(cell, 'nothing');
  if (first.name === 'Wildcard' && cell.trim() === '-') return { kind: 'any' };
  const negated = first.name === 'not';
  const list = negated ? rest[1] : first;
  const shape = negated ? rest.map(({ name }) => name).join(' ') === '( PositiveUnaryTests )' : rest.length === 0;
  if (!shape || list?.name !== 'PositiveUnaryTests') throw invalid(cell, top.text);
  const tests = list.children.map((node) => testOf(node, cell));
  if (tests.length === 0) throw invalid(cell, 'nothing');
  checkTypes(tests, type, cell);
  return { kind: 'tests', negated, tests };
}

function compare(value: Scalar, operator: Operator, other: Scalar): boolean {
  switch (operator) {
    case '=':
      return value === other;
    case '!=':
      return value !== other;
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '>=':
      return value >= other;
  }
}

function passes(value: Scalar, test: Test): boolean {
  if (test.kind === 'compare') return compare(value, test.operator, test.value);
  if (typeof value !== 'number') return false;
  const above = test.fromIncluded ? value >= test.from : value > test.from;
  return above && (test.toIncluded ? value <= test.to : value < test.to);
}

export function cellFits(cell: Cell, value: Scalar): boolean {
  return cell.kind === 'any' || cell.tests.some((test) => passes(value, test)) !== cell.negated;
}
