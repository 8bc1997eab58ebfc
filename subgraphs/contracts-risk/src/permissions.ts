import type { PermissionTable } from '@ketenregie/shared';

/** Who may see more than the own log-in: every role of a chain partner, and those who oversee. */
const PARTNERS = [
  'CONTRACT_MANAGER',
  'PORTFOLIO_MANAGER',
  'COORDINATOR',
  'PLANNER',
  'RISK_MANAGER',
  'DASHBOARD',
  'PARTNER',
  'AUDITOR',
  'ADMIN',
];
const EVERYBODY = [...PARTNERS, 'PUBLIC_BODY'];

/** What no role holds is done by the system: the seed now, the change kinds of this context later. */
const SYSTEM: readonly string[] = [];

/** Domain §8. Commercial fields ask for the contract's party too (`contract/commercial.ts`). */
export const permissions = {
  'viewer:read': EVERYBODY,
  'clock:read': EVERYBODY,
  'party:read': PARTNERS,
  'person:read': PARTNERS,
  'area:read': PARTNERS,
  'contract:read': PARTNERS,
  'mandate:read': PARTNERS,
  'legalBasis:read': PARTNERS,
  'commercial:read': [
    'CONTRACT_MANAGER',
    'PORTFOLIO_MANAGER',
    'COORDINATOR',
    'PLANNER',
    'RISK_MANAGER',
    'PARTNER',
    'AUDITOR',
  ],
  'mandate:grant': ['CONTRACT_MANAGER'],
  'clock:move': ['ADMIN'],
  'token:issue': ['ADMIN'],
  'person:record': ['ADMIN'],
  'party:record': SYSTEM,
  'area:record': SYSTEM,
  'contract:record': SYSTEM,
  'mandate:record': SYSTEM,
  'riskMatrix:record': SYSTEM,
  'frame:record': SYSTEM,
  'tariff:record': SYSTEM,
  'legalBasis:record': SYSTEM,
} satisfies PermissionTable;

export type Permission = keyof typeof permissions;
