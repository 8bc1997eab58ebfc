import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpOf } from '../errors';
import { httpInternalCall } from './identity-port';

async function withServer<T>(
  listener: RequestListener,
  use: (url: string, close: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, close);
  } finally {
    await close();
  }
}

const callTo = (url: string) => httpInternalCall({ url, sign: async () => ({}) });

async function refusalOf(answer: Promise<unknown>) {
  const error: unknown = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { status: httpOf(error)?.status, code: (error as { extensions?: { code?: string } }).extensions?.code };
}

describe('asking who somebody is', () => {
  const unavailable = { status: 503, code: 'SUBGRAPH_UNAVAILABLE' };

  it('gives the result of the other process', () =>
    withServer(
      (_request, response) => response.end('{"result":{"personId":"p"}}'),
      async (url) => {
        const { call, close } = callTo(url);
        expect(await call('identityByToken', { token: 'kr_x' })).toEqual({ personId: 'p' });
        await close();
      },
    ));

  it('is unavailable for a while, and no fault of ours, when the other process is away', () =>
    withServer(
      (_request, response) => response.end(),
      async (url, stop) => {
        await stop();
        const { call, close } = callTo(url);
        expect(await refusalOf(call('identityByToken', { token: 'kr_x' }))).toEqual(unavailable);
        await close();
      },
    ));

  it('is unavailable when the other process dies over it, or is stopping', () =>
    withServer(
      (request, response) =>
        request.url === '/internal/stopping' ? response.writeHead(503).end() : response.destroy(),
      async (url) => {
        const { call, close } = callTo(url);
        expect(await refusalOf(call('identityByToken', {}))).toEqual(unavailable);
        expect(await refusalOf(call('stopping', {}))).toEqual(unavailable);
        await close();
      },
    ));
});
