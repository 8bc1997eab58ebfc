import { MAX_ROWS, matrixRefusals, type RiskRow } from './risk-matrix.rules';

const row = (patch: Partial<RiskRow> = {}): RiskRow => ({
  ...{ title: 'Vergunning te laat', category: 'PERMITS', module: 'PREPARE', owner: 'OPERATOR' },
  ...{ cap: 7_500_000n, unforeseen: false },
  ...patch,
});
const codes = (rows: readonly RiskRow[]) => matrixRefusals(rows).map(({ rule, code }) => `${rule} ${code}`);

describe('a risk matrix', () => {
  it('has at most 20 rows (RI-02)', () => {
    const rows = Array.from({ length: MAX_ROWS }, () => row());
    expect(codes(rows)).toEqual([]);
    expect(codes([...rows, row()])).toEqual(['RI-02 RISK_MATRIX_FULL']);
  });

  it.each<[string, Partial<RiskRow>, string[]]>([
    ['of € 5,000', { cap: 500_000n }, []],
    ['of € 4,999.99', { cap: 499_999n }, ['RI-03 RISK_TOO_SMALL']],
    ['without a cap', { cap: null }, ['RI-07 RISK_UNLIMITED']],
    ['unforeseen, the operator’s, unpriced', { cap: null, unforeseen: true }, []],
    ['unforeseen with a price', { unforeseen: true }, ['RI-04 UNFORESEEN_NOT_TRANSFERABLE']],
    [
      'unforeseen of the contractor',
      { cap: null, unforeseen: true, owner: 'CONTRACT_PARTY' },
      ['RI-04 UNFORESEEN_NOT_TRANSFERABLE'],
    ],
  ])('judges a row %s', (_, patch, expected) => {
    expect(codes([row(patch)])).toEqual(expected);
  });
});
