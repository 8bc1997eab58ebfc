import type { PermissionTable } from '@ketenregie/shared';

/** Figures are open to every chain partner (KP-02, domain §8); no permission writes one (KP-01). */
export const permissions = {
  'viewer:read': [
    'CONTRACT_MANAGER',
    'PORTFOLIO_MANAGER',
    'COORDINATOR',
    'PLANNER',
    'RISK_MANAGER',
    'DASHBOARD',
    'PARTNER',
    'AUDITOR',
    'ADMIN',
    'PUBLIC_BODY',
  ],
  'moduleFigure:read': [
    'CONTRACT_MANAGER',
    'PORTFOLIO_MANAGER',
    'COORDINATOR',
    'PLANNER',
    'RISK_MANAGER',
    'DASHBOARD',
    'PARTNER',
    'AUDITOR',
    'ADMIN',
  ],
} satisfies PermissionTable;
