import { Box } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { colours } from '../../theme/tokens';
import { moveIn } from './grid-keys';

export interface GridCell {
  readonly key: string;
  /** What a screen reader says of it: one sentence. */
  readonly name: string;
  readonly content: ReactNode;
  readonly opens: boolean;
}

export interface GridRow {
  readonly key: string;
  readonly header: ReactNode;
  readonly cells: readonly GridCell[];
}

export interface GridGroup {
  readonly key: string;
  readonly title: string | null;
  readonly rows: readonly GridRow[];
}

interface Props {
  readonly label: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly groups: readonly GridGroup[];
  readonly selected?: string | undefined;
  readonly onOpen: (key: string) => void;
}

/** An ARIA grid on a real table: one tab stop, arrow keys inside, focus kept by the cell's key when rows are loaded anew. */
export function GridMatrix({ label, corner, columns, groups, selected, onOpen }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const rows = groups.flatMap((group) => group.rows);
  const keys = rows.map((row) => row.cells.map((cell) => cell.key));
  const [active, setActive] = useState<string>();
  const stop =
    [active, selected].find((key) => key !== undefined && keys.some((row) => row.includes(key))) ?? keys[0]?.[0];

  const press = (event: KeyboardEvent, cell: GridCell) => {
    if ((event.key === 'Enter' || event.key === 'F2') && cell.opens) {
      event.preventDefault();
      onOpen(cell.key);
      return;
    }
    const next = moveIn(keys, cell.key, event.key, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(next)}"]`)?.focus();
  };

  let index = 1;
  return (
    <Box
      component="table"
      ref={table}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      sx={tableStyle}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.title === null ? null : (
            <tr className="group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map((row) => {
            index += 1;
            return (
              <tr key={row.key} aria-rowindex={index}>
                <th scope="row">{row.header}</th>
                {row.cells.map((cell) => (
                  <td
                    key={cell.key}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern makes a table's cells interactive
                    role="gridcell"
                    data-cell={cell.key}
                    aria-label={cell.name}
                    aria-selected={cell.key === selected}
                    tabIndex={cell.key === stop ? 0 : -1}
                    className={cell.opens ? 'opens' : ''}
                    onFocus={() => setActive(cell.key)}
                    onKeyDown={(event) => press(event, cell)}
                    onClick={() => (cell.opens ? onOpen(cell.key) : undefined)}
                  >
                    {cell.content}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </Box>
  );
}

const tableStyle = {
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  bgcolor: colours.surface,
  border: `1px solid ${colours.line}`,
  borderRadius: 2,
  tableLayout: 'fixed',
  fontSize: '0.875rem',
  '& thead th': {
    position: 'sticky',
    top: 'var(--frame-top, 56px)',
    zIndex: 1,
    textAlign: 'left',
    bgcolor: colours.surface,
    borderBottom: `2px solid ${colours.brand}`,
    p: '10px 12px',
    fontWeight: 650,
  },
  '& tr.group th': {
    textAlign: 'left',
    bgcolor: colours.sunk,
    color: colours.muted,
    fontSize: '0.8125rem',
    fontWeight: 650,
    p: '6px 12px',
    borderBottom: `1px solid ${colours.line}`,
  },
  '& tbody th[scope=row]': {
    textAlign: 'left',
    verticalAlign: 'top',
    p: '12px',
    borderBottom: `1px solid ${colours.line}`,
    fontWeight: 600,
  },
  '& td': { verticalAlign: 'top', p: '6px', borderBottom: `1px solid ${colours.line}`, height: 76 },
  '& td.opens': { cursor: 'pointer' },
  '& td.opens:hover': { bgcolor: colours.brandSoft },
  '& td[aria-selected=true]': { bgcolor: colours.brandSoft },
  '& td:focus-visible': { outline: `3px solid ${colours.focus}`, outlineOffset: -3, borderRadius: '6px' },
} as const;
