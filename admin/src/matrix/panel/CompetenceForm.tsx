import { Box } from '@mui/material';
import { useState } from 'react';
import { useCommand } from '../../dataProvider/use-command';
import type { CompetenceEvidence } from '../../gql/graphql';
import { useText } from '../../i18n/use-text';
import { Day, Pick, Words } from '../../kit/Fields/Fields';
import { useViewer } from '../../session/viewer';
import { recordCompetenceDocument } from '../documents';
import type { EvidenceProps } from './Evidence';
import { EvidenceForm } from './EvidenceForm';
import { LevelPick } from './LevelPick';

const KINDS = ['AUDIT', 'CERTIFICATE'] as const;

export function CompetenceForm({ candidate, place, onDone }: EvidenceProps & { onDone: () => void }) {
  const text = useText();
  const { today } = useViewer();
  const command = useCommand(recordCompetenceDocument);
  const [level, setLevel] = useState(3);
  const [kind, setKind] = useState<CompetenceEvidence>('AUDIT');
  const [reference, setReference] = useState('');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(place.area.contract?.to ?? '');
  const save = async () => {
    const done = await command.run({
      partyId: candidate.party?.id ?? '',
      module: place.cell.module,
      level,
      evidenceKind: kind,
      evidenceReference: reference,
      from,
      ...(to ? { to } : {}),
    });
    if (done) onDone();
  };
  return (
    <EvidenceForm
      label={text('evidence.competence.open')}
      pending={command.pending}
      failure={command.failure}
      reason={reference.trim() ? null : text('evidence.referenceFirst')}
      onSave={() => void save()}
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        <Pick
          label={text('evidence.kind')}
          value={kind}
          choices={KINDS.map((value) => ({ value, label: text(`evidenceKind.${value}`) }))}
          onChange={(value) => setKind(value || 'AUDIT')}
        />
        <LevelPick label={text('evidence.level')} value={level} onChange={setLevel} />
        <Day label={text('evidence.from')} value={from} onChange={setFrom} />
        <Day label={text('evidence.to')} value={to} onChange={setTo} />
      </Box>
      <Words label={text('evidence.reference')} value={reference} onChange={setReference} required />
    </EvidenceForm>
  );
}
