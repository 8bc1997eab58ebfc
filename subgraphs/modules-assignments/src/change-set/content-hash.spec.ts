import { changeHash, setHash } from './content-hash';

const change = {
  kind: 'MODULE_ASSIGNMENT',
  key: 'OV-TW:PREPARE',
  baseVersion: 1,
  before: { partyId: 'a', ground: 'STRATEGY' },
  after: { partyId: 'b', ground: 'MATURITY' },
  validTo: null,
};

describe('the content hash', () => {
  it('does not depend on the order of fields or changes', () => {
    const turned = { ...change, after: { ground: 'MATURITY', partyId: 'b' } };
    expect(changeHash(turned)).toBe(changeHash(change));
    const [one, other] = [
      { key: 'a', contentHash: '1' },
      { key: 'b', contentHash: '2' },
    ];
    expect(setHash('2026-10-01', [one, other])).toBe(setHash('2026-10-01', [other, one]));
  });

  it.each([
    ['key', { key: 'OV-TW:BUILD' }],
    ['base', { baseVersion: 2 }],
    ['before', { before: null }],
    ['after', { after: { partyId: 'b', ground: 'MATURITY', explanation: 'x' } }],
    ['end', { validTo: '2027-01-01' }],
  ])('changes with the %s of a change', (_, given) => {
    expect(changeHash({ ...change, ...given })).not.toBe(changeHash(change));
  });

  it('changes with the day, with a change more, and with another change', () => {
    const hashes = [
      setHash('2026-10-01', [{ key: 'a', contentHash: '1' }]),
      setHash('2026-10-02', [{ key: 'a', contentHash: '1' }]),
      setHash('2026-10-01', [{ key: 'a', contentHash: '2' }]),
      setHash('2026-10-01', []),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
});
