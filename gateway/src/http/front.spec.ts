import { connect } from 'node:net';
import { silentLog } from '@ketenregie/shared';
import { eventually } from '@ketenregie/shared/testing';
import { openFront } from './front';

jest.setTimeout(30_000);

describe('the front', () => {
  it('answers before anything is ready', async () => {
    const front = await openFront({ host: '127.0.0.1', port: 0, log: silentLog });
    const response = await fetch(front.url);
    await front.drain();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  });

  it.each([
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a tunnel', 'CONNECT example.org:443 HTTP/1.1\r\nhost: example.org\r\n\r\n', 405],
    ['no HTTP', 'hello\r\n\r\n', 400],
  ])('answers %s with our body, where Node would say nothing', async (_, bytes, status) => {
    const front = await openFront({ host: '127.0.0.1', port: 0, log: silentLog });
    front.serve((_request, response) => response.end('served'));
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(front.port, '127.0.0.1', () => socket.end(bytes));
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('close', () => resolve(text));
    });
    await front.drain();
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      errors: [{ extensions: { code: expect.any(String) } }],
    });
  });

  it('lets a running request end and lets no new one in', async () => {
    const front = await openFront({ host: '127.0.0.1', port: 0, log: silentLog });
    let arrived = false;
    let finish = () => {};
    front.serve((_request, response) => {
      arrived = true;
      finish = () => response.end('done');
    });
    const running = fetch(front.url);
    await eventually(() => arrived, 'the request');
    let drained = false;
    const draining = front.drain().then(() => {
      drained = true;
    });
    await expect(fetch(front.url)).rejects.toThrow();
    expect(drained).toBe(false);
    finish();
    expect(await (await running).text()).toBe('done');
    await draining;
  });
});
