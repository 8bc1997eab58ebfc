import { Box, ButtonBase, Typography } from '@mui/material';
import { useText } from '../i18n/use-text';
import { AssignmentCell } from '../kit/AssignmentCell/AssignmentCell';
import { colours } from '../theme/tokens';
import { CoordinatorCell, type MatrixViewProps } from './MatrixTable';
import { coordinatorLines, type MatrixRow, viewOf } from './model';

/** The matrix on a phone, or at 400 %: a list per area, the same cells. */
export function MatrixByArea({ groups, setDay, selected, onOpen }: MatrixViewProps) {
  const text = useText();
  return (
    <>
      {groups.map((group) => (
        <Box key={group.key} component="section" sx={{ mb: 3 }}>
          {group.title === null ? null : (
            <Typography variant="overline" component="h2" color="text.secondary">
              {text('matrix.combi', { name: group.title, count: group.rows.length })}
            </Typography>
          )}
          {group.rows.map((row) => (
            <AreaCard key={row.area?.id} row={row} setDay={setDay} selected={selected} onOpen={onOpen} />
          ))}
        </Box>
      ))}
    </>
  );
}

function AreaCard({ row, setDay, selected, onOpen }: Omit<MatrixViewProps, 'groups'> & { row: MatrixRow }) {
  const text = useText();
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        border: `1px solid ${colours.line}`,
        borderRadius: 2,
        mb: 1.5,
        overflow: 'hidden',
      }}
    >
      <Typography variant="h3" sx={{ p: '12px 12px 2px' }}>
        {row.area?.name}
      </Typography>
      <Box sx={{ px: '6px', pb: 1 }}>
        <CoordinatorCell lines={coordinatorLines(row.coordinators)} />
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0 }}>
        {row.cells.map((cell) => (
          <Box component="li" key={cell.key} sx={{ borderTop: `1px solid ${colours.line}` }}>
            <ButtonBase
              data-cell={cell.key}
              onClick={() => onOpen(cell.key)}
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
                alignItems: 'start',
                width: '100%',
                textAlign: 'left',
                p: 0.5,
                fontSize: '0.875rem',
                bgcolor: cell.key === selected ? colours.brandSoft : 'transparent',
              }}
            >
              <Box component="span" sx={{ p: '7px 8px', fontSize: '0.8125rem', color: 'text.secondary' }}>
                {text(`module.${cell.module}`)}
              </Box>
              <AssignmentCell view={viewOf(cell, setDay)} />
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
