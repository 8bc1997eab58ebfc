import { Box, Stack } from '@mui/material';
import { useApi } from '../../dataProvider/use-api';
import { useText } from '../../i18n/use-text';
import { Day, Pick, Words } from '../../kit/Fields/Fields';
import { legalBasesDocument } from '../documents';
import type { CellPlace } from '../model';
import type { Proposal } from '../proposal';

const GROUNDS = ['MATURITY', 'STRATEGY', 'LAW'] as const;

interface Props {
  readonly form: Proposal;
  readonly patch: (some: Partial<Proposal>) => void;
  readonly operators: CellPlace['area']['operators'];
  readonly error: (field: string) => string | undefined;
}

/** Why this party: maturity, a decision of an operator, or the law; each with what it stands on. */
export function GroundFields({ form, patch, operators, error }: Props) {
  const text = useText();
  return (
    <Stack spacing={1.5}>
      <Pick
        label={text('panel.ground')}
        value={form.ground}
        choices={GROUNDS.map((ground) => ({ value: ground, label: text(`groundLong.${ground}`) }))}
        onChange={(ground) => patch({ ground })}
        error={error('ground')}
      />
      {form.ground === 'STRATEGY' ? <Decision form={form} patch={patch} operators={operators} error={error} /> : null}
      {form.ground === 'LAW' ? <Law form={form} patch={patch} error={error} /> : null}
    </Stack>
  );
}

function Decision({ form, patch, operators, error }: Props) {
  const text = useText();
  const parties = [...new Map(operators.flatMap(({ party }) => (party ? [[party.id, party.name] as const] : [])))];
  return (
    <>
      <Pick
        label={text('decision.by')}
        value={form.decisionBy}
        none={text('field.choose')}
        choices={parties.map(([value, label]) => ({ value, label }))}
        onChange={(decisionBy) => patch({ decisionBy })}
        error={error('decision')}
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        <Day label={text('decision.on')} value={form.decisionOn} onChange={(decisionOn) => patch({ decisionOn })} />
        <Day
          label={text('decision.reviewOn')}
          value={form.decisionReview}
          onChange={(decisionReview) => patch({ decisionReview })}
        />
      </Box>
      <Words
        label={text('decision.reference')}
        value={form.decisionReference}
        onChange={(decisionReference) => patch({ decisionReference })}
      />
    </>
  );
}

function Law({ form, patch, error }: Omit<Props, 'operators'>) {
  const text = useText();
  const query = useApi(legalBasesDocument, {}, { timeless: true });
  const bases = query.data?.data.legalBases?.edges.map(({ node }) => node) ?? [];
  return (
    <Pick
      label={text('law.basis')}
      value={form.legalBasis}
      none={text('field.choose')}
      choices={bases.map(({ id, law, article }) => ({ value: id, label: `${law}, ${article}` }))}
      onChange={(legalBasis) => patch({ legalBasis })}
      error={error('legalBasisId')}
    />
  );
}
