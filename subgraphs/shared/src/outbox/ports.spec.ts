import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SIGNATURE_HEADER, verifyRequest } from '../auth';
import { anEvent } from '../testing/trail.fixture';
import type { DomainEvent, EventPort, EventReceiver } from './events';
import { HttpEventPort } from './http-port';
import { InProcessEventPort } from './in-process-port';

const SECRET = 'a secret that is long enough for the specs';

interface Carrier {
  port: EventPort;
  close(): Promise<void>;
}

async function inProcess(receiver: EventReceiver): Promise<Carrier> {
  const port = new InProcessEventPort();
  port.register('near', receiver);
  return { port, close: async () => {} };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

async function overHttp(receiver: EventReceiver, secret = SECRET): Promise<Carrier> {
  const server: Server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const token = String(request.headers[SIGNATURE_HEADER]);
      await verifyRequest(SECRET, 'near', token, body);
      const { source, events }: { source: string; events: DomainEvent[] } = JSON.parse(body);
      response.end(JSON.stringify(await receiver.receive(source, events)));
    })().catch(() => response.writeHead(401).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port: new HttpEventPort({ peers: { near: `http://127.0.0.1:${port}` }, secret }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.each([
  ['in process', inProcess],
  ['over HTTP', overHttp],
])('an event port %s', (_, open) => {
  const receive = jest.fn<Promise<{ accepted: string[] }>, [string, readonly DomainEvent[]]>();
  let carrier: Carrier;

  beforeEach(async () => {
    receive.mockReset().mockResolvedValue({ accepted: ['a-1'] });
    carrier = await open({ receive });
  });

  afterEach(() => carrier.close());

  it('carries events as they are, with their source, and brings back what was accepted', async () => {
    const events = [anEvent(), anEvent({ eventNo: 2, payload: { text: '✓ ñ 🙂', none: null } })];
    expect(await carrier.port.publish('near', events)).toEqual({ accepted: ['a-1'] });
    expect(receive).toHaveBeenCalledWith('sender', events);
  });

  it('hands over a copy', async () => {
    const event = anEvent();
    receive.mockImplementation(async (_source, events) => {
      Object.assign(events[0]?.payload ?? {}, { step: 'changed' });
      return { accepted: [] };
    });
    await carrier.port.publish('near', [event]);
    expect(event.payload).toEqual({ step: 1 });
  });

  it('throws when the peer is unknown', async () => {
    await expect(carrier.port.publish('nowhere', [anEvent()])).rejects.toThrow('nowhere');
  });

  it('throws when the peer breaks', async () => {
    receive.mockRejectedValue(new Error('broke'));
    await expect(carrier.port.publish('near', [anEvent()])).rejects.toThrow();
  });

  it('bothers nobody with an empty batch', async () => {
    expect(await carrier.port.publish('near', [])).toEqual({ accepted: [] });
    expect(receive).not.toHaveBeenCalled();
  });
});

describe('an event port over HTTP', () => {
  const receive = jest.fn(async () => ({ accepted: [] }));

  it('is refused without the shared secret', async () => {
    const carrier = await overHttp({ receive }, 'another secret that is long enough too');
    await expect(carrier.port.publish('near', [anEvent()])).rejects.toThrow('401');
    expect(receive).not.toHaveBeenCalled();
    await carrier.close();
  });

  it('throws when nobody listens', async () => {
    const carrier = await overHttp({ receive });
    await carrier.close();
    await expect(carrier.port.publish('near', [anEvent()])).rejects.toThrow();
  });
});
