import { assign, codes, contract, readyForTukker } from './fixture';

describe('MA-07 risks allocated', () => {
  const matrix = {
    contractId: contract.id,
    acceptedOn: '2024-12-01',
    rows: [{ module: 'PREPARE', owner: 'OPERATOR' }],
  } as const;
  const having = (given: object | null) =>
    readyForTukker({ riskMatrices: new Map(given ? [[contract.id, { ...matrix, ...given }]] : []) });

  it.each([
    ['accepted', {}, []],
    ['accepted, without rows of the module', { rows: [] }, []],
    ['with a row that nobody owns', { rows: [{ module: 'PREPARE', owner: null }] }, ['RISK_NOT_ALLOCATED']],
    ['with such a row of another module', { rows: [{ module: 'BUILD', owner: null }] }, []],
    ['accepted later', { acceptedOn: '2026-10-02' }, ['RISK_NOT_ALLOCATED']],
    ['that is not there', null, ['RISK_NOT_ALLOCATED']],
  ])('a matrix %s', (_, given, expected) => {
    expect(codes(having(given), [assign('tukker')])).toEqual(expected);
  });
});
