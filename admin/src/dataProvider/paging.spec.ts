import { Cursors } from './paging';

describe('pages over cursors', () => {
  it('the first page needs none, the next begins where the one before ended', () => {
    const cursors = new Cursors();
    const list = Cursors.keyOf('orders', { areaId: '1' }, 'PLACED_AT_DESC', 25, null);
    cursors.seen(list, 1, 'c1');
    cursors.seen(list, 2, 'c2');
    expect([1, 2, 3, 4].map((page) => cursors.before(list, page))).toEqual([null, 'c1', 'c2', undefined]);
  });

  it('a list asked for differently, by filter, size or day, has its own', () => {
    const cursors = new Cursors();
    cursors.seen(Cursors.keyOf('orders', {}, 'A', 25, null), 1, 'c1');
    expect(cursors.before(Cursors.keyOf('orders', {}, 'A', 25, '2026-10-01'), 2)).toBeUndefined();
    expect(cursors.before(Cursors.keyOf('orders', {}, 'A', 50, null), 2)).toBeUndefined();
  });

  it('the end of a list leaves nothing behind', () => {
    const cursors = new Cursors();
    cursors.seen('list', 1, null);
    expect(cursors.before('list', 2)).toBeUndefined();
  });
});
