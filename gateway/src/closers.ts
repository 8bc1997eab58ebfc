type Close = () => Promise<void>;

/** What was opened, to be closed: the door first, then the newest first; one failure keeps nothing else open. */
export class Closers {
  private door: Close | null = null;
  private readonly rest: Close[] = [];
  private running: Promise<void> | null = null;

  first(close: Close): void {
    this.door = close;
  }

  add(close: Close): void {
    this.rest.unshift(close);
  }

  /** Once, however often it is asked for. */
  run(): Promise<void> {
    this.running ??= this.all();
    return this.running;
  }

  private async all(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of [...(this.door ? [this.door] : []), ...this.rest]) {
      await close().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}
