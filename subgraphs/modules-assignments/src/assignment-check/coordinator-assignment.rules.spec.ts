import { codes, coordinate, readyForTukker } from './fixture';

describe('MA-11 one coordinator on any day', () => {
  it.each([
    ['moves to a mandated party', coordinate('C2', 'oosterstroom'), []],
    ['moves to a party without COORDINATION mandate', coordinate('C2', 'tukker'), ['MANDATE_MISSING']],
    ['ends', coordinate('C2', null), ['COORDINATOR_REQUIRED']],
    ['ends inside the contract', coordinate('C2', 'oosterstroom', { validTo: '2027-01-01' }), ['COORDINATOR_REQUIRED']],
    ['ends with the contract', coordinate('C2', 'oosterstroom', { validTo: '2029-01-01' }), []],
  ])('a coordinator that %s', (_, change, expected) => {
    expect(codes(readyForTukker(), [change])).toEqual(expected);
  });

  it('gives way to the one planned later by itself', () => {
    const scheduled = [coordinate('C2', 'oosterstroom', { validFrom: '2027-01-01' })];
    expect(codes(readyForTukker(), [coordinate('C2', 'oosterstroom')], { scheduled })).toEqual([]);
  });
});
