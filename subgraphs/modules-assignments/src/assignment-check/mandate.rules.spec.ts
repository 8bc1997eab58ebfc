import { assign, codes, FROM, mandate, readyForTukker } from './fixture';

describe('MA-06 mandate on the first day', () => {
  const having = (given: Parameters<typeof mandate>[1]) =>
    readyForTukker({ mandatesByParty: new Map([['tukker', [mandate('tukker', given)]]]) });

  it.each([
    ['for module and area', { module: 'PREPARE' }, []],
    ['for the combi area', { areaId: null, combiAreaId: 'oost' }, []],
    ['for another combi area', { areaId: null, combiAreaId: 'zuid' }, ['MANDATE_MISSING']],
    ['for another module', { module: 'BUILD' }, ['MANDATE_MISSING']],
    ['for another area', { areaId: 'elsewhere' }, ['MANDATE_MISSING']],
    ['of another subject', { subject: 'COORDINATION' }, ['MANDATE_MISSING']],
    ['from a day later', { from: '2026-10-02' }, ['MANDATE_MISSING']],
    ['that ended that day', { to: FROM }, ['MANDATE_MISSING']],
    ['that ends inside the contract', { to: '2028-01-01' }, ['(MANDATE_EXPIRES)']],
  ] as const)('a mandate %s', (_, given, expected) => {
    expect(codes(having(given), [assign('tukker')])).toEqual(expected);
  });
});
