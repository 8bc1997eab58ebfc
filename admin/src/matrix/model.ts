import type { AssignmentMatrixQuery, Module } from '../gql/graphql';

export type Matrix = NonNullable<AssignmentMatrixQuery['assignmentMatrix']>;
export type MatrixRow = Matrix['rows'][number];
export type MatrixCell = MatrixRow['cells'][number];
export type Assignment = NonNullable<MatrixCell['live']>;
export type Tone = 'live' | 'planned' | 'draft' | 'refused' | 'empty';

export const MODULES: readonly Module[] = ['ORIENT_AND_ORDER', 'DESIGN', 'PREPARE', 'BUILD', 'CLOSE'];
export const CLASSES = ['C1', 'C2', 'C3', 'C4', 'MAINS'] as const;

export interface CellView {
  readonly tone: Tone;
  /** Who runs it on the day shown. */
  readonly now: string | null;
  /** Who will, by a planned or drafted change; null ends the assignment, undefined changes nothing. */
  readonly next: string | null | undefined;
  /** The day from which that holds. */
  readonly from: string | null;
  readonly rules: readonly string[];
  readonly classes: readonly { readonly complexity: string; readonly party: string }[];
}

const name = (party: { readonly name: string } | null | undefined) => party?.name ?? null;

/** What a cell shows, whichever of its states it is in. An unknown state is shown as it lies: by what it holds. */
export function viewOf(cell: MatrixCell, setDay: string | null): CellView {
  const [planned] = cell.planned;
  const classes = cell.byClass.flatMap(({ complexity, party }) =>
    complexity && party ? [{ complexity, party: party.name }] : [],
  );
  const view = { now: name(cell.live?.party), rules: [], classes };
  const [draft] = cell.drafts;
  if (draft) {
    const rules = [...new Set(cell.checks.map(({ rule }) => rule))];
    return {
      ...view,
      tone: cell.state === 'REFUSED' ? 'refused' : 'draft',
      next: name(draft.afterParty),
      from: setDay,
      rules,
    };
  }
  if (planned) return { ...view, tone: 'planned', next: name(planned.party), from: planned.validFrom };
  const empty = !cell.live && classes.length === 0;
  return { ...view, tone: empty ? 'empty' : 'live', next: undefined, from: cell.live?.validFrom ?? null };
}

/** What the open set holds for this cell, for one class or for all of them. */
export function draftOf(cell: MatrixCell, complexity: string): MatrixCell['drafts'][number] | null {
  return cell.drafts.find((draft) => (draft.complexity ?? '') === complexity) ?? null;
}

export interface MatrixFilter {
  readonly area?: string | undefined;
  readonly party?: string | undefined;
  readonly state?: string | undefined;
}

function hasParty(cell: MatrixCell, partyId: string): boolean {
  const parties = [
    cell.live?.party,
    ...cell.drafts.map(({ afterParty }) => afterParty),
    ...cell.planned.map(({ party }) => party),
    ...cell.byClass.map(({ party }) => party),
  ];
  return parties.some((party) => party?.id === partyId);
}

/** Rows in which something matches; a row stays whole, since a module is read beside its neighbours. */
export function filterRows(rows: readonly MatrixRow[], { area, party, state }: MatrixFilter): MatrixRow[] {
  return rows.filter(
    (row) =>
      (!area || row.area?.code === area) &&
      (!party ||
        row.cells.some((cell) => hasParty(cell, party)) ||
        row.coordinators.some((one) => one.party?.id === party)) &&
      (!state || row.cells.some((cell) => cell.state === state)),
  );
}

export interface Group {
  readonly key: string;
  readonly title: string | null;
  readonly rows: readonly MatrixRow[];
}

export function groupRows(rows: readonly MatrixRow[], grouped: boolean): Group[] {
  if (!grouped) return [{ key: 'all', title: null, rows }];
  const groups = new Map<string, { title: string | null; rows: MatrixRow[] }>();
  for (const row of rows) {
    const { id = '', name: title = null } = row.area?.combiArea ?? {};
    const group = groups.get(id) ?? { title, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

export function partiesOf(rows: readonly MatrixRow[]): { id: string; name: string }[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    for (const cell of row.cells) {
      for (const party of [
        cell.live?.party,
        ...cell.drafts.map(({ afterParty }) => afterParty),
        ...cell.planned.map((one) => one.party),
      ])
        if (party) found.set(party.id, party.name);
    }
  }
  return [...found].map(([id, title]) => ({ id, name: title })).sort((a, b) => a.name.localeCompare(b.name));
}

export interface CoordinatorLine {
  readonly classes: string;
  readonly scenario: string;
  readonly party: string;
}

/** Classes that one party coordinates in one scenario stand together: "C1–C2 · A". */
export function coordinatorLines(coordinators: MatrixRow['coordinators']): CoordinatorLine[] {
  const lines = new Map<string, { classes: string[]; scenario: string; party: string }>();
  for (const complexity of CLASSES) {
    const one = coordinators.find((coordinator) => coordinator.complexity === complexity);
    if (!one) continue;
    const party = one.party?.name ?? '–';
    const key = `${one.scenario} ${party}`;
    const line = lines.get(key) ?? { classes: [], scenario: one.scenario, party };
    line.classes.push(complexity);
    lines.set(key, line);
  }
  return [...lines.values()].map((line) => ({ ...line, classes: rangeOf(line.classes) }));
}

function rangeOf(classes: readonly string[]): string {
  const numbered = classes.filter((one) => one !== 'MAINS');
  const [first] = numbered;
  const last = numbered.at(-1);
  const together = numbered.length > 1 && numbered.length === Number(last?.slice(1)) - Number(first?.slice(1)) + 1;
  const range = together ? [`${first}–${last}`] : numbered;
  return [...range, ...classes.filter((one) => one === 'MAINS')].join(', ');
}

export interface CellPlace {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  readonly area: NonNullable<MatrixRow['area']>;
}

export function findCell(rows: readonly MatrixRow[], key: string | undefined): CellPlace | null {
  for (const row of rows) {
    const cell = row.cells.find((one) => one.key === key);
    if (cell && row.area) return { row, cell, area: row.area };
  }
  return null;
}
