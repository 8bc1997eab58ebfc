import type { Text } from '../i18n/use-text';
import { conflictRows } from './conflict';

const words = {
  text: ((key: string) => key) as Text,
  format: { day: (day: string) => day },
  nameOf: (id: unknown) => `name of ${id}`,
};

it('a clash is shown in three columns, only fields that somebody has', () => {
  const conflict = {
    base: { partyId: 'o', ground: 'STRATEGY' },
    theirs: { partyId: 'v', ground: 'STRATEGY' },
    mine: { partyId: 't', ground: 'MATURITY', explanation: 'why' },
  };
  expect(conflictRows({ conflict }, words)).toEqual([
    { field: 'party', base: 'name of o', theirs: 'name of v', mine: 'name of t' },
    { field: 'ground', base: 'ground.STRATEGY', theirs: 'ground.STRATEGY', mine: 'ground.MATURITY' },
    { field: 'explanation', base: '–', theirs: '–', mine: 'why' },
  ]);
});

it('nobody is shown as nobody', () => {
  expect(conflictRows({ conflict: { base: null, theirs: null, mine: { partyId: 't' } } }, words)[0]).toEqual({
    field: 'party',
    base: '–',
    theirs: '–',
    mine: 'name of t',
  });
});
