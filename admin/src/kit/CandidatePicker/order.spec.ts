import { byPromise } from './order';

const one = (name: string, ...codes: string[]) => ({
  eligible: codes.length === 0,
  refusals: codes.map((code) => ({ code })),
  party: { name },
});

it('who can comes first, then parties to the contract, then who lacks least, then by name', () => {
  const parties = [
    one('Outsider', 'OUTSIDE_CONTRACT'),
    one('Zeta', 'A'),
    one('Beta', 'A', 'B'),
    one('Alpha', 'A', 'B'),
    one('Able'),
  ];
  expect(parties.sort(byPromise).map(({ party }) => party.name)).toEqual(['Able', 'Zeta', 'Alpha', 'Beta', 'Outsider']);
});
