import { Button } from '@mui/material';
import type { CommandFailure } from '../../dataProvider/use-command';
import { useText } from '../../i18n/use-text';
import { RefusalCard } from '../RefusalCard/RefusalCard';
import { failureKey } from './failure-key';

interface Props {
  readonly failure: CommandFailure | null;
  readonly onRetry?: (() => void) | undefined;
}

/** Whatever the API answered in place of what was asked: refusals as they are, the rest in words of ours, never an engine's message. */
export function FailureCard({ failure, onRetry }: Props) {
  const text = useText();
  if (!failure) return null;
  const { refusals, requestId } = failure.body;
  const key = failureKey(failure.status);
  const own = refusals.length === 0;
  return (
    <RefusalCard
      title={text(own ? `failure.${key}.title` : 'failure.refused.title')}
      refusals={refusals}
      note={own ? note() : null}
    >
      {onRetry && (own || failure.status === 409) ? (
        <Button variant="outlined" onClick={onRetry}>
          {text('action.retry')}
        </Button>
      ) : null}
    </RefusalCard>
  );

  function note(): string {
    const fix = text(`failure.${key}.fix`);
    return requestId ? `${fix} ${text('failure.requestId', { id: requestId })}` : fix;
  }
}
