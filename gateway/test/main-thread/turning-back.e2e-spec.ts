import { list, refusalCodes } from '../support/answer';
import { withProduct } from '../support/product';
import {
  byStrategy,
  done,
  type Names,
  namesOf,
  onSet,
  open,
  opened,
  place,
  propose,
  publish,
  SET,
  type SetView,
  setOf,
} from './thread';

const MATRIX = `{ assignmentMatrix { rows { area { code } coordinators { complexity scenario reason party { code } }
  cells { key live { ...why } byClass { complexity ...why } } } } }
  fragment why on ModuleAssignment { party { code } ground explanation decision { on reviewOn reference party { code } } maturityPlan { on } legalBasis { id } }`;

const HISTORY = `query ($areaId: ID!, $module: Module!) { assignmentHistory(areaId: $areaId, module: $module) {
  complexity party { code } ground explanation validFrom validTo configurationVersion changeSet { id configurationVersion } } }`;

interface Row {
  complexity: string | null;
  party: { code: string };
  validFrom: string;
  ground: string;
  explanation: string;
  configurationVersion: number;
  changeSet: { configurationVersion: number };
}

/** Over two contracts, with a row of one class and a coordinator. */
describe('a set in force', () => {
  const product = withProduct();
  let names: Names;
  let original = '';
  let inverse = '';
  let asItWas: { cells: { key: string }[] }[] = [];
  let between = '';

  const matrix = async () => {
    const answer = await product().ask('mira', MATRIX);
    expect(answer.errors).toEqual([]);
    return list<{ cells: { key: string }[] }>(answer, 'assignmentMatrix.rows');
  };
  const design = (area: string, to: string) => ({
    ...{ areaId: names.area(area), module: 'DESIGN', partyId: names.party(to) },
    ...byStrategy(names, to),
  });

  beforeAll(async () => {
    names = await namesOf(product());
    asItWas = await matrix();
    original = await open(product(), 'mira', '2026-09-03', 'DESIGN of Oost to the contractors');
    await propose(product(), 'mira', original, design('OV-TW', 'tukker'));
    await propose(product(), 'mira', original, design('OV-IJV', 'vechtstroom'));
    await propose(product(), 'mira', original, { ...design('OV-TW', 'oosterstroom'), complexity: 'C4' });
    const coordinator = { scenario: 'B', partyId: names.party('oosterstroom'), reason: 'Large works' };
    const change = {
      changeSetId: original,
      kind: 'COORDINATOR',
      key: 'OV-TW:C4',
      after: coordinator,
      expectedVersion: 0,
    };
    done(await product().command('mira', 'proposeChange', SET, change), 'proposeChange.changeSet');
    await publish(product(), original, 'mira', 'kadir', 'cm-vechtstroom');
    await product().moveClock('2026-09-03T08:00:00.000Z');
    between = await place(product(), '31', { crossing: true });
  });

  it('is in force in every cell that it names, and in no other', async () => {
    const then = asItWas.flatMap(({ cells }) => cells).map((cell) => JSON.stringify(cell));
    const now = (await matrix()).flatMap(({ cells }) => cells);
    const changed = now.filter((cell) => !then.includes(JSON.stringify(cell))).map(({ key }) => key);
    expect(changed).toEqual(['OV-IJV:DESIGN', 'OV-TW:DESIGN']);
    expect(await opened(product(), between)).toMatchObject({ configurationVersion: 2, parties: { DESIGN: 'tukker' } });
  });

  it('is not edited, withdrawn or rebased any more', async () => {
    for (const command of ['editChangeSet', 'withdrawChangeSet', 'rebaseChangeSet', 'publishChangeSet']) {
      const more = command === 'withdrawChangeSet' ? { reason: 'No' } : {};
      const answer = await onSet(product(), 'mira', command, original, more);
      expect([command, refusalCodes(answer, command)]).toEqual([command, ['STATE_NOT_ALLOWED']]);
    }
  });

  it('is turned back by a new set with the party and the ground of before in every cell from that day', async () => {
    const answer = await onSet(product(), 'mira', 'revertChangeSet', original, { effectiveOn: '2026-09-07' });
    inverse = done<SetView>(answer, 'revertChangeSet.changeSet').id;
    const fields = 'state revertOf { id } changes { key afterParty { code } after } checks { severity code }';
    const { checks, ...reverting } = await setOf<{ checks: { severity: string }[] }>(product(), inverse, fields);
    expect(reverting).toMatchObject({
      ...{ state: 'OPEN', revertOf: { id: original } },
      changes: [
        { key: 'OV-IJV:DESIGN', afterParty: { code: 'oosterstroom' }, after: { ground: 'STRATEGY' } },
        { key: 'OV-TW:C4', afterParty: { code: 'tukker' } },
        { key: 'OV-TW:DESIGN', afterParty: { code: 'oosterstroom' }, after: { ground: 'STRATEGY' } },
        { key: 'OV-TW:DESIGN:C4', afterParty: null, after: null },
      ],
    });
    // MA-09 is advice for a revert.
    expect(checks.filter(({ severity }) => severity === 'REFUSAL')).toEqual([]);
    await publish(product(), inverse, 'mira', 'kadir', 'cm-vechtstroom');
    await product().moveClock('2026-09-07T08:00:00.000Z');
    const { state, configurationVersion, validFrom } = await setOf(product(), inverse);
    expect({ state, configurationVersion, validFrom }).toEqual({
      state: 'IN_FORCE',
      configurationVersion: 3,
      validFrom: '2026-09-07',
    });
    expect(await matrix()).toEqual(asItWas);
  });

  it('stays in the history beside the one that turned it back', async () => {
    const answer = await product().ask('mira', HISTORY, { areaId: names.area('OV-TW'), module: 'DESIGN' });
    const rows = list<Row>(answer, 'assignmentHistory')
      .filter(({ complexity }) => complexity === null)
      .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    expect(rows).toMatchObject([
      { party: { code: 'oosterstroom' }, validFrom: '2025-01-01', validTo: '2026-09-03', configurationVersion: 1 },
      { party: { code: 'tukker' }, validFrom: '2026-09-03', validTo: '2026-09-07', changeSet: { id: original } },
      { party: { code: 'oosterstroom' }, validFrom: '2026-09-07', validTo: null, changeSet: { id: inverse } },
    ]);
    for (const row of rows) expect(row.configurationVersion).toBe(row.changeSet.configurationVersion);
    const [first, , last] = rows;
    expect([last?.ground, last?.explanation]).toEqual([first?.ground, first?.explanation]);
    expect((await setOf(product(), original)).state).toBe('IN_FORCE');
  });

  it('keeps the orders of its days', async () => {
    const after = await place(product(), '32', { crossing: true });
    expect(await opened(product(), after)).toMatchObject({
      configurationVersion: 3,
      parties: { DESIGN: 'oosterstroom' },
    });
    expect(await opened(product(), between)).toMatchObject({ configurationVersion: 2, parties: { DESIGN: 'tukker' } });
  });
});
