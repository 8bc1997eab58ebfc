import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '@ketenregie/shared';
import express, { type Express, type NextFunction, type Request, type Response, type Router } from 'express';
import { httpOf, refuse } from '../errors';
import { explorerAssets } from './explorer';
import { failure, requestIdOf } from './graphql-handler';
import type { Health } from './health';

export interface AppOptions {
  publicUrl: string;
  graphql(request: IncomingMessage, response: ServerResponse): Promise<void>;
  health(): Promise<Health>;
  /** The built-in provider. */
  auth: { path: string; router: Router } | null;
  console: Router | null;
  log: Log;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Sign-in knows one origin: a browser that came by another name of this machine goes there. */
function toPublicName(publicUrl: string) {
  const target = new URL(publicUrl);
  return (request: Request, response: Response, next: NextFunction) => {
    const host = request.headers.host ?? target.host;
    const name = host.replace(/:\d+$/, '');
    const elsewhere = host !== target.host && LOOPBACK.has(name) && LOOPBACK.has(target.hostname);
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') && request.accepts(['json', 'html']) === 'html';
    if (!elsewhere || !isPage) return next();
    response.redirect(307, `${target.origin}${request.originalUrl}`);
  };
}

function sendFailure(request: Request, response: Response, error: unknown, log: Log): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const requestId = requestIdOf(request);
  const { status, headers, body } = failure(request, error, requestId, log);
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status).type('application/json').setHeader('x-request-id', requestId).end(body);
}

/** What a library in front of us refuses says a status between 400 and 499; its words stay here. */
function own(error: unknown): unknown {
  if (httpOf(error)) return error;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  const isTheirs = status >= 400 && status < 500;
  const found = status === 404 ? refuse(404, 'NOT_FOUND', 'There is nothing here.') : null;
  return isTheirs ? (found ?? refuse(status, 'BAD_REQUEST', 'The request cannot be read.')) : error;
}

export function createApp({ publicUrl, graphql, health, auth, console: files, log }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.all('/graphql', (request, response) => graphql(request, response));
  app.use('/graphql/explorer', explorerAssets());
  app.get('/healthz', (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.json({ ok: true });
  });
  app.get('/readyz', async (_request, response) => {
    const answer = await health();
    response.setHeader('cache-control', 'no-store');
    response.status(answer.ready ? 200 : 503).json(answer);
  });
  if (auth) app.use(auth.path, toPublicName(publicUrl), auth.router);
  if (files) {
    app.use('/console', toPublicName(publicUrl), files);
    app.get('/', toPublicName(publicUrl), (_request, response) => response.redirect(302, '/console'));
  }
  app.use((_request, _response, next) => next(refuse(404, 'NOT_FOUND', 'There is nothing here.')));
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) =>
    sendFailure(request, response, own(error), log),
  );
  return app;
}
