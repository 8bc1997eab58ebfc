import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';

/** One request as it goes over the wire. */
export interface Sent {
  method: string;
  /** Path and search. */
  target: string;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer | null;
}

export interface Seen {
  status: number;
  type: string;
  text: string;
}

const PATIENCE_MS = 30_000;
export const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** By Node's client: any method and header that HTTP can carry. Null: the connection ended without an answer. */
export function send(url: string, { method, target, headers, body }: Sent): Promise<Seen | null> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const length: Record<string, string> = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { hostname, port, method, path: target, agent, headers: { ...length, ...headers } };
    const request = httpRequest({ ...options, timeout: PATIENCE_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve(null));
      response.on('end', () => {
        const { statusCode = 0, headers: given } = response;
        resolve({
          status: statusCode,
          type: given['content-type'] ?? '',
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
    request.end(body ?? undefined);
  });
}

/** Bytes that no client would send, on a connection of their own. */
export function sendBytes(url: string, bytes: Buffer): Promise<Seen | null> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(read(Buffer.concat(chunks).toString('utf8'))));
  });
}

function read(text: string): Seen | null {
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1];
  if (!status) return null;
  return { status: Number(status), type: /^content-type: (.*)$/im.exec(head)?.[1] ?? '', text: body };
}
