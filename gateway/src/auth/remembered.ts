import { createHash } from 'node:crypto';
import { wallMs } from '@ketenregie/shared';

const SECONDS = 30;
const MAX_ENTRIES = 10_000;

interface Entry<T> {
  value: Promise<T>;
  until: number;
}

/** Answers for half a minute, by a hash of the key, since keys are secrets. What was unknown or failed is asked again. */
export class Remembered<T> {
  private readonly entries = new Map<string, Entry<T | null>>();

  constructor(private readonly ask: (key: string) => Promise<T | null>) {}

  async get(key: string): Promise<T | null> {
    const name = createHash('sha256').update(key).digest('base64url');
    const known = this.entries.get(name);
    if (known && known.until > wallMs()) return known.value;
    const entry = { value: this.ask(key), until: wallMs() + SECONDS * 1000 };
    this.entries.delete(name);
    this.entries.set(name, entry);
    this.forgetOldest();
    return this.kept(name, entry);
  }

  private async kept(name: string, entry: Entry<T | null>): Promise<T | null> {
    let keep = false;
    try {
      const value = await entry.value;
      keep = value !== null;
      return value;
    } finally {
      if (!keep && this.entries.get(name) === entry) this.entries.delete(name);
    }
  }

  private forgetOldest(): void {
    if (this.entries.size <= MAX_ENTRIES) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}
