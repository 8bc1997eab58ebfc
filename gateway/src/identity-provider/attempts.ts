import { wallMs } from '@ketenregie/shared';

const WINDOW_MS = 5 * 60_000;
const MAX_NAMES = 10_000;

interface Failures {
  count: number;
  until: number;
}

/** Counts failures by name over five minutes; past the limit the name waits until they are over. */
export class Attempts {
  private readonly byName = new Map<string, Failures>();

  constructor(private readonly limit: number) {}

  /** Seconds to wait, 0 when none. */
  waitFor(name: string): number {
    const failures = this.current(name);
    return failures && failures.count >= this.limit ? Math.ceil((failures.until - wallMs()) / 1000) : 0;
  }

  failed(name: string): void {
    const known = this.current(name);
    this.byName.delete(name);
    this.byName.set(name, { count: (known?.count ?? 0) + 1, until: known?.until ?? wallMs() + WINDOW_MS });
    if (this.byName.size <= MAX_NAMES) return;
    const [oldest] = this.byName.keys();
    if (oldest !== undefined) this.byName.delete(oldest);
  }

  succeeded(name: string): void {
    this.byName.delete(name);
  }

  private current(name: string): Failures | null {
    const failures = this.byName.get(name);
    return failures && failures.until > wallMs() ? failures : null;
  }
}
