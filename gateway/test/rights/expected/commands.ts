import { readsOpen } from './groups';
import type { Role, Subject } from './subjects';

/** `yes`: the right is there; else the error FORBIDDEN, or the refusal with this code. */
export type Answered = 'yes' | 'FORBIDDEN' | 'NOT_FOUND' | 'APPROVAL_NOT_ALLOWED';

export interface CommandRule {
  /** Domain §8, column "May". */
  role: Role;
  /** The rule that answers for another organisation's thing, where the domain names one (MA-17). */
  refusal?: 'APPROVAL_NOT_ALLOWED';
  /** A condition beside the role, at one's own thing. */
  only?: (subject: Subject) => boolean;
  /** It is about nothing that somebody else could own. */
  thingless?: true;
  /** What stops it at the spec's own things, once the right is there: a rule of a later stage. */
  stops?: readonly string[];
}

const CONTRACT_MANAGER = { role: 'CONTRACT_MANAGER' } as const;
const COORDINATOR = { role: 'COORDINATOR' } as const;
/** The spec's sets are OPEN and hold a draft that the rules refuse. */
const notYet = { ...CONTRACT_MANAGER, stops: ['STATE_NOT_ALLOWED'] } as const;

/** Every mutation; a new one without a line fails the spec. */
export const COMMANDS: Readonly<Record<string, CommandRule>> = {
  openChangeSet: { ...CONTRACT_MANAGER, thingless: true, only: ({ own }) => own !== null },
  editChangeSet: CONTRACT_MANAGER,
  proposeModuleAssignment: CONTRACT_MANAGER,
  proposeChange: CONTRACT_MANAGER,
  discardChange: CONTRACT_MANAGER,
  checkChangeSet: CONTRACT_MANAGER,
  previewChangeSet: CONTRACT_MANAGER,
  submitChangeSet: { ...CONTRACT_MANAGER, stops: ['GROUND_REQUIRED'] },
  approveChangeSet: { ...notYet, refusal: 'APPROVAL_NOT_ALLOWED' },
  requestChangeSetChanges: notYet,
  publishChangeSet: notYet,
  withdrawChangeSet: CONTRACT_MANAGER,
  rebaseChangeSet: CONTRACT_MANAGER,
  revertChangeSet: notYet,
  recordCompetence: CONTRACT_MANAGER,
  recordMaturityAssessment: CONTRACT_MANAGER,
  grantMandate: { ...CONTRACT_MANAGER, only: ({ directs }) => directs === true },
  placeOrder: COORDINATOR,
  cancelOrder: COORDINATOR,
  moveClock: { role: 'ADMIN', thingless: true },
};

/** A token may do what its scopes name; those of the spec name no command. */
const holds = ({ role, scopes }: Subject, rule: CommandRule) => role === rule.role && scopes === undefined;

/**
 * Without the permission FORBIDDEN. With it, at another organisation's thing: the rule's refusal where there is one, else
 * FORBIDDEN if the thing may be read and NOT_FOUND if not.
 */
export function answerTo(rule: CommandRule, subject: Subject, own: boolean): Answered {
  if (!holds(subject, rule)) return 'FORBIDDEN';
  const allowed = rule.only?.(subject) ?? true;
  if (rule.thingless) return allowed ? 'yes' : 'FORBIDDEN';
  if (own) return allowed ? 'yes' : 'FORBIDDEN';
  if (rule.refusal) return rule.refusal;
  return readsOpen(subject) ? 'FORBIDDEN' : 'NOT_FOUND';
}
