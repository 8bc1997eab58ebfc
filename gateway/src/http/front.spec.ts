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
