import { testDatabase } from '@ketenregie/shared/testing';
import { entities } from '../entities';
import { migrations } from '.';

describe('the migrations of contracts-risk', () => {
  const database = testDatabase(entities, migrations);

  it('make exactly the tables of the entities', async () => {
    expect(await database.differences()).toEqual([]);
  });
});
