import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { refuse } from '../errors';

export interface ConsoleSettings {
  /** What the console must know before its first request. */
  readonly authority: string;
  readonly clientId: string;
  readonly audience: string;
  readonly demo: boolean;
}

export interface ConsoleOptions {
  /** The built console. */
  dir: string;
  settings: ConsoleSettings;
}

const YEAR_MS = 365 * 24 * 3_600_000;

/** Styles are made at run time by the component library, so they may be inline; scripts may not. */
function policyFor(authority: string): string {
  const issuer = new URL(authority).origin;
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${issuer}`,
    `frame-src 'self' ${issuer}`,
    `form-action 'self' ${issuer}`,
    "frame-ancestors 'self'",
    "base-uri 'self'",
    "object-src 'none'",
  ].join('; ');
}

function guarded(authority: string) {
  const policy = policyFor(authority);
  return (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('x-content-type-options', 'nosniff');
    next();
  };
}

/** A path of the console itself, not of a file that is missing. */
const isPage = ({ method, path }: Request) => (method === 'GET' || method === 'HEAD') && !/\.\w{1,8}$/.test(path);

/** Hashed files for a year, the page itself never; every other path is the console's own. */
export function consoleFiles({ dir, settings }: ConsoleOptions): Router {
  const router = Router();
  router.use(guarded(settings.authority));
  router.get('/config.json', (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.json(settings);
  });
  const setHeaders = (response: Response) => response.setHeader('cache-control', 'no-cache');
  router.use('/assets', express.static(join(dir, 'assets'), { index: false, immutable: true, maxAge: YEAR_MS }));
  router.use(express.static(dir, { index: false, redirect: false, setHeaders }));
  router.use((request, response, next) => {
    if (!isPage(request)) return next();
    const page = join(dir, 'index.html');
    if (!existsSync(page)) return next(refuse(503, 'NOT_FOUND', 'The console is not built: run `npm run build`.'));
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page, { cacheControl: false });
  });
  return router;
}
