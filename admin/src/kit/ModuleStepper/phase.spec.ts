import { phaseOf } from './phase';

it.each([
  ['NOT_NEEDED', 'skipped'],
  ['STARTED', 'running'],
  ['REJECTED', 'running'],
  ['PLANNED_DEFINITE', 'planned'],
  ['JUDGED_OK', 'done'],
  ['PAUSED', 'waiting'],
  ['CANCELLED', 'cancelled'],
  ['A_STATE_OF_LATER', 'waiting'],
])('a step that is %s looks %s', (state, phase) => expect(phaseOf(state)).toBe(phase));
