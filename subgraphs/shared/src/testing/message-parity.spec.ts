import { messageParity } from './message-parity';

const text = (message: string, fix = 'do') => ({ message, fix });

describe('messageParity', () => {
  it('finds nothing in a whole catalogue', () => {
    expect(messageParity({ nl: { A: text('{x} {y}') }, en: { A: text('{y} and {x}') } })).toEqual([]);
  });

  it('names what is missing, empty or filled otherwise', () => {
    const nl = { A: text('een'), B: text('{x}'), C: text(' ') };
    const en = { B: text('{y}'), C: text('c'), D: text('d') };
    expect(messageParity({ nl, en })).toEqual([
      'A: missing in en',
      'B: nl has {x}, en has {y}',
      'C: an empty text',
      'D: missing in nl',
    ]);
  });
});
