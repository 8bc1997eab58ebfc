import Block from '@mui/icons-material/Block';
import Check from '@mui/icons-material/Check';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import PlayArrow from '@mui/icons-material/PlayArrow';
import SkipNext from '@mui/icons-material/SkipNext';
import { Box, type SvgIconProps, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import type { OrderPageQuery } from '../../gql/graphql';
import { useFormat, useText } from '../../i18n/use-text';
import { MODULES } from '../../matrix/model';
import { colours } from '../../theme/tokens';
import { type Phase, phaseOf } from './phase';

type Step = NonNullable<NonNullable<OrderPageQuery['order']>['run']>['steps'][number];

const LOOK: Record<Phase, { icon: ComponentType<SvgIconProps>; border: string; colour: string; ground: string }> = {
  skipped: {
    icon: SkipNext,
    border: `1px dotted ${colours.control}`,
    colour: colours.muted,
    ground: colours.emptySoft,
  },
  waiting: {
    icon: HourglassEmpty,
    border: `1px solid ${colours.control}`,
    colour: colours.muted,
    ground: colours.surface,
  },
  planned: {
    icon: HourglassEmpty,
    border: `2px solid ${colours.planned}`,
    colour: colours.planned,
    ground: colours.plannedSoft,
  },
  running: {
    icon: PlayArrow,
    border: `2px solid ${colours.action}`,
    colour: colours.action,
    ground: colours.brandSoft,
  },
  done: { icon: Check, border: `2px solid ${colours.live}`, colour: colours.live, ground: colours.liveSoft },
  cancelled: {
    icon: Block,
    border: `3px double ${colours.refused}`,
    colour: colours.refused,
    ground: colours.refusedSoft,
  },
};

/** The five modules of one order in their fixed order: state, party, due. */
export function ModuleStepper({ steps }: { steps: readonly Step[] }) {
  const text = useText();
  const format = useFormat();
  const ordered = MODULES.flatMap((module) => steps.find((step) => step.module === module) ?? []);
  return (
    <Box
      component="ol"
      aria-label={text('run.steps')}
      sx={{
        listStyle: 'none',
        p: 0,
        display: 'grid',
        gap: 1.25,
        gridTemplateColumns: { xs: '1fr', md: 'repeat(5, minmax(0, 1fr))' },
      }}
    >
      {ordered.map((step) => {
        const phase = phaseOf(step.state);
        const { icon: Icon, border, colour, ground } = LOOK[phase];
        return (
          <Box
            component="li"
            key={step.id}
            aria-current={phase === 'running' ? 'step' : undefined}
            sx={{ border, borderRadius: 2, bgcolor: ground, p: 1.5 }}
          >
            <Typography variant="h3" component="p">
              {text(`module.${step.module}`)}
            </Typography>
            <Box
              component="span"
              sx={{
                display: 'flex',
                gap: 0.5,
                alignItems: 'center',
                color: colour,
                fontWeight: 640,
                fontSize: '0.8125rem',
              }}
            >
              <Icon aria-hidden sx={{ fontSize: 16 }} />
              {text(`stepState.${step.state}`)}
            </Box>
            {phase === 'skipped' ? null : (
              <>
                <Typography variant="body2" sx={{ mt: 0.75, fontWeight: 600 }}>
                  {step.party?.name ?? text('cell.nobody')}
                </Typography>
                <Typography variant="caption" color="text.secondary">
                  {step.dueOn ? text('run.due', { day: format.day(step.dueOn) }) : text('run.noDue')}
                </Typography>
              </>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
