import { type DirectedContract, dateRefusals, directsAll, formFault, type MandateWish } from './mandate.rules';

const wish = (patch: Partial<MandateWish> = {}): MandateWish => ({
  ...{ subject: 'MODULE', module: 'PREPARE', areaId: 'tw', from: '2026-10-01', to: '2029-01-01' },
  ...patch,
});
const codes = (patch: Partial<MandateWish>) => dateRefusals(wish(patch)).map(({ code, path }) => `${path[1]} ${code}`);

describe('GE-04 dates of a mandate', () => {
  it.each<[Partial<MandateWish>, string[]]>([
    [{}, []],
    [{ to: null }, []],
    [{ from: '2026-02-31' }, ['from DATE_INVALID']],
    [{ to: '2027-02-29' }, ['to DATE_INVALID']],
    [{ from: '2026-02-31', to: '2027-02-29' }, ['from DATE_INVALID', 'to DATE_INVALID']],
    [{ to: '2026-10-01' }, ['to DATES_REVERSED']],
    [{ to: '2026-10-02' }, []],
  ])('%j', (patch, expected) => {
    expect(codes(patch)).toEqual(expected);
  });
});

describe('the form of a mandate', () => {
  it.each<[Partial<MandateWish>, boolean]>([
    [{}, true],
    [{ module: null }, false],
    [{ subject: 'COORDINATION', module: null }, true],
    [{ subject: 'COORDINATION' }, false],
    [{ areaId: null }, false],
    [{ combiAreaId: 'oost' }, false],
    [{ areaId: null, combiAreaId: 'oost' }, true],
  ])('%j', (patch, right) => {
    expect(formFault(wish(patch)) === null).toBe(right);
  });
});

describe('who grants', () => {
  const contract = (patch: Partial<DirectedContract> = {}): DirectedContract => ({
    ...{ state: 'ACTIVE', from: '2025-01-01', to: '2029-01-01', directorPersonId: 'mira', areaIds: ['tw'] },
    ...patch,
  });

  it.each<[string, Partial<DirectedContract>, string, boolean]>([
    ['the director', {}, '2026-10-01', true],
    ['the director of an extended contract', { state: 'EXTENDED' }, '2026-10-01', true],
    ['somebody else', { directorPersonId: 'kadir' }, '2026-10-01', false],
    ['nobody', { directorPersonId: null }, '2026-10-01', false],
    ['the director of another area', { areaIds: ['ijv'] }, '2026-10-01', false],
    ['the director of a contract that is only agreed', { state: 'AGREED' }, '2026-10-01', false],
    ['the director on the first day of the term', {}, '2025-01-01', true],
    ['the director before the term', {}, '2024-12-31', false],
    ['the director after the term', {}, '2029-01-01', false],
  ])('%s', (_, patch, day, expected) => {
    expect(directsAll('mira', ['tw'], [contract(patch)], day)).toBe(expected);
  });

  it('of a combi area: the director of each of its areas', () => {
    const both = [contract(), contract({ areaIds: ['ijv'] })];
    expect(directsAll('mira', ['tw', 'ijv'], both, '2026-10-01')).toBe(true);
    expect(directsAll('mira', ['tw', 'ijv'], both.slice(0, 1), '2026-10-01')).toBe(false);
    expect(directsAll('mira', [], both, '2026-10-01')).toBe(false);
  });
});
