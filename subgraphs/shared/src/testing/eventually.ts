import { setTimeout as pause } from 'node:timers/promises';
import { wallMs } from '../clock/wall';

const PATIENCE_MS = 10_000;

/** Waits for a state, not for a time: fails when it does not come. */
export async function eventually(state: () => Promise<boolean> | boolean, what = 'the state'): Promise<void> {
  const until = wallMs() + PATIENCE_MS;
  while (!(await state())) {
    if (wallMs() > until) throw new Error(`Waited in vain for ${what}.`);
    await pause(5);
  }
}
