import { at, list, refusalCodes } from '../support/answer';
import { eventually } from '../support/eventually';
import { withProduct } from '../support/product';
import { done, type Names, namesOf, onSet, open, opened, place, propose, type SetView, setOf } from './thread';
import { assess, auditEvidence, mandateOfTukker, prepareToTukker, tukkerIsFit, verdicts } from './verdicts';

/** J1 of the domain document, step by step; each test goes on where the one before ended. */
describe('PREPARE of Twente goes to Tukker Infra from 1 October', () => {
  const product = withProduct();
  let names: Names;
  let setId = '';
  let before = '';

  const step = async (login: string, command: string, more = {}) =>
    done<SetView>(await onSet(product(), login, command, setId, more), `${command}.changeSet`);

  beforeAll(async () => {
    names = await namesOf(product());
  });

  it('refuses De Graafploeg and Tukker, with every reason, its rule and what to do', async () => {
    const found = await verdicts(product(), names);
    expect(found.get('graafploeg')).toMatchObject({
      eligible: false,
      codes: ['MANDATE_MISSING', 'MATURITY_TOO_LOW', 'OUTSIDE_CONTRACT', 'TARIFF_MISSING'],
    });
    expect(found.get('tukker')).toMatchObject({
      eligible: false,
      codes: ['COMPETENCE_MISSING', 'MANDATE_MISSING', 'MATURITY_TOO_LOW'],
    });
    expect(found.get('oosterstroom')).toMatchObject({ eligible: true, codes: [] });
    for (const { refusals } of found.values()) {
      for (const { rule, message, fix } of refusals) expect([rule, message, fix].every(Boolean)).toBe(true);
    }
  });

  it('turns the verdict by evidence, mandate and both assessments of both sides, one reason after the other', async () => {
    const codes = async () => (await verdicts(product(), names)).get('tukker')?.codes;
    const competence = done(await auditEvidence(product(), names), 'recordCompetence.competence');
    expect(competence).toMatchObject({ level: 3, module: 'PREPARE', party: { code: 'tukker' } });
    expect(await codes()).toEqual(['MANDATE_MISSING', 'MATURITY_TOO_LOW']);
    done(await mandateOfTukker(product(), names), 'grantMandate.mandate');
    await eventually(codes, (left) => left?.join() === 'MATURITY_TOO_LOW');
    for (const [login, side] of [
      ['mira', 'OPERATOR'],
      ['kadir', 'CONTRACTOR'],
    ] as const) {
      for (const aspect of ['PERFORM', 'LET_GO']) {
        expect(await codes()).toEqual(['MATURITY_TOO_LOW']);
        const answer = await assess(product(), names, login, aspect);
        expect(done(answer, 'recordMaturityAssessment.maturityAssessment')).toEqual({ level: 3, side });
      }
    }
    await tukkerIsFit(product(), names);
  });

  it('previews 10 orders of the quarter, 3 of them with PREPARE, and lists exactly as many', async () => {
    setId = await open(product(), 'mira', '2026-10-01', 'PREPARE of Twente to Tukker Infra');
    await propose(product(), 'mira', setId, prepareToTukker(names));
    await step('mira', 'previewChangeSet');
    const drill = 'totalCount edges { node { id area { code } prepare placedAt } }';
    const answer = await product().ask(
      'mira',
      `query ($id: ID!) { changeSet(id: $id) { checks { severity code } changes { key before after beforeParty { code } afterParty { code } }
        impact { stale window { from to } lines { key module ordersInWindow ordersWithModule runningOrders runningChanged }
          all: orders(key: "OV-TW:PREPARE", first: 100) { ${drill} }
          needing: orders(key: "OV-TW:PREPARE", onlyWithModule: true, first: 100) { ${drill} } } } }`,
      { id: setId },
    );
    expect(answer.errors).toEqual([]);
    expect(
      list<{ severity: string }>(answer, 'changeSet.checks').filter(({ severity }) => severity === 'REFUSAL'),
    ).toEqual([]);
    expect(at(answer, 'changeSet.changes')).toMatchObject([
      { key: 'OV-TW:PREPARE', beforeParty: { code: 'oosterstroom' }, afterParty: { code: 'tukker' } },
    ]);
    expect(at(answer, 'changeSet.impact')).toMatchObject({
      stale: false,
      window: { from: '2026-06-01', to: '2026-09-01' },
      lines: [{ key: 'OV-TW:PREPARE', ordersInWindow: 10, ordersWithModule: 3, runningOrders: 10, runningChanged: 0 }],
    });
    type Node = { node: { id: string; prepare: boolean; area: { code: string } } };
    const [all, needing] = ['all', 'needing'].map((name) => list<Node>(answer, `changeSet.impact.${name}.edges`));
    expect([all?.length, at(answer, 'changeSet.impact.all.totalCount')]).toEqual([10, 10]);
    expect([needing?.length, at(answer, 'changeSet.impact.needing.totalCount')]).toEqual([3, 3]);
    expect(all?.every(({ node }) => node.area.code === 'OV-TW')).toBe(true);
    expect(needing?.map(({ node }) => node.id)).toEqual(
      all?.filter(({ node }) => node.prepare).map(({ node }) => node.id),
    );
  });

  it('lets Mira submit and approve for every operator as the director, and never for the contractors', async () => {
    expect((await step('mira', 'submitChangeSet')).state).toBe('SUBMITTED');
    expect((await step('mira', 'approveChangeSet', { side: 'OPERATOR' })).state).toBe('SUBMITTED');
    const fields = 'requiredApprovals { side satisfied party { code } approvedBy { name } }';
    const { requiredApprovals } = await setOf<{
      requiredApprovals: { side: string; satisfied: boolean; party: { code: string } }[];
    }>(product(), setId, fields);
    const of = (side: string) => requiredApprovals.filter((each) => each.side === side);
    expect(
      of('OPERATOR')
        .map(({ party }) => party.code)
        .sort(),
    ).toEqual(['glasdraad', 'oosterstroom', 'waterlijn-oost']);
    expect(of('OPERATOR').every(({ satisfied }) => satisfied)).toBe(true);
    expect(of('CONTRACTOR')).toMatchObject([{ satisfied: false, party: { code: 'tukker' } }]);
    const other = await onSet(product(), 'mira', 'approveChangeSet', setId, { side: 'CONTRACTOR' });
    expect(refusalCodes(other, 'approveChangeSet')).toEqual(['APPROVAL_NOT_ALLOWED']);
    const twice = await onSet(product(), 'mira', 'approveChangeSet', setId, { side: 'OPERATOR' });
    expect(refusalCodes(twice, 'approveChangeSet')).toEqual(['APPROVAL_NOT_ALLOWED']);
  });

  it('names who is missing when somebody publishes too early', async () => {
    const answer = await onSet(product(), 'mira', 'publishChangeSet', setId);
    expect(refusalCodes(answer, 'publishChangeSet')).toEqual(['APPROVAL_MISSING']);
    expect(at<string>(answer, 'publishChangeSet.userErrors.0.message')).toContain('Tukker Infra (C-02)');
    expect((await setOf(product(), setId)).state).toBe('SUBMITTED');
  });

  it('is open again, its approvals void, once Kadir changes the explanation', async () => {
    const seen = await setOf(product(), setId);
    const cell = { ...prepareToTukker(names), explanation: 'Tukker prepares what it builds, by the audit of August' };
    const edited = await propose(product(), 'kadir', setId, { ...cell, expectedVersion: 1 });
    expect(edited.state).toBe('OPEN');
    expect(edited.contentHash).not.toBe(seen.contentHash);
    const { approvals } = await setOf<{ approvals: { void: boolean }[] }>(product(), setId, 'approvals { void }');
    expect(approvals).toEqual([{ void: true }]);
    const stale = await onSet(product(), 'kadir', 'approveChangeSet', setId, {
      side: 'CONTRACTOR',
      contentHash: seen.contentHash,
    });
    expect(refusalCodes(stale, 'approveChangeSet')).toEqual(['APPROVAL_STALE']);
    const early = await onSet(product(), 'mira', 'submitChangeSet', setId);
    expect(refusalCodes(early, 'submitChangeSet')).toEqual(['IMPACT_REQUIRED']);
  });

  it('is published once previewed anew and approved by both sides, and waits for its day', async () => {
    await step('kadir', 'previewChangeSet');
    await step('kadir', 'submitChangeSet');
    expect((await step('kadir', 'approveChangeSet', { side: 'CONTRACTOR' })).state).toBe('SUBMITTED');
    expect((await step('mira', 'approveChangeSet', { side: 'OPERATOR' })).state).toBe('APPROVED');
    expect(await step('kadir', 'publishChangeSet')).toMatchObject({
      state: 'SCHEDULED',
      configurationVersion: null,
      inForceAt: null,
    });
  });

  it('runs an order of 30 September by Oosterstroom', async () => {
    await product().moveClock('2026-09-30T08:00:00.000Z');
    before = await place(product(), '101');
    expect(await opened(product(), before)).toMatchObject({
      configurationVersion: 1,
      parties: { PREPARE: 'oosterstroom' },
    });
    expect((await setOf(product(), setId)).state).toBe('SCHEDULED');
  });

  it('is in force on 1 October, from midnight in Amsterdam, as configuration 2', async () => {
    await product().moveClock('2026-10-01T06:00:00.000Z');
    expect(await setOf(product(), setId)).toMatchObject({
      ...{ state: 'IN_FORCE', configurationVersion: 2, blocked: false },
      ...{ inForceAt: '2026-09-30T22:00:00.000Z', validFrom: '2026-10-01' },
    });
  });

  it('runs an order of 1 October by Tukker, and the one of the day before as it was', async () => {
    const after = await place(product(), '102');
    const parties = { ORIENT_AND_ORDER: 'tukker', PREPARE: 'tukker', BUILD: 'tukker', CLOSE: 'tukker', DESIGN: null };
    expect(await opened(product(), after)).toMatchObject({ configurationVersion: 2, parties });
    expect(await opened(product(), before)).toMatchObject({
      configurationVersion: 1,
      parties: { PREPARE: 'oosterstroom' },
    });
  });

  it('shows both on a dashboard: 4 orders prepared by Oosterstroom, 1 by Tukker', async () => {
    const query = `query ($areaId: ID!) { moduleFigures(filter: { areaId: $areaId, module: PREPARE }) { ordersTotal party { code } } }`;
    type Figure = { ordersTotal: number; party: { code: string } };
    const figures = await eventually(
      async () => list<Figure>(await product().ask('fenna', query, { areaId: names.area('OV-TW') }), 'moduleFigures'),
      (found) => found.some(({ party, ordersTotal }) => party.code === 'tukker' && ordersTotal === 1),
    );
    expect(figures.map(({ party, ordersTotal }) => `${party.code} ${ordersTotal}`).sort()).toEqual([
      'oosterstroom 4',
      'tukker 1',
    ]);
  });

  it('can be turned back from today on, and not from a day before', async () => {
    const early = await onSet(product(), 'mira', 'revertChangeSet', setId, { effectiveOn: '2026-09-30' });
    expect(refusalCodes(early, 'revertChangeSet')).toEqual(['RETROACTIVE_NOT_ALLOWED']);
    const answer = await onSet(product(), 'mira', 'revertChangeSet', setId, { effectiveOn: '2026-10-01' });
    expect(done<SetView>(answer, 'revertChangeSet.changeSet')).toMatchObject({
      state: 'OPEN',
      effectiveOn: '2026-10-01',
    });
  });
});
