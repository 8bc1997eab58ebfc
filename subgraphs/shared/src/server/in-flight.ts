import { CodedError } from '../errors';

/** What is running, so that a stop waits for it. */
export class InFlight {
  private readonly running = new Set<Promise<unknown>>();
  private closing = false;

  get size(): number {
    return this.running.size;
  }

  async run<T>(fn: () => Promise<T>): Promise<T> {
    if (this.closing) throw new CodedError('SUBGRAPH_UNAVAILABLE', 'This part is stopping.');
    const running = fn();
    this.running.add(running);
    try {
      return await running;
    } finally {
      this.running.delete(running);
    }
  }

  /** Lets nothing new in, and waits for what runs. */
  async end(): Promise<void> {
    this.closing = true;
    while (this.running.size) await Promise.allSettled(this.running);
  }
}
