import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
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

/** An answer where there is no response object: the app never hears of these requests. */
function answerOn(socket: Duplex, status: string, code: string, message: string, headers: string[] = []): void {
  const body = jsonBody(code, message);
  const length = `content-length: ${Buffer.byteLength(body)}`;
  const head = ['content-type: application/json; charset=utf-8', length, 'connection: close', ...headers];
  socket.end(`HTTP/1.1 ${status}\r\n${head.join('\r\n')}\r\n\r\n${body}`);
}

/** What is no HTTP at all, or too long a head. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request';
  answerOn(socket, status, 'BAD_REQUEST', 'The request cannot be read.');
}

/** Without a listener Node would end the connection without a word. */
function refuseTunnel(_request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => {});
  answerOn(socket, '405 Method Not Allowed', 'METHOD_NOT_ALLOWED', 'This is no proxy.', ['allow: GET, POST']);
}

const hostless: RequestListener = ({ socket }) => answerOn(socket, '400 Bad Request', 'BAD_REQUEST', 'Name the host.');

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
  // Node's own refusal of a request without a host has no body.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    // A connection kept alive would keep a closing server open.
    if (draining) response.setHeader('connection', 'close');
    response.once('finish', () => {
      if (draining) setImmediate(() => server.closeIdleConnections());
    });
    if (request.headers.host === undefined && request.httpVersion === '1.1') hostless(request, response);
    else app(request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', refuseUnreadable);
  server.on('connect', refuseTunnel);
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
