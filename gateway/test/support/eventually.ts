import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 400;
const BETWEEN_MS = 25;

/** Waits for a state, never for a time: asks again until the answer is as wanted. */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (let tries = 0; tries < TRIES && !wanted(answer); tries++) {
    await pause(BETWEEN_MS);
    answer = await ask();
  }
  if (!wanted(answer)) throw new Error(`It never came to that: ${JSON.stringify(answer).slice(0, 2000)}`);
  return answer;
}
