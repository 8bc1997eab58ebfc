import { emit } from '@ketenregie/shared';
import {
  done,
  hasRun,
  type Names,
  namesOf,
  onSet,
  open,
  opened,
  place,
  propose,
  publish,
  setOf,
} from '../main-thread/thread';
import { assess, mandateOfTukker, prepareToTukker, tukkerBecomesFit } from '../main-thread/verdicts';
import { at, list } from '../support/answer';
import { eventually } from '../support/eventually';
import { type Product, withProduct } from '../support/product';
import { hold } from './held-events';

interface Blocked {
  state: string;
  blocked: boolean;
  blockers: { code: string; rule: string; changeKey: string | null; message: string; fix: string }[];
  blockedBy: { kind: string; party: { code: string } | null }[];
  inForceAt: string | null;
  validFrom: string | null;
}

const BLOCKED = `state blocked effectiveOn inForceAt validFrom configurationVersion
  blockers { code rule changeKey message fix } blockedBy { kind side party { code } } approvals { void }`;
const look = (product: Product, id: string) => setOf<Blocked>(product, id, BLOCKED);

/** J1's set, published in September. */
async function scheduled(product: Product, names: Names, on = '2026-09-03'): Promise<string> {
  const id = await open(product, 'mira', on, 'PREPARE to Tukker');
  await propose(product, 'mira', id, prepareToTukker(names));
  await publish(product, id, 'mira', 'kadir');
  return id;
}

describe('a set that the rules refuse on its day', () => {
  const product = withProduct();
  let names: Names;
  let setId = '';

  beforeAll(async () => {
    names = await namesOf(product());
    await tukkerBecomesFit(product(), names);
    setId = await scheduled(product(), names);
    done(await assess(product(), names, 'kadir', 'PERFORM', 1), 'recordMaturityAssessment.maturityAssessment');
    await product().moveClock('2026-09-03T08:00:00.000Z');
  });

  it('stays scheduled, marked as blocked, and says which rule refuses and who must act', async () => {
    const { state, blocked, blockers, blockedBy } = await look(product(), setId);
    expect({ state, blocked }).toEqual({ state: 'SCHEDULED', blocked: true });
    expect(blockers).toMatchObject([{ code: 'MATURITY_TOO_LOW', rule: 'MA-09', changeKey: 'OV-TW:PREPARE' }]);
    expect(blockers.every(({ message, fix }) => message && fix)).toBe(true);
    expect(blockedBy).toMatchObject([{ kind: 'CHECKS' }]);
  });

  it('leaves the orders of that day with the party of before', async () => {
    const order = await place(product(), '1');
    expect(await opened(product(), order)).toMatchObject({
      configurationVersion: 1,
      parties: { PREPARE: 'oosterstroom' },
    });
  });

  it('is judged again each midnight, in vain, and keeps its approvals', async () => {
    await product().moveClock('2026-09-06T08:00:00.000Z');
    expect(await look(product(), setId)).toMatchObject({
      ...{ state: 'SCHEDULED', blocked: true, blockers: [{ code: 'MATURITY_TOO_LOW' }] },
      approvals: [{ void: false }, { void: false }],
    });
  });

  it('takes effect the moment that the fact is there, and its rows begin on that day', async () => {
    done(await assess(product(), names, 'kadir', 'PERFORM', 3), 'recordMaturityAssessment.maturityAssessment');
    expect(await look(product(), setId)).toMatchObject({
      ...{ state: 'IN_FORCE', blocked: false, blockers: [], configurationVersion: 2 },
      ...{ effectiveOn: '2026-09-03', validFrom: '2026-09-06', inForceAt: '2026-09-06T08:00:00.000Z' },
    });
    const query =
      'query ($id: ID!) { assignmentHistory(areaId: $id, module: PREPARE) { party { code } validFrom validTo } }';
    const history = await product().ask('mira', query, { id: names.area('OV-TW') });
    const rows = list<{ validFrom: string }>(history, 'assignmentHistory').sort((a, b) =>
      a.validFrom < b.validFrom ? -1 : 1,
    );
    expect(rows).toMatchObject([
      { party: { code: 'oosterstroom' }, validFrom: '2025-01-01', validTo: '2026-09-06' },
      { party: { code: 'tukker' }, validFrom: '2026-09-06', validTo: null },
    ]);
    await product().moveClock('2026-09-06T08:01:00.000Z');
    const order = await place(product(), '2');
    expect(await opened(product(), order)).toMatchObject({ configurationVersion: 2, parties: { PREPARE: 'tukker' } });
  });
});

