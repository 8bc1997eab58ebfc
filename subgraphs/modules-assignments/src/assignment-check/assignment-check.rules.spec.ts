import fc from 'fast-check';
import { COMPLEXITIES, MODULES } from '../enums/values';
import { checkChanges } from './assignment-check.rules';
import { assign, checking, codes, contract, FROM, readyForTukker, TW, twente } from './fixture';
import type { AssignmentFacts } from './types';
import { verdicts } from './verdicts.rules';

const cell = { areaId: TW, key: 'OV-TW:PREPARE', module: 'PREPARE', complexity: null, validFrom: FROM } as const;

describe('J1: verdicts on PREPARE of Twente, ground MATURITY', () => {
  const refusals = (facts: AssignmentFacts) =>
    verdicts(facts, cell, ['tukker', 'graafploeg', 'oosterstroom'], 'MATURITY', '2026-09-01').map((verdict) =>
      [...new Set(verdict.refusals.map(({ code }) => code))].sort(),
    );

  it('refuses Tukker and De Graafploeg by exactly their rules', () => {
    const [tukker, graafploeg] = refusals(twente());
    expect(tukker).toEqual(['COMPETENCE_MISSING', 'MANDATE_MISSING', 'MATURITY_TOO_LOW']);
    expect(graafploeg).toEqual(['MANDATE_MISSING', 'MATURITY_TOO_LOW', 'OUTSIDE_CONTRACT', 'TARIFF_MISSING']);
  });

  it('turns for Tukker when evidence, mandate and both assessments are there', () => {
    expect(refusals(readyForTukker())[0]).toEqual([]);
    expect(codes(readyForTukker(), [assign('tukker')])).toEqual([]);
  });

  it('says how old the copied fact is', () => {
    const [tukker] = verdicts(twente(), cell, ['tukker'], 'MATURITY', '2026-09-01');
    const missing = tukker?.refusals.find(({ code }) => code === 'MANDATE_MISSING');
    expect(missing?.params).toMatchObject({ factsAt: '2026-08-31T10:00:00.000Z' });
  });
});

describe('the engine', () => {
  const change = fc.record({
    party: fc.option(fc.constantFrom('tukker', 'oosterstroom', 'graafploeg')),
    module: fc.constantFrom(...MODULES),
    complexity: fc.option(fc.constantFrom(...COMPLEXITIES)),
    validTo: fc.option(fc.constantFrom('2027-01-01', '2029-01-01')),
  });
  const sets = fc
    .uniqueArray(change, { maxLength: 12, selector: ({ module, complexity }) => `${module}|${complexity}` })
    .map((each) => each.map(({ party, ...given }) => assign(party, given)));

  it('finds the same in whatever order the changes come', () => {
    fc.assert(
      fc.property(sets, fc.infiniteStream(fc.nat()), (changes, random) => {
        const keyed = changes.map((each) => [random.next().value ?? 0, each] as const);
        const shuffled = keyed.sort(([one], [other]) => one - other).map(([, each]) => each);
        expect(checkChanges(twente(), shuffled, checking)).toEqual(checkChanges(twente(), changes, checking));
      }),
    );
  });

  it('refuses no change of a cell for what another set already broke elsewhere', () => {
    const facts = readyForTukker({
      assignments: readyForTukker().assignments.filter(({ module }) => module !== 'CLOSE'),
    });
    expect(codes(facts, [assign('tukker')])).toEqual([]);
  });

  it('reads per change as many facts for 200 areas × 5 modules as for 20', () => {
    const readsFor = (count: number) => {
      const areaIds = Array.from({ length: count }, (_, n) => `area-${n}`);
      const base = readyForTukker();
      const contractsByArea = new CountedMap(areaIds.map((id) => [id, [contract]]));
      const facts: AssignmentFacts = {
        ...base,
        areas: new Map(areaIds.map((id) => [id, { id, code: id, combiAreaId: null }])),
        contractsByArea,
        assignments: areaIds.flatMap((areaId) => base.assignments.map((each) => ({ ...each, areaId }))),
      };
      const changes = areaIds.flatMap((areaId) =>
        MODULES.map((module) => assign('tukker', { areaId, module, key: `${areaId}:${module}` })),
      );
      checkChanges(facts, changes, checking);
      return contractsByArea.reads / changes.length;
    };
    expect(readsFor(20)).toBeGreaterThan(0);
    expect(readsFor(200)).toBe(readsFor(20));
  });
});

/** Counts how often it is asked. */
class CountedMap<K, V> extends Map<K, V> {
  reads = 0;

  override get(key: K): V | undefined {
    this.reads += 1;
    return super.get(key);
  }
}
