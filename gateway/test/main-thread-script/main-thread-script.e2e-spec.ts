import { freePorts } from '../support/free-ports';
import { databaseKind, newPlace, type Place, remove } from '../support/places';
import { StartedProduct } from './started-product';

const SCRIPT = 'examples/main-thread.sh';
const MINUTES = 60_000;

describe(`examples/main-thread.sh against ${databaseKind === 'MariaDB' ? 'five processes on MariaDB' : 'one process on SQLite'}`, () => {
  let place: Place;
  let product: StartedProduct;

  beforeAll(async () => {
    place = await newPlace('script');
    product = new StartedProduct(place, await freePorts(5));
    await product.start();
  }, 5 * MINUTES);

  afterAll(async () => {
    await product?.stop();
    if (place) await remove(place);
  }, MINUTES);

  it(
    'goes the whole journey J1',
    async () => {
      const { code, output } = await product.run('bash', SCRIPT);
      expect(output).not.toMatch(/FAILED/);
      expect({ code, end: output.trim().split('\n').at(-1) }).toEqual({
        code: 0,
        end: expect.stringMatching(/^\d+ checks, all as they should be$/),
      });
    },
    4 * MINUTES,
  );

  it(
    'finds everything again after kill -9 and a restart',
    async () => {
      await product.kill();
      await product.start();
      const { code, output } = await product.run('bash', SCRIPT, '--after');
      expect(output).not.toMatch(/FAILED/);
      expect(code).toBe(0);
    },
    4 * MINUTES,
  );

  it(
    'stops at SIGTERM with exit code 0',
    async () => {
      expect(await product.stop()).toMatchObject({ code: 0 });
    },
    MINUTES,
  );
});
