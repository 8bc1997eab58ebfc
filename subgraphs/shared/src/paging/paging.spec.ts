import fc from 'fast-check';
import { Entity, PrimaryColumn, type SelectQueryBuilder } from 'typeorm';
import { Bool, Cents, IntCol, Text } from '../database';
import { BadInputError } from '../errors';
import { testDatabase } from '../testing/test-database';
import { decodeCursor, encodeCursor } from './cursor';
import { mapPage, type Page, page, pageArgs, pageOfRows, type Sorts } from './page';

@Entity('paged_row')
class PagedRow {
  @PrimaryColumn('varchar', { length: 36 }) id: string;
  @Text('name', 50, { nullable: true }) name: string | null;
  @IntCol('rank_no', { nullable: true }) rank: number | null;
  @Cents('cents') cents: bigint;
  @Bool('open') open: boolean;
}

const sorts: Sorts = {
  NAME: [{ property: 'name' }],
  NAME_DESC: [{ property: 'name', direction: 'DESC' }],
  RANK_NAME: [{ property: 'rank', direction: 'DESC' }, { property: 'name' }],
  CENTS: [{ property: 'cents' }],
  OPEN: [
    { property: 'open', direction: 'DESC' },
    { property: 'cents', direction: 'DESC' },
  ],
};

const names = ['aa', 'Aa', 'b', 'é', null];
const rows: PagedRow[] = Array.from({ length: 57 }, (_, at) => ({
  id: `id-${String((at * 31) % 57).padStart(2, '0')}`,
  name: names[at % 5] ?? null,
  rank: at % 4 === 0 ? null : at % 3,
  cents: BigInt((at * 7) % 11) - 5n,
  open: at % 2 === 0,
}));

describe('page', () => {
  const db = testDatabase([PagedRow]);
  beforeAll(() => db.work.task((manager) => manager.insert(PagedRow, rows)));

  const query = (where?: string): SelectQueryBuilder<PagedRow> => {
    const made = db.work.manager.createQueryBuilder(PagedRow, 'row');
    return where ? made.where(where) : made;
  };

  async function walk(sort: string, first: number, where?: string): Promise<PagedRow[]> {
    const seen: PagedRow[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo }: Page<PagedRow> = await page(query(where), { sorts, sort, first, after });
      seen.push(...edges.map(({ node }) => node));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      if (seen.length > rows.length) throw new Error('A row came twice.');
      if (!pageInfo.hasNextPage) return seen;
      after = pageInfo.endCursor;
    }
  }

  it.each(Object.keys(sorts))('walks every row once, in one order for every page size, by %s', async (sort) => {
    const whole = await walk(sort, 100);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(57);
    for (const first of [1, 7, 56, 57])
      expect((await walk(sort, first)).map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  });

  it('puts null first upwards and last downwards, on both databases', async () => {
    expect((await walk('NAME', 10)).at(0)?.name).toBeNull();
    expect((await walk('NAME_DESC', 10)).at(-1)?.name).toBeNull();
  });

  it('keeps the filter of its query on every page', async () => {
    const open = await walk('RANK_NAME', 4, 'row.open = 1 OR row.rank IS NULL');
    expect(open).toHaveLength(rows.filter(({ open: isOpen, rank }) => isOpen || rank === null).length);
  });

  it('counts what the filter lets through, and only when asked', async () => {
    const { endCursor } = (await page(query(), { sorts, sort: 'NAME', first: 10 })).pageInfo;
    db.statements.reset();
    const { totalCount } = await page(query('row.open = 1'), { sorts, sort: 'NAME', first: 10, after: endCursor });
    expect(db.statements.count).toBe(1);
    expect(await totalCount()).toBe(29);
    expect(db.statements.count).toBe(2);
  });

  it('has no cursors on an empty page', async () => {
    expect((await page(query('1 = 0'), { sorts, sort: 'NAME' })).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each(['name', 'toString', 'name; drop table paged_row', ''])('refuses the sort %p', async (sort) => {
    await expect(page(query(), { sorts, sort })).rejects.toThrow(BadInputError);
  });

  it('refuses a cursor of another sort', async () => {
    const { endCursor } = (await page(query(), { sorts, sort: 'NAME', first: 1 })).pageInfo;
    await expect(page(query(), { sorts, sort: 'NAME_DESC', after: endCursor })).rejects.toThrow(/NAME_DESC/);
  });
});

describe('pageArgs', () => {
  it.each([
    [undefined, 25],
    [null, 25],
    [1, 1],
    [100, 100],
  ])('first %p → %d', (first, size) => expect(pageArgs(first).first).toBe(size));

  it.each([0, -1, 101, 1.5])('refuses first %d', (first) => expect(() => pageArgs(first)).toThrow(BadInputError));
});

describe('cursors', () => {
  it('come back as they went', () => {
    const value = fc.oneof(fc.string({ maxLength: 40 }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), fc.string({ maxLength: 30 }), (values, id) => {
        expect(decodeCursor(encodeCursor({ sort: 'S', values, id }), 'S', values.length)).toEqual({
          sort: 'S',
          values,
          id,
        });
      }),
    );
  });

  it('that nobody made are refused', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => decodeCursor(text, 'S', 1)).toThrow(BadInputError)));
    for (const forged of [['S', [{}], 'x'], ['S', [1], 2], ['S', [1, 2], 'x'], { sort: 'S' }, null]) {
      const text = Buffer.from(JSON.stringify(forged)).toString('base64url');
      expect(() => decodeCursor(text, 'S', 1)).toThrow(BadInputError);
    }
  });
});

describe('pageOfRows', () => {
  const letters = ['a', 'b', 'c'];
  const idOf = (row: string) => row;

  it('continues behind its cursor', async () => {
    const first = pageOfRows(letters, { first: 2, idOf });
    const rest = pageOfRows(letters, { first: 2, after: first.pageInfo.endCursor, idOf });
    expect(mapPage(rest, (row) => row.toUpperCase()).edges.map(({ node }) => node)).toEqual(['C']);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(await rest.totalCount()).toBe(3);
  });

  it('refuses a cursor of a row that is not there', () => {
    const { endCursor } = pageOfRows(['z'], { idOf }).pageInfo;
    expect(() => pageOfRows(letters, { after: endCursor, idOf })).toThrow(BadInputError);
  });
});
