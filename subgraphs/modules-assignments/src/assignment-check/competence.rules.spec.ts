import { FOREVER } from '@ketenregie/shared';
import { assign, codes, FROM, readyForTukker, TW } from './fixture';

describe('MA-04 competence on the first day', () => {
  const at = {
    partyId: 'tukker',
    module: 'PREPARE',
    areaId: null,
    level: 3,
    recordedAt: '2026-09-01T08:00:00.000Z',
  } as const;
  const having = (...records: object[]) =>
    readyForTukker({
      competences: new Map([['tukker|PREPARE', records.map((each) => ({ ...at, from: FROM, to: FOREVER, ...each }))]]),
    });

  it.each([
    ['from that day', [{}], []],
    ['from a day later', [{ from: '2026-10-02' }], ['COMPETENCE_MISSING']],
    ['until that day', [{ from: '2026-01-01', to: FROM }], ['COMPETENCE_MISSING']],
    ['at level 2', [{ level: 2 }], ['COMPETENCE_MISSING']],
    ['for this area', [{ areaId: TW }], []],
    ['for another area', [{ areaId: 'elsewhere' }], ['COMPETENCE_MISSING']],
    ['lowered by a later record', [{}, { level: 2, recordedAt: '2026-09-02T08:00:00.000Z' }], ['COMPETENCE_MISSING']],
  ])('evidence %s', (_, records, expected) => {
    expect(codes(having(...records), [assign('tukker')])).toEqual(expected);
  });

  it.each([
    ['before the contract does', '2028-12-31', ['(COMPETENCE_EXPIRES)']],
    ['with the contract', '2029-01-01', []],
  ])('MA-05: advises when it ends %s', (_, to, expected) => {
    expect(codes(having({ to }), [assign('tukker')])).toEqual(expected);
  });
});
