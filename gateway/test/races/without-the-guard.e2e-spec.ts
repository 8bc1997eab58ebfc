import { EntityManager } from 'typeorm';
import { databaseKind } from '../support/places';
import { withProduct } from '../support/product';
import { openHundredCells } from './proposal-ports';
import { raceFaults } from './version-race';

process.env.OPERATION_DEADLINE_MS = '120000';

/**
 * The guard of a cell is `UPDATE … WHERE version = expected`. Here the condition is left out at the door to the database,
 * in the real product: what stays is code that reads, judges and writes, as it would be had the guard been forgotten.
 */
function removeTheGuard(): jest.SpyInstance {
  const update = EntityManager.prototype.update;
  return jest.spyOn(EntityManager.prototype, 'update').mockImplementation(function (
    this: EntityManager,
    target,
    criteria,
    patch,
  ) {
    const isCell = typeof target === 'function' && target.name === 'ChangeEntity';
    const { version: _unchecked, ...unguarded } = criteria as { version?: number };
    return update.call(this, target, isCell ? unguarded : criteria, patch);
  });
}

describe(`the same without the version guard, on ${databaseKind}`, () => {
  const product = withProduct();

  it('is seen by the check: stale proposals are accepted, and accepted ones are lost', async () => {
    const { keys, ports } = await openHundredCells(product());
    const removed = removeTheGuard();
    const faults = await raceFaults({ keys, current: 0, fresh: 4, stale: [7] }, ports);
    expect(removed).toHaveBeenCalled();
    removed.mockRestore();
    expect(faults.filter((fault) => / [2-5] accepted$/.test(fault))).toHaveLength(100);
    expect(faults).toContainEqual(expect.stringMatching(/^\d{3} accepted, not 100$/));
  }, 120_000);
});
