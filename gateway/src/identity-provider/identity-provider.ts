import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { ASSETS } from '../http/assets';
import { Interactions } from './interaction';
import { basePathOf, createProvider, type ProviderOptions } from './provider';

export interface IdentityProviderOptions extends ProviderOptions {
  demo: boolean;
}

/** The library makes addresses from what the request says of itself: it is told the public one. */
function atPublicAddress(publicUrl: string) {
  const { host, protocol } = new URL(publicUrl);
  return (request: Request, _response: Response, next: NextFunction) => {
    request.headers.host = host;
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    next();
  };
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  // Silent renewal happens in a frame of the console.
  "frame-ancestors 'self'",
].join('; ');

function guarded(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('x-content-type-options', 'nosniff');
  next();
}

/** Own pages first, then the provider's protocol. Mount it where `basePathOf` says, before any body parser. */
export function identityProvider(options: IdentityProviderOptions): Router {
  const { publicUrl, people, demo, log } = options;
  const provider = createProvider(options);
  const [base, { origin }] = [basePathOf(publicUrl), new URL(publicUrl)];
  const interactions = new Interactions({ provider, people, origin, base, demo, log });
  const visit = (request: Request, response: Response) => {
    const { uid } = request.params;
    request.url = request.originalUrl;
    return { request, response, uid: typeof uid === 'string' ? uid : '' };
  };
  const router = Router();
  router.use('/assets', express.static(join(ASSETS, 'sign-in'), { index: false, maxAge: '1h' }));
  router.use(guarded, atPublicAddress(publicUrl));
  router.get('/interaction/:uid', (request, response) => interactions.show(visit(request, response)));
  router.post('/interaction/:uid/login', (request, response) => interactions.signIn(visit(request, response)));
  router.post('/interaction/:uid/cancel', (request, response) => interactions.cancel(visit(request, response)));
  router.use(provider.callback());
  return router;
}
