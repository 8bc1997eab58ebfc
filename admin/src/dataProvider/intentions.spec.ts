import { Intentions } from './intentions';

function counted(): Intentions {
  let made = 0;
  return new Intentions(() => `k${++made}`);
}

describe('an intention', () => {
  it('keeps its key while no answer came', () => {
    const intentions = counted();
    expect(intentions.keyFor('publish', { id: '1', expectedVersion: 2 })).toBe('k1');
    expect(intentions.keyFor('publish', { id: '1', expectedVersion: 2 })).toBe('k1');
  });

  it('gets another key once answered, or when its content is another', () => {
    const intentions = counted();
    intentions.keyFor('publish', { id: '1' });
    intentions.answered('publish');
    expect(intentions.keyFor('publish', { id: '1' })).toBe('k2');
    expect(intentions.keyFor('publish', { id: '2' })).toBe('k3');
  });

  it('of one command does not touch that of another', () => {
    const intentions = counted();
    intentions.keyFor('publish', {});
    expect(intentions.keyFor('submit', {})).toBe('k2');
    expect(intentions.keyFor('publish', {})).toBe('k1');
  });

  it('makes keys that the API takes, and never the same twice', () => {
    const intentions = new Intentions();
    const keys = [1, 2, 3].map((n) => intentions.keyFor('place', { n }));
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(64);
  });
});
