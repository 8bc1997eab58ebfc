import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { colours, NARROW } from '../../theme/tokens';

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  /** Names the row: it holds the row's link. */
  readonly heads?: boolean;
  /** A number or a day: kept on one line. */
  readonly short?: boolean;
}

interface Props<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
}

/** A plain table with a real link in each row; on a phone each row is a card with the same names. */
export function ListTable<T>(props: Props<T>) {
  const narrow = useMediaQuery(NARROW, { noSsr: true });
  return narrow ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows<T>({ label, rows, columns, keyOf }: Props<T>) {
  return (
    <TableContainer sx={{ bgcolor: 'background.paper', border: `1px solid ${colours.line}`, borderRadius: 2 }}>
      <Table aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.key}>{column.title}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)} hover>
              {columns.map((column) => (
                <TableCell
                  key={column.key}
                  sx={column.short ? { whiteSpace: 'nowrap' } : {}}
                  {...(column.heads ? { component: 'th', scope: 'row' } : {})}
                >
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards<T>({ label, rows, columns, keyOf }: Props<T>) {
  const [head, ...rest] = [...columns].sort((a, b) => Number(b.heads ?? false) - Number(a.heads ?? false));
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', p: 0, display: 'grid', gap: 1.25 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={keyOf(row)}
          sx={{ bgcolor: 'background.paper', border: `1px solid ${colours.line}`, borderRadius: 2, p: 1.5 }}
        >
          <Box sx={{ fontWeight: 640, mb: 0.75 }}>{head?.cell(row)}</Box>
          <Box
            component="dl"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(84px, auto) minmax(0, 1fr)',
              gap: '3px 12px',
              fontSize: '0.875rem',
            }}
          >
            {rest.map((column) => (
              <Box key={column.key} sx={{ display: 'contents' }}>
                <Box component="dt" sx={{ color: 'text.secondary' }}>
                  {column.title}
                </Box>
                <dd>{column.cell(row)}</dd>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
