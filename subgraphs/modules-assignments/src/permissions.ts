import type { PermissionTable } from '@ketenregie/shared';

/** Every role of a chain partner, and those who oversee; PUBLIC_BODY and CUSTOMER read no open field here. */
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
const CONTRACT_MANAGER = ['CONTRACT_MANAGER'];

/** Domain §8. That the organisation is a party to the area's contract is asked beside it (`set-command.ts`). */
export const permissions = {
  'viewer:read': [...PARTNERS, 'PUBLIC_BODY'],
  'moduleAssignment:read': PARTNERS,
  'competence:read': PARTNERS,
  'maturity:read': PARTNERS,
  'changeSet:read': PARTNERS,
  'moduleRun:read': PARTNERS,
  'competence:record': CONTRACT_MANAGER,
  'maturity:record': CONTRACT_MANAGER,
  'moduleAssignment:propose': CONTRACT_MANAGER,
  'change:propose': CONTRACT_MANAGER,
  'change:discard': CONTRACT_MANAGER,
  'changeSet:open': CONTRACT_MANAGER,
  'changeSet:edit': CONTRACT_MANAGER,
  'changeSet:check': CONTRACT_MANAGER,
  'changeSet:preview': CONTRACT_MANAGER,
  'changeSet:submit': CONTRACT_MANAGER,
  'changeSet:approve': CONTRACT_MANAGER,
  'changeSet:requestChanges': CONTRACT_MANAGER,
  'changeSet:publish': CONTRACT_MANAGER,
  'changeSet:withdraw': CONTRACT_MANAGER,
  'changeSet:rebase': CONTRACT_MANAGER,
  'changeSet:revert': CONTRACT_MANAGER,
} satisfies PermissionTable;

export type Permission = keyof typeof permissions;
