import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@ketenregie/shared';

const DRAIN_MS = 20_000;
/** Longer than load balancers keep theirs, so that they close first. */
const KEEP_ALIVE_MS = 65_000;

/** A port that is listened on before anything is ready: the port may be the machine's choice, and addresses name it. */
export interface Front {
  readonly url: string;
  readonly port: number;
  serve(app: RequestListener): void;
  /** Lets nothing new in and waits for what runs. */
  drain(): Promise<void>;
}

function jsonBody(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'application/json; charset=utf-8', 'retry-after': '2' });
  response.end(jsonBody('SUBGRAPH_UNAVAILABLE', 'Starting; try again in a moment.'));
};

/** What is no HTTP at all, or too long a head, never reaches the app: it gets its answer here. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'Request Header Fields Too Large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Request Timeout']
        : [400, 'Bad Request'];
  const body = jsonBody('BAD_REQUEST', 'The request cannot be read.');
  const head = [
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${head.join('\r\n')}\r\n\r\n${body}`);
}

function listening(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function drainServer(server: Server, log: Log): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = new AbortController();
  const tooLong = pause(DRAIN_MS, true, { signal: patience.signal }).catch(() => false);
  const late = await Promise.race([closed.then(() => false), tooLong]);
  patience.abort();
  if (late) log.warn({ durationMs: DRAIN_MS }, 'requests that did not end were cut off');
  server.closeAllConnections();
  await closed;
}

export async function openFront({ host, port, log }: { host: string; port: number; log: Log }): Promise<Front> {
  let app = starting;
  let draining = false;
  const server = createServer((request, response) => {
    // A connection kept alive would keep a closing server open.
    if (draining) response.setHeader('connection', 'close');
    response.once('finish', () => {
      if (draining) setImmediate(() => server.closeIdleConnections());
    });
    app(request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', refuseUnreadable);
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(jsonBody('BAD_REQUEST', 'That expectation cannot be met.'));
  });
  const actual = await listening(server, host, port);
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${actual}`,
    port: actual,
    serve: (next) => {
      app = next;
    },
    drain: () => {
      draining = true;
      return drainServer(server, log);
    },
  };
}
