import { Stack, Typography } from '@mui/material';
import { useCommand } from '../dataProvider/use-command';
import { useFormat, useText } from '../i18n/use-text';
import { ActionButton } from '../kit/ActionButton/ActionButton';
import { actionOf } from '../kit/ActionButton/allowed';
import { FailureCard } from '../kit/FailureCard/FailureCard';
import { RefusalText } from '../kit/RefusalText/RefusalText';
import { Section } from '../kit/Section/Section';
import { StateTag } from '../kit/StateTag/StateTag';
import { checkDocument } from './documents';
import type { ReviewedSet } from './sentences';

/** Every rule that speaks about this set, with its reason and what mends it. */
export function Checks({ set }: { set: ReviewedSet }) {
  const text = useText();
  const format = useFormat();
  const check = useCommand(checkDocument);
  const refusals = set.checks.filter(({ severity }) => severity === 'REFUSAL');
  const advices = set.checks.filter(({ severity }) => severity !== 'REFUSAL');
  const action = actionOf(set, 'CHECK');
  const over = set.state === 'IN_FORCE' || set.state === 'WITHDRAWN';
  return (
    <Section
      title={text('review.checks')}
      aside={
        refusals.length > 0 ? (
          <StateTag tone="refused">{text('review.refusals', { smart_count: refusals.length })}</StateTag>
        ) : set.checkedAt ? (
          <StateTag tone="live">{text('review.passed')}</StateTag>
        ) : null
      }
    >
      <Stack spacing={1.5}>
        {refusals.map((one) => (
          <RefusalText key={`${one.changeKey} ${one.code}`} refusal={one} />
        ))}
        {advices.map((one) => (
          <RefusalText key={`${one.changeKey} ${one.code}`} refusal={one} advice />
        ))}
        <FailureCard failure={check.failure} />
        <Stack direction="row" spacing={2} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          {action.hidden || over ? null : (
            <ActionButton
              size="small"
              variant="outlined"
              reason={action.reason}
              pending={check.pending}
              onPress={() => void check.run({ id: set.id })}
            >
              {text('review.check')}
            </ActionButton>
          )}
          <Typography variant="caption" color="text.secondary">
            {set.checkedAt
              ? text('review.checkedAt', { at: format.instant(set.checkedAt) })
              : text('review.neverChecked')}
          </Typography>
        </Stack>
      </Stack>
    </Section>
  );
}
