import { AuditDeniedEntity, AuditEntity, type Identity, type OperationResult } from '@ketenregie/shared';
import { type SeededContracts, seedContractsRisk } from '../seed/seed';
import { type StartedForSpec, startForSpec } from '../testing/start';
import { MandateEntity } from './mandate.entity';

const GRANT = `mutation ($input: GrantMandateInput!) {
  grantMandate(input: $input) {
    mandate { id subject module party { code } person { name } area { code } combiArea { code } from to version }
    userErrors { code rule path message fix }
  }
}`;

describe('grantMandate', () => {
  let started: StartedForSpec;
  let seeded: SeededContracts;
  let n = 0;
  beforeAll(async () => {
    started = await startForSpec({ peers: ['modules-assignments'] });
    seeded = await seedContractsRisk(started.api);
  }, 60_000);
  afterAll(() => started.close());

  const wish = (patch: Record<string, unknown> = {}) => ({
    ...{ partyId: seeded.partyIds.tukker, subject: 'MODULE', module: 'PREPARE', areaId: seeded.areaIds['OV-TW'] },
    ...{ from: '2026-10-01', to: '2029-01-01', idempotencyKey: `k${n++}` },
    ...patch,
  });
  const grant = (who: string | Identity, patch: Record<string, unknown> = {}): Promise<OperationResult> =>
    started.ask(who, GRANT, { input: wish(patch) });
  const errorsOf = async (patch: Record<string, unknown>) => {
    const { data } = await grant('mira', patch);
    const payload = data?.grantMandate as { userErrors: { code: string; path: string[] }[] } | null;
    return payload?.userErrors.map(({ code, path }) => `${path.join('.')} ${code}`);
  };
  const count = () => started.running.database.work.manager.count(MandateEntity);
  const codeOf = ({ errors }: OperationResult) => errors?.[0]?.extensions?.code;

  it('gives what the director of the area’s contract grants, tells the others and keeps who did it', async () => {
    const { data, errors } = await grant('mira', { to: null, reason: 'Volwassen genoeg' });
    expect(errors).toBeUndefined();
    const payload = data?.grantMandate as { mandate: { id: string }; userErrors: unknown[] };
    expect(payload).toEqual({
      mandate: {
        ...{ id: payload.mandate.id, subject: 'MODULE', module: 'PREPARE', party: { code: 'tukker' }, person: null },
        ...{ area: { code: 'OV-TW' }, combiArea: null, from: '2026-10-01', to: null, version: 1 },
      },
      userErrors: [],
    });
    await started.running.settle();
    expect(started.sent.filter(({ aggregateId }) => aggregateId === payload.mandate.id)).toMatchObject([
      { type: 'mandate.changed.v1', eventNo: 1, payload: { subject: 'MODULE', module: 'PREPARE', to: null } },
    ]);
    const { manager } = started.running.database.work;
    expect(await manager.findBy(AuditEntity, { aggregateId: payload.mandate.id })).toMatchObject([
      { personId: seeded.personIds.mira, command: 'grantMandate', reason: 'Volwassen genoeg' },
    ]);
  });

  it('gives a mandate for a combi area to one person, by the director of all of its areas', async () => {
    const { data } = await grant('mira', {
      ...{ subject: 'COORDINATION', module: null, areaId: null },
      ...{ partyId: seeded.partyIds.tukker, personId: seeded.personIds.teun },
      combiAreaId: await combiAreaOf('OV-TW'),
    });
    expect(data?.grantMandate).toMatchObject({
      mandate: { subject: 'COORDINATION', person: { name: 'Teun Wolters' }, combiArea: { code: 'OOST' }, area: null },
    });
  });

  async function combiAreaOf(code: string): Promise<string> {
    const query = `{ contractAreaByCode(code: "${code}") { combiArea { id } } }`;
    const { data } = await started.ask('mira', query);
    const area = data?.contractAreaByCode as { combiArea: { id: string } } | null;
    return area?.combiArea.id ?? '';
  }

  it.each(['kadir', 'sanne', 'daan', 'noor', 'ilse', 'ravi', 'cm-waterlijn-oost'])(
    'is FORBIDDEN to %s, leaves nothing and is kept as denied',
    async (who) => {
      const before = await count();
      const { manager } = started.running.database.work;
      const denied = await manager.count(AuditDeniedEntity);
      expect(codeOf(await grant(who))).toBe('FORBIDDEN');
      expect(await count()).toBe(before);
      expect(await manager.count(AuditDeniedEntity)).toBe(denied + 1);
    },
  );

  it('is FORBIDDEN to the director for another subject, another area, and days without contract', async () => {
    expect(codeOf(await grant('mira', { subject: 'CONTRACT', module: null }))).toBe('FORBIDDEN');
    expect(codeOf(await grant('mira', { areaId: seeded.areaIds['ZE-ZL'] }))).toBe('FORBIDDEN');
    expect(codeOf(await grant('mira', { from: '2029-01-01', to: null }))).toBe('FORBIDDEN');
    expect(codeOf(await grant('mira', { from: '2024-12-31' }))).toBe('FORBIDDEN');
  });

  it('belongs to the person who is director, not to the organisation', async () => {
    const colleague = { ...(await started.api.identityOf('mira')), personId: seeded.personIds.jolijn ?? '' };
    expect(codeOf(await grant(colleague))).toBe('FORBIDDEN');
  });

  it('refuses days that do not exist or are reversed (GE-04), and things that do not (GE-02), all at once', async () => {
    expect(await errorsOf({ from: '2026-02-31' })).toEqual(['input.from DATE_INVALID']);
    expect(await errorsOf({ to: '2026-09-30' })).toEqual(['input.to DATES_REVERSED']);
    expect(await errorsOf({ partyId: seeded.areaIds['OV-TW'], areaId: 'x', from: '2026-02-31' })).toEqual([
      'input.from DATE_INVALID',
      'input.partyId NOT_FOUND',
    ]);
    expect(await errorsOf({ personId: seeded.personIds.mira })).toEqual(['input.personId NOT_FOUND']);
  });

  it('asks for one module with MODULE and for one scope', async () => {
    expect(codeOf(await grant('mira', { module: null }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await grant('mira', { areaId: null }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await grant('mira', { subject: 'PLANET' }))).toBe('BAD_USER_INPUT');
  });

  it('answers one key once, and refuses it for other content (GE-03)', async () => {
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 10 }, () => grant('mira', { idempotencyKey: 'same' })));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await count()).toBe(before + 1);
    expect(await errorsOf({ idempotencyKey: 'same', module: 'DESIGN' })).toEqual([
      'input.idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('is no write while another day is read (GE-09)', async () => {
    const reading = { ...(await started.api.identityOf('mira')), asOf: '2025-06-01' };
    const { data } = await grant(reading);
    expect(data?.grantMandate).toMatchObject({
      mandate: null,
      userErrors: [{ code: 'AS_OF_READ_ONLY', rule: 'GE-09' }],
    });
  });

  it('lists what is in force in an area, its combi area included, page by page', async () => {
    const query = `query ($area: ID!, $after: String) { mandates(first: 3, after: $after, filter: { areaId: $area }, sort: SUBJECT) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id subject } } } }`;
    const reading = { ...(await started.api.identityOf('kadir')), asOf: '2026-11-01' };
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data } = await started.ask(reading, query, { area: seeded.areaIds['OV-TW'], after });
      const page = data?.mandates as {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { id: string; subject: string } }[];
      };
      seen.push(...page.edges.map(({ node }) => node.id));
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect(total).toBeGreaterThan(8);
  });
});
