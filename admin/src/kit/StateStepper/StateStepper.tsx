import Check from '@mui/icons-material/Check';
import { Box } from '@mui/material';
import type { ChangeSetState } from '../../gql/graphql';
import { useText } from '../../i18n/use-text';
import { colours } from '../../theme/tokens';

const PATH = ['OPEN', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'IN_FORCE'] as const;

/** Where a change set stands on its way; a withdrawn one shows that alone. */
export function StateStepper({ state }: { state: ChangeSetState }) {
  const text = useText();
  const steps: readonly ChangeSetState[] = state === 'WITHDRAWN' ? ['OPEN', 'WITHDRAWN'] : PATH;
  const at = steps.indexOf(state);
  return (
    <Box
      component="ol"
      aria-label={text('review.path')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', listStyle: 'none', p: 0, fontSize: '0.8125rem' }}
    >
      {steps.map((step, index) => {
        const now = index === at;
        const done = index < at;
        return (
          <Box
            component="li"
            key={step}
            aria-current={now ? 'step' : undefined}
            sx={{
              display: 'inline-flex',
              alignItems: 'center',
              gap: 0.5,
              px: 1.25,
              py: '3px',
              borderRadius: 99,
              fontWeight: now ? 680 : 500,
              border: `1px solid ${now ? colours.brand : done ? colours.live : colours.control}`,
              bgcolor: now ? colours.brand : colours.surface,
              color: now ? colours.onDark : done ? colours.live : colours.muted,
            }}
          >
            {done ? <Check aria-hidden sx={{ fontSize: 15 }} /> : null}
            {text(`setState.${step}`)}
          </Box>
        );
      })}
    </Box>
  );
}
