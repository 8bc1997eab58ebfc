import Logout from '@mui/icons-material/LogoutOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import { Box, IconButton, Link, MenuItem, Menu as Popup, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useCarry } from '../address/use-url-state';
import { useText } from '../i18n/use-text';
import { AsOfControl } from '../kit/AsOfControl/AsOfControl';
import { useViewer } from '../session/viewer';
import { colours } from '../theme/tokens';
import { DemoClock } from './DemoClock';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';

const ring = {
  '& :focus-visible': { outlineColor: colours.focusOnDark },
  '& .Mui-focusVisible': { outlineColor: colours.focusOnDark },
};

interface Props {
  readonly onMenu?: (() => void) | undefined;
  readonly onSignOut: () => void;
}

export function Bar({ onMenu, onSignOut }: Props) {
  const text = useText();
  const carry = useCarry();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 0.5, md: 1.5 },
        minHeight: 56,
        px: { xs: 1, md: 2.5 },
        bgcolor: colours.brand,
        color: colours.onDark,
        flexWrap: 'wrap',
        ...ring,
      }}
    >
      {onMenu ? (
        <IconButton color="inherit" onClick={onMenu} aria-label={text('frame.menu')}>
          <MenuIcon />
        </IconButton>
      ) : null}
      <Link
        component={RouterLink}
        to={carry('/matrix')}
        color="inherit"
        underline="none"
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'center',
          fontWeight: 700,
          letterSpacing: '-0.01em',
          fontSize: '1.05rem',
          mr: 1,
        }}
      >
        <Mark />
        {text('frame.product')}
      </Link>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: { xs: 0.5, md: 1.5 },
          order: { xs: 1, md: 0 },
          flex: { xs: '1 0 100%', md: 1 },
          flexWrap: 'wrap',
        }}
      >
        <AsOfControl />
        <DemoClock />
        <Waiting />
      </Box>
      <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: { xs: 1, md: 1.5 } }}>
        <LanguageSwitch />
        <UserMenu onSignOut={onSignOut} />
      </Box>
    </Box>
  );
}

function Waiting() {
  const text = useText();
  const carry = useCarry();
  const { waiting } = useViewer();
  if (waiting === null) return null;
  const to = carry(`/change-sets?filter=${encodeURIComponent(JSON.stringify({ waiting: 'yes' }))}`);
  return (
    <Link
      component={RouterLink}
      to={to}
      color="inherit"
      sx={{ fontSize: { xs: '0.8125rem', md: '0.875rem' }, fontWeight: 600, whiteSpace: 'nowrap', ml: 'auto', p: 0.5 }}
    >
      {text('frame.waiting', { count: waiting })}
    </Link>
  );
}

function UserMenu({ onSignOut }: { onSignOut: () => void }) {
  const text = useText();
  const { person, organisation } = useViewer();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const initials = person.name
    .split(' ')
    .map((part) => part[0])
    .filter((letter) => letter === letter?.toUpperCase())
    .join('')
    .slice(0, 2);
  return (
    <>
      <IconButton
        color="inherit"
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-label={text('frame.user', { name: person.name })}
        sx={{
          width: 36,
          height: 36,
          border: `2px solid ${colours.onDarkMuted}`,
          fontSize: '0.8125rem',
          fontWeight: 700,
          whiteSpace: 'nowrap',
          '&.Mui-focusVisible': { outline: `3px solid ${colours.focusOnDark}` },
        }}
      >
        {initials}
      </IconButton>
      <Popup open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <Box component="li" sx={{ px: 2, py: 1 }}>
          <Typography variant="h3" component="p">
            {person.name}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {organisation.name}
          </Typography>
        </Box>
        <MenuItem onClick={onSignOut} sx={{ gap: 1 }}>
          <Logout fontSize="small" aria-hidden />
          {text('frame.signOut')}
        </MenuItem>
      </Popup>
    </>
  );
}
