import { Stack, Typography } from '@mui/material';
import type { ReviewedSet } from '../../changeSets/sentences';
import { useFormat, useText } from '../../i18n/use-text';
import { AppLink } from '../AppLink/AppLink';
import { StateTag } from '../StateTag/StateTag';

interface Props {
  readonly setId: string;
  readonly impact: NonNullable<ReviewedSet['impact']>;
}

/** What the change would do to orders, in numbers that open the orders they count. */
export function ImpactPanel({ setId, impact }: Props) {
  const text = useText();
  const format = useFormat();
  const window = { from: format.day(impact.window.from), to: format.day(impact.window.to) };
  return (
    <Stack spacing={2}>
      {impact.stale ? <StateTag tone="refused">{text('impact.stale')}</StateTag> : null}
      {impact.lines.map((line) => (
        <div key={line.key}>
          <Typography variant="h3" component="h3">
            {[line.area?.name, line.module ? text(`module.${line.module}`) : line.key, line.complexity]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <Typography component="ul" sx={{ pl: 2.5, m: 0 }}>
            <li>
              <AppLink to={ordersOf(setId, line.key, false)}>
                {text('impact.orders', { smart_count: line.ordersInWindow })}
              </AppLink>{' '}
              {text('impact.window', window)}
            </li>
            <li>
              <AppLink to={ordersOf(setId, line.key, true)}>
                {text('impact.withModule', { smart_count: line.ordersWithModule })}
              </AppLink>
              {text('impact.wouldMove')}
            </li>
            <li>{text('impact.running', { smart_count: line.runningOrders - line.runningChanged })}</li>
            {line.runningChanged > 0 ? <li>{text('impact.moved', { smart_count: line.runningChanged })}</li> : null}
          </Typography>
        </div>
      ))}
      <Typography variant="caption" color="text.secondary">
        {text('impact.computed', { at: format.instant(impact.computedAt) })}
      </Typography>
    </Stack>
  );
}

function ordersOf(setId: string, line: string, only: boolean): string {
  return `/change-sets/${setId}/orders?line=${line}${only ? '&only=module' : ''}`;
}
