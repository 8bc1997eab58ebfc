import { Box, Stack, Typography } from '@mui/material';
import { setNumber } from '../../changeSets/set-name';
import { useFormat, useText } from '../../i18n/use-text';
import { AppLink } from '../../kit/AppLink/AppLink';
import { Facts } from '../../kit/Facts/Facts';
import { Section } from '../../kit/Section/Section';
import { StateTag } from '../../kit/StateTag/StateTag';
import type { Assignment, MatrixCell } from '../model';
import { useGroundWords } from './use-ground-words';

export function CurrentAssignment({ cell }: { cell: MatrixCell }) {
  const text = useText();
  const format = useFormat();
  const rows = [...(cell.live ? [cell.live] : []), ...cell.byClass];
  return (
    <Section title={text('panel.now')}>
      <Stack spacing={2}>
        {rows.length === 0 ? <Typography variant="body2">{text('cell.unassigned')}</Typography> : null}
        {rows.map((row) => (
          <Assigned key={row.id} row={row} />
        ))}
        {cell.planned.map((planned) => (
          <Box key={`${planned.validFrom} ${planned.complexity}`}>
            <StateTag tone="planned">{text('cell.planned', { day: format.day(planned.validFrom) })}</StateTag>
            <Typography variant="body2" sx={{ mt: 0.5, fontWeight: 600 }}>
              {planned.party?.name ?? text('cell.ends')}
              {planned.complexity ? ` (${planned.complexity})` : ''}
            </Typography>
            {planned.changeSet ? (
              <AppLink to={`/change-sets/${planned.changeSet.id}`}>{setNumber(planned.changeSet)}</AppLink>
            ) : null}
          </Box>
        ))}
      </Stack>
    </Section>
  );
}

export function Assigned({ row }: { row: Assignment }) {
  const text = useText();
  const format = useFormat();
  const ground = useGroundWords();
  return (
    <Box>
      <Typography variant="h3" component="p" sx={{ mb: 1 }}>
        {row.party?.name ?? text('cell.nobody')}
        {row.complexity ? ` (${text(`complexity.${row.complexity}`)})` : ''}
      </Typography>
      <Facts
        columns={2}
        facts={[
          { name: text('panel.from'), value: format.day(row.validFrom) },
          { name: text('panel.until'), value: row.validTo ? format.day(row.validTo) : text('panel.open') },
          { name: text('panel.ground'), value: ground(row) },
          row.explanation ? { name: text('panel.explanation'), value: row.explanation } : null,
          row.maturityPlan
            ? {
                name: text('panel.plan'),
                value: `${row.maturityPlan.owner?.name ?? '–'}, ${format.day(row.maturityPlan.on)}${row.maturityPlan.text ? `: ${row.maturityPlan.text}` : ''}`,
              }
            : null,
          row.changeSet
            ? {
                name: text('panel.changeSet'),
                value: <AppLink to={`/change-sets/${row.changeSet.id}`}>{setNumber(row.changeSet)}</AppLink>,
              }
            : null,
        ]}
      />
    </Box>
  );
}
