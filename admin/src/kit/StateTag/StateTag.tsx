import Block from '@mui/icons-material/Block';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import EventAvailable from '@mui/icons-material/EventAvailable';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import RemoveCircle from '@mui/icons-material/RemoveCircleOutlined';
import { Box, type SvgIconProps } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';
import { colours } from '../../theme/tokens';

export type Tone = 'live' | 'planned' | 'draft' | 'refused' | 'empty' | 'past';

const ICONS: Record<Tone, ComponentType<SvgIconProps>> = {
  live: CheckCircle,
  planned: EventAvailable,
  draft: EditOutlined,
  refused: Block,
  empty: RemoveCircle,
  past: Pause,
};
const BORDERS: Record<Tone, string> = {
  live: 'solid',
  planned: 'solid',
  draft: 'dashed',
  refused: 'double',
  empty: 'dotted',
  past: 'solid',
};

export function borderOf(tone: Tone, width: number): string {
  return `${tone === 'refused' ? Math.max(width, 3) : width}px ${BORDERS[tone]} ${colours[tone]}`;
}

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly bare?: boolean;
}

/** A state is icon, words and border together; colour only helps. */
export function StateTag({ tone, children, bare = false }: Props) {
  const Icon = ICONS[tone];
  const calm = bare && tone === 'live';
  const box = bare
    ? {}
    : { border: borderOf(tone, 1), borderRadius: 99, bgcolor: colours[`${tone}Soft`], px: 1.25, py: '2px' };
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: calm ? colours.muted : colours[tone],
        fontSize: '0.8125rem',
        fontWeight: calm ? 450 : 600,
        lineHeight: 1.4,
        ...box,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16, flexShrink: 0, color: colours[tone] }} />
      <span>{children}</span>
    </Box>
  );
}
