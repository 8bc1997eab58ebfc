import { request } from 'undici';
import { SIGNATURE_HEADER, signRequest } from '../auth';
import type { DomainEvent, EventPort } from './events';

const TIMEOUT_MS = 15_000;

export interface HttpEventPortOptions {
  /** Base address by peer: `http://performance:4004`. */
  peers: Readonly<Record<string, string>>;
  /** Shared by all contexts of one installation. */
  secret: string;
  timeoutMs?: number;
}

/** Events over signed HTTP: POST `/events` with `{ source, events }`, answered by `{ accepted }`. */
export class HttpEventPort implements EventPort {
  constructor(private readonly options: HttpEventPortOptions) {}

  async publish(to: string, events: readonly DomainEvent[]): Promise<{ accepted: string[] }> {
    const base = this.options.peers[to];
    const [first] = events;
    if (!base) throw new Error(`${to} has no address.`);
    if (!first) return { accepted: [] };
    const body = JSON.stringify({ source: first.source, events });
    const token = await signRequest(this.options.secret, { audience: to, identity: null, body });
    const timeout = this.options.timeoutMs ?? TIMEOUT_MS;
    const response = await request(new URL('/events', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: token },
      body,
      headersTimeout: timeout,
      bodyTimeout: timeout,
    });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${to} answered ${response.statusCode}.`);
    return { accepted: acceptedIn(JSON.parse(text)) };
  }
}

function acceptedIn(answer: unknown): string[] {
  const accepted = typeof answer === 'object' && answer !== null && 'accepted' in answer ? answer.accepted : null;
  if (!Array.isArray(accepted)) throw new Error('The peer did not say which events it accepted.');
  return accepted.filter((id) => typeof id === 'string');
}
