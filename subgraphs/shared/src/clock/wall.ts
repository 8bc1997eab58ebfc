/** Real time, for what must not follow a demo clock: token expiry, signatures, durations, retries. */
export function wallMs(): number {
  return Date.now();
}

export function wallNow(): string {
  return instantOf(Date.now());
}

/** Every instant is written this way, so that text order is time order on both databases. */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}

export function msOf(instant: string): number {
  return Date.parse(instant);
}
