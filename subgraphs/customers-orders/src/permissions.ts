import type { PermissionTable } from '@ketenregie/shared';

const PARTNER_ROLES = ['CONTRACT_MANAGER', 'PORTFOLIO_MANAGER', 'COORDINATOR', 'PLANNER', 'RISK_MANAGER', 'PARTNER'];

/** Domain §8. Whether a thing is the caller's is judged beside this: the coordinator's area, a part in the order. */
export const permissions = {
  'viewer:read': [...PARTNER_ROLES, 'DASHBOARD', 'AUDITOR', 'ADMIN', 'PUBLIC_BODY'],
  'order:read': [...PARTNER_ROLES, 'DASHBOARD', 'AUDITOR', 'ADMIN'],
  /** Customer and exact address, of orders that the organisation has a part in (CO-13). */
  'personal:read': PARTNER_ROLES,
  'order:place': ['COORDINATOR'],
  'order:cancel': ['COORDINATOR'],
} as const satisfies PermissionTable;
