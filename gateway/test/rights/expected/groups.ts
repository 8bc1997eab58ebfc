import type { Subject } from './subjects';

/** What a field may be, and whether a caller gets it. */
export const GROUPS = ['everybody', 'self', 'open', 'personal', 'commercial'] as const;
export type Group = (typeof GROUPS)[number];
export type Verdict = 'yes' | 'masked' | 'forbidden';

/** The thing is the caller's: by the contract, by a role in the order, or by being it. */
export interface Standing {
  /** Of a contract: the organisation is a party to it. Of an order: it has a role in it. */
  owned: boolean;
  /** The caller, or the own organisation. */
  oneself: boolean;
  /** Of a contract, for a portfolio manager: within the mandate. */
  mandated: boolean;
}

/** Domain §8: every partner with an active contract; the auditor reads everything; a public body nothing of it. */
export function readsOpen({ role, own }: Subject): boolean {
  if (role === 'PUBLIC_BODY') return false;
  return own !== null || role === 'AUDITOR';
}

/** Masked for DASHBOARD, AUDITOR and ADMIN in every organisation; else for who has no role in the order (CO-13). */
function personal({ role }: Subject, { owned }: Standing): Verdict {
  return owned && !['DASHBOARD', 'AUDITOR', 'ADMIN'].includes(role) ? 'yes' : 'masked';
}

/**
 * The contract's parties, the portfolio manager within the mandate; the auditor reads everything but personal data and
 * margins. DASHBOARD (figures and open fields) and ADMIN (users, tokens, settings, the clock) are given no amounts.
 */
function commercial({ role }: Subject, { owned, mandated }: Standing): Verdict {
  if (role === 'AUDITOR') return 'yes';
  if (role === 'DASHBOARD' || role === 'ADMIN') return 'forbidden';
  if (role === 'PORTFOLIO_MANAGER') return owned && mandated ? 'yes' : 'forbidden';
  return owned ? 'yes' : 'forbidden';
}

/** Domain §8 in one function. */
export function verdictOf(group: Group, subject: Subject, standing: Standing): Verdict {
  if (group === 'everybody') return 'yes';
  if (group === 'self' && standing.oneself) return 'yes';
  if (!readsOpen(subject)) return 'forbidden';
  if (group === 'personal') return personal(subject, standing);
  if (group === 'commercial') return commercial(subject, standing);
  return 'yes';
}
