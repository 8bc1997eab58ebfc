import { verifyAuditChains } from '@ketenregie/shared';
import {
  byStrategy,
  done,
  type Names,
  namesOf,
  onSet,
  open,
  orderOf,
  propose,
  type SetView,
  setOf,
} from '../main-thread/thread';
import { auditEvidence, mandateOfTukker } from '../main-thread/verdicts';
import { errorCodes, refusalCodes } from '../support/answer';
import { withProduct } from '../support/product';
import { added, denied, trail } from './trail';

describe('the audit trail', () => {
  const product = withProduct();
  let names: Names;
  const person = async (login: string) => {
    const { personId, organisationId } = await product().embedded.subgraphs.contractsRisk.api.identityOf(login);
    return { personId, organisationId };
  };
  const state = (text: string | null | undefined) => JSON.parse(text ?? 'null') as Record<string, unknown> | null;

  beforeAll(async () => {
    names = await namesOf(product());
    // A token is issued by a command as well.
    for (const login of ['mira', 'kadir', 'teun', 'ravi', 'cm-brabant']) await product().token(login);
  });

  it('has one row for an accepted command: who, for whom, what, when, before and after', async () => {
    const mira = await person('mira');
    let id = '';
    const opening = await added(product(), 'modulesAssignments', async () => {
      id = await open(product(), 'mira', '2026-09-03', 'For the trail');
    });
    expect(opening).toMatchObject([
      {
        ...mira,
        aggregateType: 'changeSet',
        aggregateId: id,
        command: 'openChangeSet',
        chainNo: 1,
        before: null,
        at: '2026-09-01T06:00:00.000Z',
      },
    ]);
    expect(opening[0]?.requestId).toBeTruthy();
    expect(state(opening[0]?.after)).toMatchObject({ title: 'For the trail', state: 'OPEN' });
    const cell = {
      areaId: names.area('OV-TW'),
      module: 'DESIGN',
      partyId: names.party('tukker'),
      ...byStrategy(names, 'tukker'),
    };
    const proposing = await added(product(), 'modulesAssignments', () => propose(product(), 'mira', id, cell));
    expect(proposing).toMatchObject([{ ...mira, command: 'proposeModuleAssignment', aggregateId: id, chainNo: 2 }]);
    for (const [login, command, more] of [
      ['mira', 'previewChangeSet', {}],
      ['mira', 'submitChangeSet', {}],
      ['kadir', 'approveChangeSet', { side: 'CONTRACTOR' }],
      ['mira', 'approveChangeSet', { side: 'OPERATOR' }],
      ['kadir', 'publishChangeSet', {}],
      ['kadir', 'withdrawChangeSet', { reason: 'The pilot comes first' }],
    ] as const) {
      const rows = await added(product(), 'modulesAssignments', async () =>
        done(await onSet(product(), login, command, id, more), `${command}.changeSet`),
      );
      expect([command, rows]).toMatchObject([command, [{ ...(await person(login)), command, aggregateId: id }]]);
      const [row] = rows;
      expect(row?.reason ?? null).toBe('reason' in more ? more.reason : null);
      if (command === 'publishChangeSet')
        expect([state(row?.before)?.state, state(row?.after)?.state]).toEqual(['APPROVED', 'SCHEDULED']);
    }
  });

  it('has one in the context that decided, for evidence, mandate, order and clock', async () => {
    const competence = await added(product(), 'modulesAssignments', () => auditEvidence(product(), names));
    expect(competence).toMatchObject([{ ...(await person('kadir')), command: 'recordCompetence', before: null }]);
    const mandate = await added(product(), 'contractsRisk', () => mandateOfTukker(product(), names));
    expect(mandate).toMatchObject([{ ...(await person('mira')), command: 'grantMandate' }]);
    let id = '';
    const placed = await added(product(), 'customersOrders', async () => {
      const answer = await product().command('teun', 'placeOrder', 'order { id }', orderOf('1'));
      id = done<{ id: string }>(answer, 'placeOrder.order').id;
    });
    expect(placed).toMatchObject([
      { ...(await person('teun')), command: 'placeOrder', aggregateType: 'order', aggregateId: id },
    ]);
    const input = { id, reason: 'DUPLICATE', expectedVersion: 1 };
    const cancelled = await added(product(), 'customersOrders', () =>
      product().command('teun', 'cancelOrder', 'order { id }', input),
    );
    expect(cancelled).toMatchObject([{ command: 'cancelOrder', aggregateId: id, reason: 'DUPLICATE', chainNo: 2 }]);
    expect([state(cancelled[0]?.before)?.state, state(cancelled[0]?.after)?.state]).toEqual(['PLACED', 'CANCELLED']);
    const moved = await added(product(), 'contractsRisk', () => product().moveClock('2026-09-02T06:00:00.000Z'));
    expect(moved).toMatchObject([{ ...(await person('ravi')), command: 'moveClock' }]);
  });

  it('has none for what was refused, and none for a repeated key', async () => {
    const rows = await added(product(), 'modulesAssignments', async () => {
      const bad = await product().command('mira', 'openChangeSet', 'changeSet { id }', {
        title: 'X',
        effectiveOn: '2026-02-31',
      });
      expect(refusalCodes(bad, 'openChangeSet')).toEqual(['DATE_INVALID']);
    });
    expect(rows).toEqual([]);
    const input = { title: 'Once', effectiveOn: '2026-09-03', idempotencyKey: 'audit-once' };
    const once = await added(product(), 'modulesAssignments', async () => {
      for (let time = 0; time < 3; time++) await product().command('mira', 'openChangeSet', 'changeSet { id }', input);
    });
    expect(once).toHaveLength(1);
  });

  it('keeps what was denied apart, outside the chains', async () => {
    const before = (await denied(product(), 'modulesAssignments')).length;
    const rows = await added(product(), 'modulesAssignments', async () => {
      const answer = await product().command('teun', 'openChangeSet', 'changeSet { id }', {
        title: 'No',
        effectiveOn: '2026-09-03',
      });
      expect(errorCodes(answer)).toEqual(['FORBIDDEN']);
      const set = await open(product(), 'mira', '2026-09-03');
      const stranger = await onSet(product(), 'cm-brabant', 'withdrawChangeSet', set, { reason: 'Mine' });
      expect(errorCodes(stranger)).toEqual(['FORBIDDEN']);
      expect((await setOf<SetView>(product(), set)).state).toBe('OPEN');
    });
    expect(rows.map(({ command }) => command)).toEqual(['openChangeSet']);
    expect((await denied(product(), 'modulesAssignments')).slice(before)).toEqual([
      { ...(await person('teun')), command: 'openChangeSet', permission: 'changeSet:open' },
      { ...(await person('cm-brabant')), command: 'withdrawChangeSet', permission: 'changeSet:withdraw' },
    ]);
  });

  it('names in all contexts, of the seed too, a person and a command in every row', async () => {
    for (const context of ['contractsRisk', 'modulesAssignments', 'customersOrders'] as const) {
      const rows = await trail(product(), context);
      expect(rows.length).toBeGreaterThan(50);
      for (const row of rows)
        expect([row.personId, row.organisationId, row.command, row.aggregateId, row.requestId].every(Boolean)).toBe(
          true,
        );
      expect(rows.every(({ before, after }) => before !== null || after !== null)).toBe(true);
    }
  });

  it('verifies, chain by chain; and no more once anybody touches a row', async () => {
    for (const { name, database } of product().embedded.subgraphs.all) {
      const verified = await verifyAuditChains(database.work.manager);
      expect([name, verified]).toMatchObject([name, { ok: true, broken: [] }]);
      if (name !== 'performance') expect(verified.rows).toBeGreaterThan(50);
    }
    const { database } = product().embedded.subgraphs.modulesAssignments;
    const [row] = (await trail(product(), 'modulesAssignments')).slice(-1);
    await database.work.task((manager) =>
      manager.query(
        `update audit set reason = 'Another' where aggregate_id = '${row?.aggregateId}' and chain_no = ${row?.chainNo}`,
      ),
    );
    const broken = await verifyAuditChains(database.work.manager);
    expect(broken).toMatchObject({
      ok: false,
      broken: [{ aggregateId: row?.aggregateId, chainNo: Number(row?.chainNo), why: 'HASH' }],
    });
  });
});
