import { list, refusalCodes } from '../support/answer';
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
  opened,
  place,
  propose,
  type SetView,
  setOf,
} from './thread';

const HISTORY = `query ($areaId: ID!, $module: Module!) { assignmentHistory(areaId: $areaId, module: $module) {
  party { code } ground explanation decision { on reviewOn reference } validFrom validTo configurationVersion changeSet { id } } }`;

interface Row {
  party: { code: string };
  validFrom: string;
  ground: string;
  explanation: string;
}

describe('a set that is not in force yet', () => {
  const product = withProduct();
  let names: Names;
  beforeAll(async () => {
    names = await namesOf(product());
  });

  it('goes back with a reason when changes are asked for; its approvals are void', async () => {
    const id = await open(product(), 'mira', '2026-09-03');
    const cell = {
      changeSetId: id,
      areaId: names.area('OV-TW'),
      module: 'DESIGN',
      expectedVersion: 0,
      explanation: '…',
    };
    await product().command('mira', 'proposeModuleAssignment', 'changeSet { id }', {
      ...cell,
      partyId: names.party('tukker'),
    });
    const unready = await onSet(product(), 'mira', 'submitChangeSet', id);
    expect(refusalCodes(unready, 'submitChangeSet')).toEqual(['GROUND_REQUIRED', 'IMPACT_REQUIRED']);
    const early = await onSet(product(), 'kadir', 'requestChangeSetChanges', id, { reason: 'Too soon' });
    expect(refusalCodes(early, 'requestChangeSetChanges')).toEqual(['STATE_NOT_ALLOWED']);
    const published = await designMoves(product(), names, { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
    const scheduled = await onSet(product(), 'kadir', 'requestChangeSetChanges', published, { reason: 'Too late' });
    expect(refusalCodes(scheduled, 'requestChangeSetChanges')).toEqual(['STATE_NOT_ALLOWED']);
    done(
      await onSet(product(), 'mira', 'withdrawChangeSet', published, { reason: 'Next year' }),
      'withdrawChangeSet.changeSet',
    );
  });

  it('goes from SUBMITTED and from APPROVED to OPEN by a request, and is not previewed for nothing', async () => {
    const id = await open(product(), 'mira', '2026-09-03');
    const cell = {
      areaId: names.area('OV-TW'),
      module: 'DESIGN',
      partyId: names.party('tukker'),
      ...byStrategy(names, 'tukker'),
    };
    await propose(product(), 'mira', id, cell);
    done(await onSet(product(), 'mira', 'previewChangeSet', id), 'previewChangeSet.changeSet');
    for (const approvers of [[], ['mira', 'kadir']]) {
      done(await onSet(product(), 'mira', 'submitChangeSet', id), 'submitChangeSet.changeSet');
      for (const login of approvers) {
        await onSet(product(), login, 'approveChangeSet', id, { side: login === 'mira' ? 'OPERATOR' : 'CONTRACTOR' });
      }
      expect((await setOf(product(), id)).state).toBe(approvers.length ? 'APPROVED' : 'SUBMITTED');
      const answer = await onSet(product(), 'kadir', 'requestChangeSetChanges', id, { reason: 'Name the audit' });
      expect(done<SetView>(answer, 'requestChangeSetChanges.changeSet').state).toBe('OPEN');
    }
    expect(await setOf(product(), id, 'remark approvals { void }')).toEqual({
      remark: 'Name the audit',
      approvals: [{ void: true }, { void: true }],
    });
  });

  it('is withdrawn for good from every state before its day, and its cells are free', async () => {
    const id = await designMoves(product(), names, { ...DESIGN_OF_TWENTE, on: '2026-09-03' });
    const withdrawn = await onSet(product(), 'kadir', 'withdrawChangeSet', id, { reason: 'The pilot comes first' });
    expect(done<SetView>(withdrawn, 'withdrawChangeSet.changeSet').state).toBe('WITHDRAWN');
    for (const command of ['publishChangeSet', 'rebaseChangeSet', 'submitChangeSet', 'revertChangeSet']) {
      const more = command === 'revertChangeSet' ? { effectiveOn: '2026-09-03' } : {};
      expect(refusalCodes(await onSet(product(), 'mira', command, id, more), command)).toContain('STATE_NOT_ALLOWED');
    }
    await product().moveClock('2026-09-04T08:00:00.000Z');
    expect(await setOf(product(), id)).toMatchObject({
      state: 'WITHDRAWN',
      inForceAt: null,
      configurationVersion: null,
    });
    const rows = list<Row>(
      await product().ask('mira', HISTORY, { areaId: names.area('OV-TW'), module: 'DESIGN' }),
      'assignmentHistory',
    );
    expect(rows.map(({ party }) => party.code)).toEqual(['oosterstroom']);
    const order = await place(product(), '7', { crossing: true });
    expect(await opened(product(), order)).toMatchObject({
      configurationVersion: 1,
      parties: { DESIGN: 'oosterstroom' },
    });
  });
});
