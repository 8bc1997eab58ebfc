import { setMaxListeners } from 'node:events';
import { wallMs } from '@ketenregie/shared';
import { subgraphError } from './subgraph-error';

/** One point in time for a whole operation, whatever it asks of whom. */
export class Deadline {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | null = null;
  /** Milliseconds by subgraph, for the log. */
  readonly spent = new Map<string, number>();

  constructor(private readonly defaultMs: number) {
    // Every call of the operation listens; Node would take more than ten for a leak.
    setMaxListeners(0, this.controller.signal);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Runs from the execution on; once only. */
  start(ms = this.defaultMs): void {
    this.timer ??= setTimeout(() => this.controller.abort(), ms);
  }

  /** Everything was answered. */
  end(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  /** The work's answer, or SUBGRAPH_TIMEOUT if the deadline comes first; the work sees the signal. */
  async within<T>(subgraph: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this;
    if (signal.aborted) throw subgraphError('SUBGRAPH_TIMEOUT', subgraph);
    let onAbort = () => {};
    const late = new Promise<never>((_, reject) => {
      onAbort = () => reject(subgraphError('SUBGRAPH_TIMEOUT', subgraph));
      signal.addEventListener('abort', onAbort, { once: true });
    });
    const started = wallMs();
    const working = work(signal);
    // The loser of the race must not end the process.
    working.catch(() => {});
    try {
      return await Promise.race([working, late]);
    } finally {
      signal.removeEventListener('abort', onAbort);
      this.spent.set(subgraph, (this.spent.get(subgraph) ?? 0) + wallMs() - started);
    }
  }
}
