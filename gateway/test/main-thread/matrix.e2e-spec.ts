import { at, list, refusalCodes } from '../support/answer';
import { withProduct } from '../support/product';
import { byStrategy, DESIGN_OF_TWENTE, designMoves, type Names, namesOf, open, propose } from './thread';

interface Cell {
  key: string;
  state: string;
  version: number;
  live: { party: { code: string }; validFrom: string } | null;
  planned: { party: { code: string }; validFrom: string }[];
  draft: { afterParty: { code: string }; version: number } | null;
  checks: { code: string; message: string; fix: string }[];
}

const MATRIX = `{ assignmentMatrix { asOf configurationVersion changeSet { id } rows { area { code } coordinators { complexity scenario party { code } }
  cells { key module state version live { party { code } validFrom } byClass { complexity party { code } }
    planned { party { code } validFrom } draft { version afterParty { code } } checks { code message fix } } } } }`;

describe('the assignment matrix', () => {
  const product = withProduct();
  let names: Names;
  let draftId = '';

  const matrix = async (headers: Record<string, string> = {}, login = 'fenna') => {
    const answer = await product().ask(login, MATRIX, {}, headers);
    expect(answer.errors).toEqual([]);
    const cells = list<{ cells: Cell[] }>(answer, 'assignmentMatrix.rows').flatMap((row) => row.cells);
    const cell = (key: string): Cell => {
      const found = cells.find((each) => each.key === key);
      if (!found) throw new Error(`No cell ${key}.`);
      return found;
    };
    return { answer, cells, cell };
  };
  const asOf = (day: string) => ({ 'x-ketenregie-as-of': day });
  const through = (setId: string) => ({ 'x-ketenregie-set': setId });
  const design = () => ({
    areaId: names.area('OV-TW'),
    module: 'DESIGN',
    partyId: names.party('tukker'),
    ...byStrategy(names, 'tukker'),
  });

  beforeAll(async () => {
    names = await namesOf(product());
    await designMoves(product(), names, { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
    draftId = await open(product(), 'mira', '2026-09-07');
  });

  it('shows what is scheduled as planned, and today as it is', async () => {
    const { answer, cells, cell } = await matrix();
    expect([at(answer, 'assignmentMatrix.asOf'), at(answer, 'assignmentMatrix.configurationVersion')]).toEqual([
      '2026-09-01',
      1,
    ]);
    expect(cells).toHaveLength(30);
    expect(cell('OV-TW:DESIGN')).toMatchObject({
      ...{ state: 'PLANNED', live: { party: { code: 'oosterstroom' } }, draft: null, version: 0 },
      planned: [{ party: { code: 'tukker' }, validFrom: '2026-09-03' }],
    });
    expect(cells.filter(({ state }) => state === 'LIVE')).toHaveLength(29);
  });

  it('read through a set shows its drafts, their version and what the rules say, and to nobody else', async () => {
    await propose(product(), 'mira', draftId, { ...design(), explanation: 'Once more' });
    const bad = {
      areaId: names.area('OV-TW'),
      module: 'PREPARE',
      partyId: names.party('graafploeg'),
      ground: 'MATURITY',
      explanation: 'No',
    };
    await propose(product(), 'mira', draftId, bad);
    const { answer, cell } = await matrix(through(draftId));
    expect(at(answer, 'assignmentMatrix.changeSet.id')).toBe(draftId);
    expect(cell('OV-TW:DESIGN')).toMatchObject({
      state: 'DRAFT',
      version: 1,
      draft: { version: 1, afterParty: { code: 'tukker' } },
    });
    const refused = cell('OV-TW:PREPARE');
    expect(refused).toMatchObject({
      state: 'REFUSED',
      draft: { afterParty: { code: 'graafploeg' } },
      live: { party: { code: 'oosterstroom' } },
    });
    expect(refused.checks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['OUTSIDE_CONTRACT', 'MANDATE_MISSING']),
    );
    expect(refused.checks.every(({ message, fix }) => message && fix)).toBe(true);
    expect(cell('OV-IJV:DESIGN').state).toBe('LIVE');
    expect((await matrix()).cell('OV-TW:PREPARE')).toMatchObject({ state: 'LIVE', draft: null });
  });

  it('takes no write while another day is read (GE-09)', async () => {
    const query =
      'mutation ($input: OpenChangeSetInput!) { openChangeSet(input: $input) { changeSet { id } userErrors { code rule fix } } }';
    const input = { title: 'In another time', effectiveOn: '2026-12-01', idempotencyKey: 'another-day' };
    const answer = await product().ask('mira', query, { input }, asOf('2026-09-03'));
    expect(refusalCodes(answer, 'openChangeSet')).toEqual(['AS_OF_READ_ONLY']);
    expect(at(answer, 'openChangeSet.changeSet')).toBeNull();
    const kept = await product().ask('mira', query, { input });
    expect(refusalCodes(kept, 'openChangeSet')).toEqual([]);
  });

  it('shows each day as it was, once a set is in force', async () => {
    await product().moveClock('2026-09-03T08:00:00.000Z');
    const today = await matrix();
    expect(at(today.answer, 'assignmentMatrix.configurationVersion')).toBe(2);
    expect(today.cell('OV-TW:DESIGN')).toMatchObject({
      state: 'LIVE',
      live: { party: { code: 'tukker' }, validFrom: '2026-09-03' },
      planned: [],
    });
    const yesterday = await matrix(asOf('2026-09-02'));
    expect(at(yesterday.answer, 'assignmentMatrix')).toMatchObject({ asOf: '2026-09-02', configurationVersion: 1 });
    expect(yesterday.cell('OV-TW:DESIGN').live).toMatchObject({
      party: { code: 'oosterstroom' },
      validFrom: '2025-01-01',
    });
    const others = (cells: Cell[]) =>
      cells.filter(({ key }) => key !== 'OV-TW:DESIGN').map(({ key, live }) => [key, live?.party.code]);
    expect(others(yesterday.cells)).toEqual(others(today.cells));
  });

  it('is empty before the first day and after the last of what was agreed', async () => {
    const before = await matrix(asOf('2024-12-31'));
    expect(at(before.answer, 'assignmentMatrix.configurationVersion')).toBe(0);
    expect(before.cells.every(({ live, state }) => live === null && state === 'UNASSIGNED')).toBe(true);
  });

  it.each(['2026-02-31', 'tomorrow', '2026-9-1'])('refuses to be read on %s', async (day) => {
    const answer = await product().ask('fenna', MATRIX, {}, asOf(day));
    expect(answer.status).toBe(400);
    expect(answer.data).toBeNull();
  });

  it('says so when it is read through a set that does not exist', async () => {
    const answer = await product().ask('fenna', MATRIX, {}, through('00000000-0000-7000-8000-000000000000'));
    expect(answer.data === null || at(answer, 'assignmentMatrix.changeSet') === null).toBe(true);
  });
});
