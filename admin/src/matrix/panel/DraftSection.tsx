import { Stack, Typography } from '@mui/material';
import { setNumber } from '../../changeSets/set-name';
import { useCommand } from '../../dataProvider/use-command';
import { useFormat, useText } from '../../i18n/use-text';
import { ActionButton } from '../../kit/ActionButton/ActionButton';
import { useReadOnlyReason } from '../../kit/AsOfBand/AsOfBand';
import { FailureCard } from '../../kit/FailureCard/FailureCard';
import { RefusalText } from '../../kit/RefusalText/RefusalText';
import { Section } from '../../kit/Section/Section';
import { StateTag } from '../../kit/StateTag/StateTag';
import { discardDocument } from '../documents';
import type { Matrix, MatrixCell } from '../model';

interface Props {
  readonly cell: MatrixCell;
  readonly draft: MatrixCell['drafts'][number];
  readonly changeSet: NonNullable<Matrix['changeSet']>;
}

/** What the open set would make of this cell, and what the rules say of it. */
export function DraftSection({ cell, draft, changeSet }: Props) {
  const text = useText();
  const format = useFormat();
  const readOnly = useReadOnlyReason();
  const discard = useCommand(discardDocument);
  const refused = cell.state === 'REFUSED';
  const remove = () => void discard.run({ changeSetId: changeSet.id, key: draft.key, expectedVersion: draft.version });
  return (
    <Section
      title={text('panel.draft', { number: setNumber(changeSet) })}
      aside={
        <StateTag tone={refused ? 'refused' : 'draft'}>
          {text(refused ? 'cellState.REFUSED' : 'cellState.DRAFT')}
        </StateTag>
      }
    >
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {text('panel.draftSentence', {
          for: draft.complexity ? `${draft.complexity}: ` : '',
          before: draft.beforeParty?.name ?? text('cell.nobody'),
          after: draft.afterParty?.name ?? text('cell.ends'),
          day: format.day(changeSet.effectiveOn),
        })}
      </Typography>
      {draft.conflicted ? (
        <Typography variant="body2" color="error" sx={{ mb: 1.5, fontWeight: 600 }}>
          {text('panel.conflicted')}
        </Typography>
      ) : null}
      <Stack spacing={1.25}>
        {cell.checks.map((check) => (
          <RefusalText key={`${check.rule} ${check.code}`} refusal={check} advice={!refused} />
        ))}
        <FailureCard failure={discard.failure} />
      </Stack>
      <ActionButton
        variant="outlined"
        color="error"
        sx={{ mt: 1.5 }}
        reason={readOnly}
        pending={discard.pending}
        onPress={remove}
      >
        {text('panel.discard')}
      </ActionButton>
    </Section>
  );
}
