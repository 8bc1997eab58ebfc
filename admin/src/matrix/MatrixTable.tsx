import { Box } from '@mui/material';
import { useFormat, useText } from '../i18n/use-text';
import { AssignmentCell } from '../kit/AssignmentCell/AssignmentCell';
import { cellSentence } from '../kit/AssignmentCell/state-words';
import { type GridCell, GridMatrix } from '../kit/GridMatrix/GridMatrix';
import { coordinatorLines, type Group, type MatrixRow, MODULES, viewOf } from './model';

export interface MatrixViewProps {
  readonly groups: readonly Group[];
  readonly setDay: string | null;
  readonly selected: string | undefined;
  readonly onOpen: (cell: string) => void;
}

export function MatrixTable({ groups, setDay, selected, onOpen }: MatrixViewProps) {
  const text = useText();
  const format = useFormat();
  const columns = [text('matrix.coordinator'), ...MODULES.map((module) => text(`module.${module}`))];

  const cellsOf = (row: MatrixRow): GridCell[] => {
    const area = row.area?.name ?? '';
    const lines = coordinatorLines(row.coordinators);
    const said = lines
      .map((line) =>
        text('matrix.coordinatorLine', { ...line, classes: line.classes.replace('MAINS', text('complexity.MAINS')) }),
      )
      .join(', ');
    const coordinators = {
      key: `${row.area?.code}:COORDINATORS`,
      name: `${area}, ${text('matrix.coordinator')}, ${said}`,
      content: <CoordinatorCell lines={lines} />,
      opens: false,
    };
    const modules = row.cells.map((cell) => {
      const view = viewOf(cell, setDay);
      return {
        key: cell.key,
        name: cellSentence(area, text(`module.${cell.module}`), view, text, format),
        content: <AssignmentCell view={view} />,
        opens: true,
      };
    });
    return [coordinators, ...modules];
  };

  return (
    <GridMatrix
      label={text('matrix.grid')}
      corner={text('matrix.area')}
      columns={columns}
      selected={selected}
      onOpen={onOpen}
      groups={groups.map(({ key, title, rows }) => ({
        key,
        title: title === null ? null : text('matrix.combi', { name: title, count: rows.length }),
        rows: rows.map((row) => ({ key: row.area?.id ?? '', header: <AreaName row={row} />, cells: cellsOf(row) })),
      }))}
    />
  );
}

function AreaName({ row }: { row: MatrixRow }) {
  const text = useText();
  return (
    <>
      {row.area?.name}
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontWeight: 400, fontSize: '0.8125rem' }}>
        {row.area?.code}
        {row.area?.contract ? text('matrix.contract', { number: row.area.contract.number }) : ''}
      </Box>
    </>
  );
}

export function CoordinatorCell({ lines }: { lines: ReturnType<typeof coordinatorLines> }) {
  const text = useText();
  return (
    <Box sx={{ fontSize: '0.8125rem', p: '4px 6px' }}>
      {lines.map((line) => (
        <Box key={`${line.classes} ${line.party}`} component="span" sx={{ display: 'block', lineHeight: 1.4 }}>
          <Box component="span" sx={{ fontWeight: 650 }}>
            {line.scenario}
          </Box>{' '}
          {line.party}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' '}
            {line.classes.replace('MAINS', text('complexity.MAINS'))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
