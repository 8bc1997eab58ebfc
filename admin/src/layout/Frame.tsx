import { Box, Drawer, useMediaQuery } from '@mui/material';
import { type ReactNode, Suspense, useState } from 'react';
import { useLogout } from 'react-admin';
import { useEverywhere } from '../address/use-url-state';
import { useText } from '../i18n/use-text';
import { Announcer } from '../kit/Announcer/Announcer';
import { AsOfBand } from '../kit/AsOfBand/AsOfBand';
import { ScreenSkeleton } from '../kit/ScreenState/ScreenSkeleton';
import { ScreenState } from '../kit/ScreenState/ScreenState';
import { useShell, ViewerProvider } from '../session/viewer';
import { colours, NARROW, RAIL_PX } from '../theme/tokens';
import { Bar } from './Bar';
import { Menu } from './Menu';
import { useAddressLanguage } from './use-address-language';

/** The frame around every screen: who and when above, where at the left, one landmark for the rest. */
export function Frame({ children }: { children?: ReactNode }) {
  useAddressLanguage();
  const shell = useShell();
  const logout = useLogout();
  return (
    <Announcer>
      <ScreenState query={shell} skeleton={<Outline />}>
        {({ part }) => (
          <ViewerProvider shell={part}>
            <Furniture onSignOut={() => void logout({ signOut: true }, '/login', false)}>{children}</Furniture>
          </ViewerProvider>
        )}
      </ScreenState>
    </Announcer>
  );
}

function Outline() {
  return (
    <Box sx={{ minHeight: '100vh', pt: 8, px: 3, borderTop: `56px solid ${colours.brand}` }}>
      <ScreenSkeleton />
    </Box>
  );
}

function Furniture({ children, onSignOut }: { children?: ReactNode; onSignOut: () => void }) {
  const text = useText();
  const narrow = useMediaQuery(NARROW, { noSsr: true });
  const [open, setOpen] = useState(false);
  const [{ asOf }] = useEverywhere();
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', '--frame-top': asOf ? '95px' : '56px' }}>
      <Box component="a" href="#main" sx={skipStyle}>
        {text('frame.skip')}
      </Box>
      <Box component="header" sx={{ position: 'sticky', top: 0, zIndex: 10 }}>
        <Bar onMenu={narrow ? () => setOpen(true) : undefined} onSignOut={onSignOut} />
        <AsOfBand />
      </Box>
      <Box sx={{ display: 'flex' }}>
        {narrow ? (
          <Drawer open={open} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { width: 260 } } }}>
            <Menu onGo={() => setOpen(false)} />
          </Drawer>
        ) : (
          <Box sx={{ width: RAIL_PX, flexShrink: 0, position: 'sticky', top: 56, alignSelf: 'flex-start' }}>
            <Menu />
          </Box>
        )}
        <Box
          component="main"
          id="main"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, p: { xs: 2, md: 3 }, pl: { md: 1 }, maxWidth: 1720, outline: 'none' }}
        >
          <Suspense fallback={<ScreenSkeleton />}>{children}</Suspense>
        </Box>
      </Box>
    </Box>
  );
}

const skipStyle = {
  position: 'absolute',
  left: 8,
  top: -60,
  zIndex: 20,
  p: 1.5,
  bgcolor: colours.surface,
  color: colours.action,
  borderRadius: 2,
  '&:focus': { top: 8 },
} as const;
