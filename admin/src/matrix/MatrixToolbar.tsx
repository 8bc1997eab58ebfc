import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { StateOf } from '../address/url-state';
import { useText } from '../i18n/use-text';
import { Pick } from '../kit/Fields/Fields';
import type { matrixAddress } from './address';
import { type MatrixRow, partiesOf } from './model';

type Address = StateOf<typeof matrixAddress>;
const STATES = ['LIVE', 'PLANNED', 'DRAFT', 'REFUSED', 'UNASSIGNED'] as const;

interface Props {
  readonly rows: readonly MatrixRow[];
  readonly shown: number;
  readonly address: Address;
  readonly write: (patch: { [K in keyof Address]?: Address[K] | undefined }) => void;
}

export function MatrixToolbar({ rows, shown, address, write }: Props) {
  const text = useText();
  const parties = useMemo(() => partiesOf(rows), [rows]);
  const areas = rows.flatMap(({ area }) => (area ? [{ value: area.code, label: area.name }] : []));
  const filtered = Boolean(address.area ?? address.party ?? address.state);
  const field = { minWidth: 0, flex: { xs: '1 1 45%', md: '0 0 190px' } };
  return (
    <Box
      role="search"
      aria-label={text('matrix.filter')}
      sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mb: 2 }}
    >
      <Box sx={field}>
        <Pick
          label={text('matrix.area')}
          value={address.area ?? ''}
          none={text('list.all')}
          choices={areas}
          onChange={(area) => write({ area: area || undefined })}
        />
      </Box>
      <Box sx={field}>
        <Pick
          label={text('matrix.party')}
          value={address.party ?? ''}
          none={text('list.all')}
          choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(party) => write({ party: party || undefined })}
        />
      </Box>
      <Box sx={field}>
        <Pick
          label={text('matrix.state')}
          value={address.state ?? ''}
          none={text('list.all')}
          choices={STATES.map((state) => ({ value: state, label: text(`cellState.${state}`) }))}
          onChange={(state) => write({ state: state || undefined })}
        />
      </Box>
      <Box sx={field}>
        <Pick
          label={text('matrix.group')}
          value={address.group ?? ''}
          none={text('matrix.groupCombi')}
          choices={[{ value: 'none', label: text('matrix.groupNone') }]}
          onChange={(group) => write({ group: group || undefined })}
        />
      </Box>
      {filtered ? (
        <Button onClick={() => write({ area: undefined, party: undefined, state: undefined })}>
          {text('list.clear')}
        </Button>
      ) : null}
      <Typography variant="body2" color="text.secondary" role="status" sx={{ ml: 'auto' }}>
        {text('matrix.count', { shown, all: rows.length })}
      </Typography>
    </Box>
  );
}
