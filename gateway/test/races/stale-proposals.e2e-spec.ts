import { databaseKind } from '../support/places';
import { withProduct } from '../support/product';
import { openHundredCells } from './proposal-ports';
import { type RacePorts, raceFaults } from './version-race';

/** Five hundred stand in one queue: that is what is tested, not how long it is. */
process.env.OPERATION_DEADLINE_MS = '120000';

describe(`500 proposals at once on 100 cells of one set, on ${databaseKind}`, () => {
  const product = withProduct();
  let [keys, ports]: [string[], RacePorts | null] = [[], null];

  beforeAll(async () => {
    ({ keys, ports } = await openHundredCells(product()));
  });

  const faults = (race: { current: number; fresh: number; stale: number[] }) => {
    if (!ports) throw new Error('The set is opened in beforeAll.');
    return raceFaults({ keys, ...race }, ports);
  };

  it('of untouched cells: one of four fresh is accepted and is there, the rest is STALE_VERSION', async () => {
    expect(keys).toHaveLength(100);
    expect(await faults({ current: 0, fresh: 4, stale: [7] })).toEqual([]);
  }, 120_000);

  it('of touched cells: one of two fresh is accepted and is there, the rest is STALE_VERSION', async () => {
    expect(await faults({ current: 1, fresh: 2, stale: [0, 0, 7] })).toEqual([]);
  }, 120_000);
});
