import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormat, useText } from '../../i18n/use-text';
import type { Candidate } from '../../kit/CandidatePicker/CandidatePicker';
import { useViewer } from '../../session/viewer';
import type { CellPlace } from '../model';
import { CompetenceForm } from './CompetenceForm';
import { MandateForm } from './MandateForm';
import { MaturityForm } from './MaturityForm';

export interface EvidenceProps {
  readonly candidate: Candidate;
  readonly place: CellPlace;
}

const NEEDS = [
  { kind: 'competence', codes: ['COMPETENCE_MISSING'] },
  { kind: 'mandate', codes: ['MANDATE_MISSING'] },
  { kind: 'maturity', codes: ['MATURITY_TOO_LOW', 'MATURITY_PLAN_MISSING'] },
] as const;
type Kind = (typeof NEEDS)[number]['kind'];

/** What the verdict asks for, done here by who may, and told by name to who may not. */
export function Evidence(props: EvidenceProps) {
  const codes = props.candidate.refusals.map(({ code }) => code);
  const needed = NEEDS.filter((need) => need.codes.some((code) => codes.includes(code)));
  if (needed.length === 0) return null;
  return (
    <Stack spacing={1}>
      {needed.map(({ kind }) => (
        <Need key={kind} kind={kind} {...props} />
      ))}
    </Stack>
  );
}

function Need({ kind, ...props }: EvidenceProps & { kind: Kind }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const who = useWhoMust(kind, props);
  if (who) {
    return (
      <Typography variant="body2" sx={{ bgcolor: '#f0f3f3', borderRadius: 1, p: 1 }}>
        {who}
      </Typography>
    );
  }
  const Form = { competence: CompetenceForm, mandate: MandateForm, maturity: MaturityForm }[kind];
  return (
    <Box>
      <Button variant="outlined" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text(`evidence.${kind}.open`)}
      </Button>
      {open ? <Form {...props} onDone={() => setOpen(false)} /> : null}
    </Box>
  );
}

/** Null: the person at the screen can do it. */
function useWhoMust(kind: Kind, { candidate, place }: EvidenceProps): string | null {
  const text = useText();
  const format = useFormat();
  const { may, organisation, person } = useViewer();
  if (kind === 'maturity') return may('maturity:record') ? null : text('evidence.maturity.who');
  if (kind === 'mandate') {
    const director = place.area.contract?.director;
    if (may('mandate:grant') && (!director || director.person?.id === person.id)) return null;
    const values = {
      person: director?.person?.name ?? '–',
      party: director?.party?.name ?? '–',
      contract: place.area.contract?.number ?? '',
    };
    return text('evidence.mandate.who', values);
  }
  if (may('competence:record') && candidate.party?.id === organisation.id) return null;
  const people =
    candidate.party?.contacts.filter(({ roles }) => roles.includes('CONTRACT_MANAGER')).map(({ name }) => name) ?? [];
  return text('evidence.competence.who', {
    party: candidate.party?.name ?? '–',
    people: people.length > 0 ? format.list(people) : '–',
  });
}
