import { Box, Typography } from '@mui/material';
import { dayOf } from '../../format/format';
import type { OrderPageQuery } from '../../gql/graphql';
import { useFormat, useText } from '../../i18n/use-text';
import { colours } from '../../theme/tokens';

type Actor = NonNullable<NonNullable<OrderPageQuery['order']>['run']>['nextActor'];

/** Who acts next, since when, until when, and what is missing: the one thing a planner looks for. */
export function NextActor({ actor }: { actor: Actor }) {
  const text = useText();
  const format = useFormat();
  if (!actor) return <Typography variant="body2">{text('run.nobodyNext')}</Typography>;
  const people = actor.party?.contacts.map(({ name }) => name) ?? [];
  const when = [
    actor.since ? text('run.since', { day: format.day(dayOf(actor.since)) }) : '',
    actor.until ? text('run.until', { day: format.day(actor.until) }) : '',
  ].filter(Boolean);
  return (
    <Box sx={{ borderLeft: `5px solid ${colours.action}`, pl: 2 }}>
      <Typography variant="h2" component="p">
        {actor.party?.name ?? '–'}
        {actor.module ? `: ${text(`module.${actor.module}`)}` : ''}
      </Typography>
      {when.length > 0 ? <Typography variant="body2">{when.join(', ')}</Typography> : null}
      {people.length > 0 ? (
        <Typography variant="body2" color="text.secondary">
          {text('run.people', { people: format.list(people) })}
        </Typography>
      ) : null}
      {actor.missing.length > 0 ? (
        <Typography variant="body2">
          {text('run.missing', { things: format.list(actor.missing.map((thing) => text(`run.lacks.${thing}`))) })}
        </Typography>
      ) : null}
    </Box>
  );
}
