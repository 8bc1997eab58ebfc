import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import DifferenceOutlined from '@mui/icons-material/DifferenceOutlined';
import GridOn from '@mui/icons-material/GridOnOutlined';
import { Box, Typography } from '@mui/material';
import { Link, useLocation } from 'react-router-dom';
import { useCarry } from '../address/use-url-state';
import { useText } from '../i18n/use-text';
import { colours } from '../theme/tokens';

const GROUPS = [
  {
    key: 'control',
    items: [
      { key: 'matrix', to: '/matrix', icon: GridOn },
      { key: 'sets', to: '/change-sets', icon: DifferenceOutlined },
    ],
  },
  { key: 'execution', items: [{ key: 'orders', to: '/orders', icon: AssignmentOutlined }] },
] as const;

export function Menu({ onGo }: { onGo?: () => void }) {
  const text = useText();
  const carry = useCarry();
  const { pathname } = useLocation();
  return (
    <Box component="nav" aria-label={text('menu.name')} sx={{ p: 1.5 }}>
      {GROUPS.map((group) => (
        <Box key={group.key} sx={{ mb: 2 }}>
          <Typography variant="overline" component="p" color="text.secondary" sx={{ px: 1.5 }}>
            {text(`menu.${group.key}`)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0 }}>
            {group.items.map(({ key, to, icon: Icon }) => {
              const here = pathname.startsWith(to);
              return (
                <li key={key}>
                  <Box
                    component={Link}
                    to={carry(to)}
                    onClick={onGo}
                    aria-current={here ? 'page' : undefined}
                    sx={itemStyle(here)}
                  >
                    <Icon aria-hidden fontSize="small" />
                    {text(`menu.${key}`)}
                  </Box>
                </li>
              );
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function itemStyle(here: boolean) {
  return {
    display: 'flex',
    gap: 1.25,
    alignItems: 'center',
    px: 1.5,
    minHeight: 40,
    borderRadius: 2,
    textDecoration: 'none',
    fontWeight: here ? 660 : 500,
    color: here ? colours.brand : colours.ink,
    bgcolor: here ? colours.brandSoft : 'transparent',
    boxShadow: here ? `inset 3px 0 0 ${colours.action}` : 'none',
    '&:hover': { bgcolor: colours.brandSoft },
  } as const;
}
