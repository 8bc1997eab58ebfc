import { at, refusalCodes } from '../support/answer';
import { withProduct } from '../support/product';
import {
  byStrategy,
  DESIGN_OF_TWENTE,
  designMoves,
  done,
  type Names,
  namesOf,
  onSet,
  open,
  propose,
  publish,
  type SetView,
  setOf,
} from './thread';

interface Conflicted {
  state: string;
  conflicted: boolean;
  approvals: { void: boolean }[];
  changes: {
    version: number;
    conflicted: boolean;
    after: Content;
    before: Content;
    conflict: { base: Content; theirs: Content; mine: Content } | null;
  }[];
}
interface Content {
  partyId: string;
  explanation: string;
}

const CONFLICT = `state conflicted approvals { void } changes { version conflicted before after conflict { base theirs mine } }`;

describe('of two managers who change one cell, the second to publish', () => {
  const product = withProduct();
  let names: Names;
  let setId = '';
  const look = () => setOf<Conflicted>(product(), setId, CONFLICT);

  beforeAll(async () => {
    names = await namesOf(product());
    setId = await open(product(), 'kadir', '2026-09-07', 'DESIGN of Twente, as Kadir sees it');
    const cell = { areaId: names.area('OV-TW'), module: 'DESIGN', partyId: names.party('tukker') };
    await propose(product(), 'kadir', setId, { ...cell, ...byStrategy(names, 'tukker'), explanation: 'Kadir’s words' });
    await onSet(product(), 'kadir', 'previewChangeSet', setId);
    await onSet(product(), 'kadir', 'submitChangeSet', setId);
    await onSet(product(), 'kadir', 'approveChangeSet', setId, { side: 'CONTRACTOR' });
    const approved = await onSet(product(), 'mira', 'approveChangeSet', setId, { side: 'OPERATOR' });
    expect(done<SetView>(approved, 'approveChangeSet.changeSet')).toMatchObject({
      state: 'APPROVED',
      conflicted: false,
    });
    await designMoves(product(), names, { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
  });

  it('is told so, with the three values of each field', async () => {
    const { state, conflicted, changes } = await look();
    expect({ state, conflicted }).toEqual({ state: 'APPROVED', conflicted: true });
    expect(changes).toMatchObject([
      {
        conflicted: true,
        conflict: {
          base: { partyId: names.party('oosterstroom') },
          theirs: { partyId: names.party('tukker'), explanation: 'Decided in August' },
          mine: { partyId: names.party('tukker'), explanation: 'Kadir’s words' },
        },
      },
    ]);
  });

  it('is refused, and keeps its state', async () => {
    const answer = await onSet(product(), 'kadir', 'publishChangeSet', setId);
    expect(refusalCodes(answer, 'publishChangeSet')).toEqual(['CHANGE_SET_CONFLICT']);
    expect(at<string>(answer, 'publishChangeSet.userErrors.0.message')).toContain('OV-TW:DESIGN');
    expect(await look()).toMatchObject({ state: 'APPROVED', conflicted: true });
  });

  it('keeps what it put in by a rebase, on the base that stands now, and is approved anew', async () => {
    const [before] = (await look()).changes;
    done(await onSet(product(), 'kadir', 'rebaseChangeSet', setId), 'rebaseChangeSet.changeSet');
    const { state, conflicted, approvals, changes } = await look();
    expect({ state, conflicted }).toEqual({ state: 'OPEN', conflicted: false });
    expect(approvals).toEqual([{ void: true }, { void: true }]);
    expect(changes).toMatchObject([
      { conflicted: false, conflict: null, before: { explanation: 'Decided in August' } },
    ]);
    expect(changes[0]?.after).toEqual(before?.after);
    const early = await onSet(product(), 'kadir', 'publishChangeSet', setId);
    expect(refusalCodes(early, 'publishChangeSet')).toEqual(['STATE_NOT_ALLOWED']);
  });

  it('goes through then: both take effect, each on its day', async () => {
    for (const [login, command, more] of [
      ['kadir', 'previewChangeSet', {}],
      ['kadir', 'submitChangeSet', {}],
      ['kadir', 'approveChangeSet', { side: 'CONTRACTOR' }],
      ['mira', 'approveChangeSet', { side: 'OPERATOR' }],
      ['kadir', 'publishChangeSet', {}],
    ] as const) {
      done(await onSet(product(), login, command, setId, more), `${command}.changeSet`);
    }
    await product().moveClock('2026-09-07T08:00:00.000Z');
    const query = `query ($areaId: ID!) { assignmentHistory(areaId: $areaId, module: DESIGN) { party { code } explanation validFrom validTo configurationVersion } }`;
    const history = await product().ask('mira', query, { areaId: names.area('OV-TW') });
    const rows = (at(history, 'assignmentHistory') as { validFrom: string }[]).sort((a, b) =>
      a.validFrom < b.validFrom ? -1 : 1,
    );
    expect(rows).toMatchObject([
      { party: { code: 'oosterstroom' }, validFrom: '2025-01-01', validTo: '2026-09-03', configurationVersion: 1 },
      { explanation: 'Decided in August', validFrom: '2026-09-03', validTo: '2026-09-07', configurationVersion: 2 },
      { explanation: 'Kadir’s words', validFrom: '2026-09-07', validTo: null, configurationVersion: 3 },
    ]);
  });
});

describe('of two managers who edit one cell of one set', () => {
  const product = withProduct();

  it('the one with the older version is refused and told what became of it', async () => {
    const names = await namesOf(product());
    const setId = await open(product(), 'mira', '2026-09-03');
    const cell = { areaId: names.area('OV-TW'), module: 'DESIGN', partyId: names.party('tukker') };
    await propose(product(), 'mira', setId, { ...cell, ...byStrategy(names, 'tukker') });
    const input = {
      ...cell,
      ...byStrategy(names, 'tukker'),
      changeSetId: setId,
      expectedVersion: 0,
      explanation: 'Too late',
    };
    const late = await product().command('kadir', 'proposeModuleAssignment', 'changeSet { id }', input);
    expect(refusalCodes(late, 'proposeModuleAssignment')).toEqual(['STALE_VERSION']);
    expect(at(late, 'proposeModuleAssignment.changeSet')).toBeNull();
    expect(await setOf(product(), setId, 'changes { version after }')).toMatchObject({
      changes: [{ version: 1, after: { explanation: 'Decided in August' } }],
    });
  });
});

describe('a set built on a published one that is withdrawn', () => {
  const product = withProduct();

  it('is conflicted, takes no effect on its day, and goes on by a rebase on what stands now', async () => {
    const names = await namesOf(product());
    const first = await designMoves(product(), names, { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
    const second = await open(product(), 'kadir', '2026-09-05', 'On top');
    const cell = { areaId: names.area('OV-TW'), module: 'DESIGN', partyId: names.party('tukker') };
    await propose(product(), 'kadir', second, { ...cell, ...byStrategy(names, 'tukker'), explanation: 'On top of it' });
    expect(await publish(product(), second, 'mira', 'kadir')).toMatchObject({ state: 'SCHEDULED', conflicted: false });
    const withdrawn = await onSet(product(), 'mira', 'withdrawChangeSet', first, { reason: 'Not yet' });
    expect(done<SetView>(withdrawn, 'withdrawChangeSet.changeSet').state).toBe('WITHDRAWN');
    expect(await setOf(product(), second)).toMatchObject({ state: 'SCHEDULED', conflicted: true });
    await product().moveClock('2026-09-05T08:00:00.000Z');
    const blocked = await setOf<{ blockers: { code: string }[] }>(product(), second, 'state blocked blockers { code }');
    expect(blocked).toEqual({ state: 'SCHEDULED', blocked: true, blockers: [{ code: 'CHANGE_SET_CONFLICT' }] });
    const rebased = await onSet(product(), 'kadir', 'rebaseChangeSet', second);
    expect(done<SetView>(rebased, 'rebaseChangeSet.changeSet')).toMatchObject({
      state: 'OPEN',
      conflicted: false,
      blocked: false,
    });
    expect(await setOf(product(), second, 'changes { beforeParty { code } after }')).toMatchObject({
      changes: [{ beforeParty: { code: 'oosterstroom' }, after: { explanation: 'On top of it' } }],
    });
    expect(await publish(product(), second, 'mira', 'kadir')).toMatchObject({
      state: 'IN_FORCE',
      configurationVersion: 2,
      validFrom: '2026-09-05',
    });
  });
});
