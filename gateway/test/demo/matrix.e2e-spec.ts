import { namesOf } from '../main-thread/thread';
import { at, list } from '../support/answer';
import { withProduct } from '../support/product';
import { CLASSES, CONTRACTS, COORDINATORS, E_OPERATOR, MATRIX, MODULES } from './matrix';

interface Row {
  area: { code: string };
  coordinators: {
    complexity: string;
    scenario: string;
    reason: string | null;
    validFrom: string;
    validTo: string | null;
    configurationVersion: number;
    party: { code: string };
  }[];
  cells: { key: string; module: string; state: string; byClass: object[]; live: Live | null }[];
}
interface Live {
  party: { code: string };
  ground: string;
  explanation: string;
  decision: { on: string; reviewOn: string; party: { code: string } } | null;
  validFrom: string;
  validTo: string | null;
  configurationVersion: number;
}

const QUERY = `{ assignmentMatrix { asOf configurationVersion rows { area { code }
  coordinators { complexity scenario reason validFrom validTo configurationVersion party { code } }
  cells { key module state byClass { complexity } live { party { code } ground explanation decision { on reviewOn party { code } } validFrom validTo configurationVersion } } } } }`;

describe('the matrix of the demo', () => {
  const product = withProduct();
  const rowsOn = async (day: string | null) => {
    const answer = await product().ask('fenna', QUERY, {}, day === null ? {} : { 'x-ketenregie-as-of': day });
    expect(answer.errors).toEqual([]);
    return { answer, rows: list<Row>(answer, 'assignmentMatrix.rows') };
  };

  it('has in each cell the party, ground and decision that it is described with', async () => {
    const { answer, rows } = await rowsOn(null);
    expect(at(answer, 'assignmentMatrix')).toMatchObject({ asOf: '2026-09-01', configurationVersion: 1 });
    expect(
      Object.fromEntries(rows.map(({ area, cells }) => [area.code, cells.map(({ live }) => live?.party.code)])),
    ).toEqual(MATRIX);
    for (const { area, cells } of rows) {
      expect(cells.map(({ module }) => module)).toEqual([...MODULES]);
      for (const { live, state, byClass } of cells) {
        expect({ state, byClass }).toEqual({ state: 'LIVE', byClass: [] });
        expect(live).toMatchObject({
          ...{ ground: 'STRATEGY', validFrom: '2025-01-01', validTo: null, configurationVersion: 1 },
          decision: { on: '2024-11-15', reviewOn: '2027-11-15', party: { code: E_OPERATOR[area.code] } },
        });
        expect(live?.explanation).toBeTruthy();
      }
    }
  });

  it('has for each class one coordinator in the described scenario, with its reason where one is due', async () => {
    const { rows } = await rowsOn(null);
    const seen = rows.map(({ area, coordinators }) => {
      const byClass = new Map(coordinators.map((each) => [each.complexity, each]));
      const told = CLASSES.map((complexity) => {
        const found = byClass.get(complexity);
        return `${found?.scenario} ${found?.party.code}${found?.reason ? '!' : ''}`;
      });
      return [area.code, told];
    });
    expect(Object.fromEntries(seen)).toEqual(COORDINATORS);
    expect(rows.every(({ coordinators }) => coordinators.length === 5)).toBe(true);
  });

  it.each(['2025-01-01', '2026-02-28', '2028-12-31'])('has no gap on %s, a day of its contracts', async (day) => {
    const { rows } = await rowsOn(day);
    expect(rows.flatMap(({ cells }) => cells).filter(({ live }) => live === null)).toEqual([]);
    expect(rows.map(({ coordinators }) => coordinators.length)).toEqual([5, 5, 5, 5, 5, 5]);
  });

  it('is one set over six contracts, approved by every party concerned, and no rule refuses it', async () => {
    const query = `{ changeSets(first: 100, sort: NUMBER) { edges { node { number title state configurationVersion effectiveOn inForceAt conflicted blocked
      areas { code } changes { kind } checks { severity code } approvals { side void party { code } person { name } } } } } }`;
    const answer = await product().ask('mira', query);
    const sets = list<{
      node: {
        number: number;
        state: string;
        changes: { kind: string }[];
        checks: { severity: string }[];
        areas: object[];
        approvals: { side: string; void: boolean; party: { code: string } }[];
      };
    }>(answer, 'changeSets.edges').map(({ node }) => node);
    expect(sets.filter(({ number }) => number > 0)).toHaveLength(1);
    const [set] = sets.filter(({ number }) => number === 1);
    expect(set).toMatchObject({
      state: 'IN_FORCE',
      configurationVersion: 1,
      effectiveOn: '2025-01-01',
      inForceAt: '2024-12-31T23:00:00.000Z',
    });
    expect(set?.areas).toHaveLength(6);
    const kinds = (kind: string) => set?.changes.filter((change) => change.kind === kind).length;
    expect([kinds('MODULE_ASSIGNMENT'), kinds('COORDINATOR')]).toEqual([30, 30]);
    expect(set?.checks.filter(({ severity }) => severity === 'REFUSAL')).toEqual([]);
    const by = (side: string) =>
      new Set(set?.approvals.filter((each) => each.side === side && !each.void).map(({ party }) => party.code));
    expect(by('CONTRACTOR')).toEqual(new Set(CONTRACTS.map(({ contractParty }) => contractParty)));
    expect(by('OPERATOR')).toEqual(new Set(Object.values(E_OPERATOR)));
  });

  it('holds the system set below it, version 0, with the default rule sets', async () => {
    const answer = await product().ask(
      'mira',
      '{ changeSets(first: 100, sort: NUMBER) { edges { node { number state configurationVersion author { name } changes { kind key } } } } }',
    );
    const system = list<{ node: { number: number; changes: { kind: string; key: string }[] } }>(
      answer,
      'changeSets.edges',
    ).find(({ node }) => node.number === 0);
    expect(system?.node).toMatchObject({ state: 'IN_FORCE', configurationVersion: 0, author: null });
    expect(system?.node.changes.map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
      'RULE_SET COMPLEXITY',
      'RULE_SET LEAD_TIME',
    ]);
  });

  it('passes the verdict in every cell: whoever runs a module may run it', async () => {
    const names = await namesOf(product());
    const query = `query ($input: AssignmentCandidatesInput!) { assignmentCandidates(input: $input) { eligible current party { code } refusals { code } } }`;
    type Candidate = { eligible: boolean; current: boolean; party: { code: string }; refusals: object[] };
    for (const [area, parties] of Object.entries(MATRIX)) {
      for (const [index, module] of MODULES.entries()) {
        const input = { areaId: names.area(area), module, ground: 'STRATEGY', validFrom: '2026-09-01' };
        const found = list<Candidate>(await product().ask('mira', query, { input }), 'assignmentCandidates');
        const current = found.filter((each) => each.current);
        expect([area, module, current]).toMatchObject([
          area,
          module,
          [{ party: { code: parties[index] }, eligible: true, refusals: [] }],
        ]);
      }
    }
  });
});
