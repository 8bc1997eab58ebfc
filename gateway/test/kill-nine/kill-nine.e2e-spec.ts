import { StartedProduct } from '../main-thread-script/started-product';
import { freePorts } from '../support/free-ports';
import { copyOf, databaseKind, type Place, remove } from '../support/places';
import { TEMPLATE } from '../support/template.setup';

/** The small version of `npm run faults`: the large one is run before a release. */
describe(`kill -9 during 200 commands, on ${databaseKind}`, () => {
  it('loses no acknowledged write and gives no event two effects; a loss and a double effect would be seen', async () => {
    const place = await copyOf(JSON.parse(process.env[TEMPLATE] ?? '') as Place, 'kill');
    try {
      const port = String(await freePorts(1));
      const product = new StartedProduct(place, Number(port));
      const args = [
        '--rounds',
        '1',
        '--mutations',
        '200',
        '--control',
        '--built',
        '--port',
        port,
        '--data-dir',
        place.dataDir,
      ];
      const { code, output } = await product.run(process.execPath, 'scripts/faults/kill.mjs', ...args);
      expect(output).toMatch(/1 rounds, 200 acknowledged writes, 0 faults/);
      expect(code).toBe(0);
    } finally {
      await remove(place);
    }
  }, 240_000);
});
