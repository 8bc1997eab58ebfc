import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useCommand } from '../../dataProvider/use-command';
import { useText } from '../../i18n/use-text';
import { Day } from '../../kit/Fields/Fields';
import { useViewer } from '../../session/viewer';
import { grantMandateDocument } from '../documents';
import type { EvidenceProps } from './Evidence';
import { EvidenceForm } from './EvidenceForm';

export function MandateForm({ candidate, place, onDone }: EvidenceProps & { onDone: () => void }) {
  const text = useText();
  const { today } = useViewer();
  const command = useCommand(grantMandateDocument);
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(place.area.contract?.to ?? '');
  const save = async () => {
    const done = await command.run({
      partyId: candidate.party?.id ?? '',
      subject: 'MODULE',
      module: place.cell.module,
      areaId: place.area.id,
      from,
      ...(to ? { to } : {}),
    });
    if (done) onDone();
  };
  return (
    <EvidenceForm
      label={text('evidence.mandate.open')}
      pending={command.pending}
      failure={command.failure}
      onSave={() => void save()}
    >
      <Typography variant="body2">
        {text('evidence.mandate.sentence', {
          party: candidate.party?.name ?? '–',
          module: text(`module.${place.cell.module}`),
          area: place.area.name,
        })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        <Day label={text('evidence.from')} value={from} onChange={setFrom} />
        <Day label={text('evidence.to')} value={to} onChange={setTo} />
      </Box>
    </EvidenceForm>
  );
}
