import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { usePart } from '../../dataProvider/use-api';
import type { Module } from '../../gql/graphql';
import { useText } from '../../i18n/use-text';
import { ScreenState } from '../../kit/ScreenState/ScreenState';
import { Section } from '../../kit/Section/Section';
import { cellHistoryDocument } from '../documents';
import { Assigned } from './CurrentAssignment';

/** Asked only when somebody wants it: most look at what is, not at what was. */
export function CellHistory({ areaId, module }: { areaId: string; module: Module }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={text('panel.history')}
      aside={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text(open ? 'action.hide' : 'action.show')}
        </Button>
      }
    >
      {open ? <History areaId={areaId} module={module} /> : null}
    </Section>
  );
}

function History({ areaId, module }: { areaId: string; module: Module }) {
  const query = usePart(cellHistoryDocument, { areaId, module }, (data) => data.assignmentHistory);
  return (
    <ScreenState query={query}>
      {({ part }) => (
        <Stack spacing={2} component="ol" sx={{ listStyle: 'none', p: 0 }}>
          {part.map((row) => (
            <Box component="li" key={row.id} sx={{ borderLeft: '3px solid #75858b', pl: 1.5 }}>
              <Assigned row={row} />
            </Box>
          ))}
        </Stack>
      )}
    </ScreenState>
  );
}
