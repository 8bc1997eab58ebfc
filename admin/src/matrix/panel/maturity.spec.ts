import { levelsOf } from './maturity';

const party = { id: 'p', name: 'Tukker Infra' };
const one = (
  id: string,
  side: 'OPERATOR' | 'CONTRACTOR',
  level: number,
  on: string,
  aspect: 'PERFORM' | 'LET_GO' = 'PERFORM',
) => ({ id, side, level, on, aspect, evidence: '', party });

describe('maturity', () => {
  it('of each side the latest counts', () => {
    const found = [
      one('2', 'OPERATOR', 3, '2026-08-01'),
      one('1', 'OPERATOR', 1, '2025-08-01'),
      one('3', 'CONTRACTOR', 4, '2026-01-01'),
    ];
    expect(levelsOf(found, { aspect: 'PERFORM', party })).toEqual({ OPERATOR: 3, CONTRACTOR: 4 });
  });
  it('on one day the one recorded last', () => {
    expect(
      levelsOf([one('b', 'OPERATOR', 3, '2026-09-01'), one('a', 'OPERATOR', 2, '2026-09-01')], {
        aspect: 'PERFORM',
        party,
      }),
    ).toEqual({ OPERATOR: 3 });
  });
  it('another aspect or party does not count', () => {
    expect(levelsOf([one('1', 'OPERATOR', 3, '2026-08-01', 'LET_GO')], { aspect: 'PERFORM', party })).toEqual({});
    expect(
      levelsOf([one('1', 'OPERATOR', 3, '2026-08-01')], { aspect: 'PERFORM', party: { id: 'q', name: '' } }),
    ).toEqual({});
  });
});
