import fc from 'fast-check';
import { OrderKind } from '../enums/values';
import { complexityTable } from '../testing/complexity-table';
import { classify, type OrderFacts } from './classification.rules';

const rules = { version: 7, table: complexityTable };
const facts = (change: Partial<OrderFacts> = {}): OrderFacts => ({
  ...{ connections: 1, trenchMetres: 12, crossing: false, capacityCalculation: false, groundwork: false },
  ...change,
});

describe('complexity (domain §9)', () => {
  it.each<[OrderKind, Partial<OrderFacts>, string]>([
    ['MAINS_NEW', {}, 'MAINS r1 design prepare'],
    ['MAINS_RECONSTRUCTION', { connections: 30 }, 'MAINS r1 design prepare'],
    ['REHABILITATION', { trenchMetres: 900 }, 'MAINS r1 design prepare'],
    ['NEW_BUILDING', { connections: 26 }, 'C4 r2 design prepare'],
    ['NEW_BUILDING', { connections: 25 }, 'C3 r5 prepare'],
    ['NEW_PERMANENT', { trenchMetres: 251 }, 'C4 r3 design prepare'],
    ['NEW_PERMANENT', { trenchMetres: 250 }, 'C2 r6 prepare'],
    ['NEW_PERMANENT', { crossing: true }, 'C3 r4 design prepare'],
    ['CHANGE_CAPACITY', { capacityCalculation: true }, 'C3 r4b design prepare'],
    ['NEW_PERMANENT', { connections: 2 }, 'C3 r5 prepare'],
    ['NEW_PERMANENT', { trenchMetres: 26 }, 'C2 r6 prepare'],
    ['NEW_PERMANENT', { trenchMetres: 40 }, 'C2 r6 prepare'],
    ['NEW_PERMANENT', { groundwork: true }, 'C2 r7'],
    ['NEW_PERMANENT', { trenchMetres: 25, groundwork: true }, 'C2 r7'],
    ['REMOVE', { trenchMetres: 25 }, 'C1 r8'],
    ['REMOVE', { trenchMetres: 0 }, 'C1 r8'],
  ])('%s %j → %s', (kind, change, expected) => {
    const classified = classify(rules, kind, facts(change));
    if (!classified.ok) throw new Error('refused');
    const { complexity, row, design, prepare, ruleVersion } = classified.value;
    expect([complexity, row, ...(design ? ['design'] : []), ...(prepare ? ['prepare'] : [])].join(' ')).toBe(expected);
    expect(ruleVersion).toBe(7);
  });

  const known = fc.record({
    connections: fc.integer({ min: 1, max: 10_000 }),
    trenchMetres: fc.integer({ min: 0, max: 100_000 }),
    crossing: fc.boolean(),
    capacityCalculation: fc.boolean(),
    groundwork: fc.boolean(),
  });
  const kind = fc.constantFrom(...Object.values(OrderKind));

  it('decides every order of which all facts are known', () => {
    fc.assert(fc.property(kind, known, (of, given) => classify(rules, of, given).ok));
  });

  it('decides nothing as long as a fact is missing, and names exactly those (RU-04)', () => {
    const names = Object.keys(facts()) as (keyof OrderFacts)[];
    fc.assert(
      fc.property(kind, known, fc.subarray(names, { minLength: 1 }), (of, given, absent) => {
        const classified = classify(rules, of, { ...given, ...Object.fromEntries(absent.map((name) => [name, null])) });
        const named = classified.ok ? [] : classified.refusals.map(({ code, path }) => `${code} ${path.at(-1)}`);
        expect(named.sort()).toEqual(absent.map((name) => `FACT_MISSING ${name}`).sort());
      }),
    );
  });

  it('decides nothing without rules, or where no row fits', () => {
    const gap = { ...complexityTable, rows: complexityTable.rows.slice(0, 1) };
    for (const ruleSet of [null, { version: 8, table: gap }]) {
      const refusals = [
        { code: 'RULE_GAP', rule: 'RU-02', path: ['input', 'facts'], params: { version: ruleSet?.version ?? null } },
      ];
      expect(classify(ruleSet, 'NEW_PERMANENT', facts())).toEqual({ ok: false, refusals });
    }
  });
});
