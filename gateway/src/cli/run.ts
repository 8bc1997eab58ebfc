import { SettingsError } from '@ketenregie/shared';

const FORCED_MS = 45_000;

/** Everything that people read goes to stderr: stdout is for programs. */
export function say(text: string): void {
  process.stderr.write(`ketenregie  ${text}\n`);
}

/** What is expected to fail says why in a sentence; a bug shows where. */
function told(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const isOurs = error.constructor === Error && !('code' in error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return `${error.message}. Stop what listens there, or choose another PORT.`;
  return isOurs ? error.message : (error.stack ?? error.message);
}

/** A program that ends. */
export function runOnce(program: () => Promise<void>): void {
  program().catch((error: unknown) => {
    say(told(error));
    process.exitCode = 1;
  });
}

/** A program that serves until it is told to stop; a second signal does not wait. */
export function runUntilSignal(program: () => Promise<{ close(): Promise<void> }>): void {
  const started = program();
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    say(`${signal}: running requests end, events are sent, databases close`);
    setTimeout(() => process.exit(1), FORCED_MS).unref();
    started
      .then((running) => running.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          say(told(error));
          process.exit(1);
        },
      );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  started.catch((error: unknown) => {
    say(told(error));
    process.exit(1);
  });
}
