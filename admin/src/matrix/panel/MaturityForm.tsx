import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useApi } from '../../dataProvider/use-api';
import { useCommand } from '../../dataProvider/use-command';
import { useText } from '../../i18n/use-text';
import { Words } from '../../kit/Fields/Fields';
import { maturityDocument, recordMaturityDocument } from '../documents';
import type { EvidenceProps } from './Evidence';
import { EvidenceForm } from './EvidenceForm';
import { LevelPick } from './LevelPick';
import { levelsOf, type MaturitySubject } from './maturity';

/** Both aspects in one go: the receiver performs, the giver lets go. Each side judges; the lower of the two counts. */
export function MaturityForm({ candidate, place, onDone }: EvidenceProps & { onDone: () => void }) {
  const text = useText();
  const perform = useCommand(recordMaturityDocument);
  const letGo = useCommand(recordMaturityDocument);
  const [levels, setLevels] = useState({ PERFORM: 3, LET_GO: 3 });
  const [evidence, setEvidence] = useState('');
  const giver = place.cell.live?.party;
  const receiver = candidate.party;
  const subjects: MaturitySubject[] = [
    ...(receiver ? [{ aspect: 'PERFORM' as const, party: receiver }] : []),
    ...(giver && giver.id !== receiver?.id ? [{ aspect: 'LET_GO' as const, party: giver }] : []),
  ];
  const save = async () => {
    for (const { aspect, party } of subjects) {
      const { run } = aspect === 'PERFORM' ? perform : letGo;
      const input = {
        partyId: party.id,
        module: place.cell.module,
        areaId: place.area.id,
        aspect,
        level: levels[aspect],
        evidence,
      };
      if (!(await run(input))) return;
    }
    onDone();
  };
  return (
    <EvidenceForm
      label={text('evidence.maturity.open')}
      pending={perform.pending || letGo.pending}
      failure={perform.failure ?? letGo.failure}
      reason={evidence.trim() ? null : text('evidence.referenceFirst')}
      onSave={() => void save()}
    >
      <Judged subjects={subjects} place={place} />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {subjects.map(({ aspect, party }) => (
          <LevelPick
            key={aspect}
            label={text(`aspect.${aspect}`, { party: party.name })}
            value={levels[aspect]}
            onChange={(level) => setLevels({ ...levels, [aspect]: level })}
          />
        ))}
      </Box>
      <Words label={text('evidence.maturity.reference')} value={evidence} onChange={setEvidence} required />
    </EvidenceForm>
  );
}

function Judged({ subjects, place }: { subjects: readonly MaturitySubject[]; place: EvidenceProps['place'] }) {
  const text = useText();
  const query = useApi(maturityDocument, { areaId: place.area.id, module: place.cell.module }, { timeless: true });
  const found = query.data?.data.maturityAssessments?.edges.map(({ node }) => node) ?? [];
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
      {subjects.map((subject) => {
        const { OPERATOR, CONTRACTOR } = levelsOf(found, subject);
        const values = {
          aspect: text(`aspect.${subject.aspect}`, { party: subject.party.name }),
          operator: OPERATOR ?? '–',
          contractor: CONTRACTOR ?? '–',
        };
        return (
          <Typography key={subject.aspect} component="li" variant="body2">
            {text('evidence.maturity.judged', values)}
          </Typography>
        );
      })}
    </Box>
  );
}
