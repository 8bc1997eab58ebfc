export type Phase = 'skipped' | 'waiting' | 'planned' | 'running' | 'done' | 'cancelled';

const PHASES: Readonly<Record<string, Phase>> = {
  NOT_NEEDED: 'skipped',
  WAITING: 'waiting',
  PAUSED: 'waiting',
  PLANNED_PROVISIONAL: 'planned',
  PLANNED_DEFINITE: 'planned',
  STARTED: 'running',
  REPORTED_READY: 'running',
  REJECTED: 'running',
  JUDGED_OK: 'done',
  DONE: 'done',
  CANCELLED: 'cancelled',
};

/** Eleven states in six looks; one that this console does not know yet waits. */
export function phaseOf(state: string): Phase {
  return PHASES[state] ?? 'waiting';
}