describe('a mandate that ended before the day of the set', () => {
  const product = withProduct();
  let names: Names;
  let setId = '';

  /** What contracts-risk would send if the mandate were ended. */
  async function endMandate(): Promise<void> {
    const { contractsRisk, all, settle } = product().embedded.subgraphs;
    const query = `query ($filter: MandateFilter) { mandates(first: 100, filter: $filter) { edges { node { id module from } } } }`;
    const answer = await product().ask('mira', query, {
      filter: { partyId: names.party('tukker'), areaId: names.area('OV-TW'), subject: 'MODULE' },
    });
    type Node = { node: { id: string; module: string; from: string } };
    const mandate = list<Node>(answer, 'mandates.edges').find(({ node }) => node.module === 'PREPARE')?.node;
    if (!mandate) throw new Error(`No mandate: ${JSON.stringify(answer)}`);
    const scope = { personId: null, subject: 'MODULE', module: 'PREPARE', combiAreaId: null, contractId: null };
    const where = { mandateId: mandate.id, partyId: names.party('tukker'), areaId: names.area('OV-TW') };
    const payload = { ...where, ...scope, from: mandate.from, to: '2026-09-02' };
    const event = { type: 'mandate.changed.v1', aggregateType: 'mandate', aggregateId: mandate.id, payload };
    const peers = all.map(({ name }) => name).filter((name) => name !== contractsRisk.name);
    await contractsRisk.database.work.task((manager) =>
      emit(manager, contractsRisk.clock, { name: contractsRisk.name, peers }, event),
    );
    await settle();
  }

  beforeAll(async () => {
    names = await namesOf(product());
    await tukkerBecomesFit(product(), names);
    setId = await scheduled(product(), names);
    await endMandate();
    await product().moveClock('2026-09-04T08:00:00.000Z');
  });

  it('blocks it; a new one counts as soon as its event arrives, however long it was under way', async () => {
    expect(await look(product(), setId)).toMatchObject({
      state: 'SCHEDULED',
      blocked: true,
      blockers: [{ code: 'MANDATE_MISSING', rule: 'MA-06' }],
    });
    const late = hold(product(), 'modulesAssignments', 'mandate.changed.v1');
    done(await mandateOfTukker(product(), names), 'grantMandate.mandate');
    await eventually(
      async () => late.seen.length,
      (count) => count === 1,
    );
    await product().moveClock('2026-09-07T08:00:00.000Z');
    const waiting = await look(product(), setId);
    expect(waiting).toMatchObject({ state: 'SCHEDULED', blocked: true });
    // A refusal says how old the copy is that it was judged by.
    expect(waiting.blockers[0]?.message).toMatch(/2026/);
    await late.release();
    expect(await look(product(), setId)).toMatchObject({
      state: 'IN_FORCE',
      validFrom: '2026-09-07',
      inForceAt: '2026-09-07T08:00:00.000Z',
    });
  });
});

describe('a set built on one that is blocked', () => {
  const product = withProduct();

  it('waits for it, and both take effect in their order once the fact is there', async () => {
    const names = await namesOf(product());
    await tukkerBecomesFit(product(), names);
    const first = await scheduled(product(), names);
    const second = await open(product(), 'kadir', '2026-09-05', 'Other words');
    await propose(product(), 'kadir', second, { ...prepareToTukker(names), explanation: 'In other words' });
    await publish(product(), second, 'mira', 'kadir');
    done(await assess(product(), names, 'mira', 'LET_GO', 0), 'recordMaturityAssessment.maturityAssessment');
    await product().moveClock('2026-09-05T08:00:00.000Z');
    expect(await look(product(), first)).toMatchObject({ blocked: true, blockers: [{ code: 'MATURITY_TOO_LOW' }] });
    expect(await look(product(), second)).toMatchObject({ blocked: true, blockers: [{ code: 'CHANGE_SET_CONFLICT' }] });
    done(await assess(product(), names, 'mira', 'LET_GO', 3), 'recordMaturityAssessment.maturityAssessment');
    expect(await look(product(), first)).toMatchObject({
      state: 'IN_FORCE',
      validFrom: '2026-09-05',
      configurationVersion: 2,
    });
    expect(await look(product(), second)).toMatchObject({
      state: 'IN_FORCE',
      validFrom: '2026-09-05',
      configurationVersion: 3,
    });
    const query =
      '{ assignmentMatrix { configurationVersion rows { area { code } cells { key live { explanation } } } } }';
    const matrix = await product().ask('mira', query);
    expect(at(matrix, 'assignmentMatrix.configurationVersion')).toBe(3);
    type Row = { cells: { key: string; live: { explanation: string } | null }[] };
    const cells = list<Row>(matrix, 'assignmentMatrix.rows').flatMap((row) => row.cells);
    expect(cells.find(({ key }) => key === 'OV-TW:PREPARE')?.live?.explanation).toBe('In other words');
  });
});

describe('a blocked set that nobody waits for any more', () => {
  const product = withProduct();

  it('is withdrawn, and no fact brings it back', async () => {
    const names = await namesOf(product());
    await tukkerBecomesFit(product(), names);
    const id = await scheduled(product(), names);
    done(await assess(product(), names, 'mira', 'PERFORM', 0), 'recordMaturityAssessment.maturityAssessment');
    await product().moveClock('2026-09-03T08:00:00.000Z');
    expect(await look(product(), id)).toMatchObject({ state: 'SCHEDULED', blocked: true });
    const withdrawn = await onSet(product(), 'mira', 'withdrawChangeSet', id, { reason: 'Another plan' });
    expect(done(withdrawn, 'withdrawChangeSet.changeSet')).toMatchObject({ state: 'WITHDRAWN', blocked: false });
    done(await assess(product(), names, 'mira', 'PERFORM', 3), 'recordMaturityAssessment.maturityAssessment');
    await product().moveClock('2026-09-05T08:00:00.000Z');
    expect(await look(product(), id)).toMatchObject({ state: 'WITHDRAWN', inForceAt: null });
    const order = await place(product(), '1');
    await eventually(() => hasRun(product(), order), Boolean);
    expect(await opened(product(), order)).toMatchObject({
      configurationVersion: 1,
      parties: { PREPARE: 'oosterstroom' },
    });
  });
});
