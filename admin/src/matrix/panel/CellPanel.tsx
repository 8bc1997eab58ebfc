import Close from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { setNumber } from '../../changeSets/set-name';
import { useText } from '../../i18n/use-text';
import { useReadOnlyReason } from '../../kit/AsOfBand/AsOfBand';
import { useViewer } from '../../session/viewer';
import { colours, DRAWER_PX } from '../../theme/tokens';
import type { CellPlace, Matrix } from '../model';
import { CellHistory } from './CellHistory';
import { CurrentAssignment } from './CurrentAssignment';
import { DraftSection } from './DraftSection';
import { ProposeForm } from './ProposeForm';

export interface PanelProps {
  readonly place: CellPlace;
  readonly changeSet: Matrix['changeSet'] | null;
}

const EDITABLE = ['OPEN', 'SUBMITTED', 'APPROVED'];

/** One module of one area: what holds, what is drafted, who could run it, what was before. */
export function CellPanel({ place, changeSet, onClose }: PanelProps & { onClose: () => void }) {
  const text = useText();
  const id = useId();
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': id,
          sx: { width: `min(100vw, ${DRAWER_PX}px)`, bgcolor: colours.ground },
        },
      }}
    >
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 2,
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2.5,
          py: 1.5,
          bgcolor: colours.brand,
          color: colours.onDark,
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2" sx={{ color: colours.onDarkMuted }}>
            {place.area.name} · {place.area.code}
          </Typography>
          <Typography id={id} variant="h1" component="h2" sx={{ fontSize: '1.25rem' }}>
            {text(`module.${place.cell.module}`)}
          </Typography>
        </Box>
        <IconButton onClick={onClose} color="inherit" aria-label={text('action.close')}>
          <Close />
        </IconButton>
      </Box>
      <Stack spacing={2} sx={{ p: { xs: 1.5, sm: 2.5 } }}>
        <CurrentAssignment cell={place.cell} />
        {changeSet
          ? place.cell.drafts.map((draft) => (
              <DraftSection key={draft.key} cell={place.cell} draft={draft} changeSet={changeSet} />
            ))
          : null}
        <Writing place={place} changeSet={changeSet} />
        <CellHistory areaId={place.area.id} module={place.cell.module} />
      </Stack>
    </Drawer>
  );
}

/** The form, or why there is none. */
function Writing({ place, changeSet }: PanelProps) {
  const text = useText();
  const { may } = useViewer();
  const readOnly = useReadOnlyReason();
  if (!may('changeSet:open')) return <Note>{text('propose.noRole')}</Note>;
  if (readOnly) return <Note>{readOnly}</Note>;
  if (changeSet && !EDITABLE.includes(changeSet.state)) {
    return (
      <Note>
        {text('propose.setClosed', { number: setNumber(changeSet), state: text(`setState.${changeSet.state}`) })}
      </Note>
    );
  }
  return <ProposeForm place={place} changeSet={changeSet} />;
}

function Note({ children }: { children: string }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ px: 0.5 }}>
      {children}
    </Typography>
  );
}
