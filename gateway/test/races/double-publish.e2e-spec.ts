import { OutboxEntity } from '@ketenregie/shared';
import { at, list, refusalCodes } from '../support/answer';
import { databaseKind } from '../support/places';
import { type Product, withProduct } from '../support/product';

process.env.OPERATION_DEADLINE_MS = '120000';
const SET = 'changeSet { id state version contentHash }';

interface Set {
  id: string;
  state: string;
  version: number;
  contentHash: string;
}

/** Tukker keeps ORIENT_AND_ORDER of Twente on a new decision: nobody gives a module away, so little must be proved. */
async function approvedSet(product: Product): Promise<Set> {
  const names = await product.ask(
    'mira',
    '{ area: contractAreaByCode(code: "OV-TW") { id } tukker: partyByCode(code: "tukker") { id } operator: partyByCode(code: "oosterstroom") { id } }',
  );
  const step = async (login: string, name: string, input: object): Promise<Set> => {
    const answer = await product.command(login, name, SET, input as Record<string, unknown>);
    const set = at<Set | null>(answer, `${name}.changeSet`);
    if (!set) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return set;
  };
  const { id } = await step('mira', 'openChangeSet', { title: 'Again', effectiveOn: '2026-10-01' });
  const decision = {
    partyId: at(names, 'operator.id'),
    on: '2026-08-01',
    reviewOn: '2028-08-01',
    reference: 'Decision 7',
  };
  const proposed = await step('mira', 'proposeModuleAssignment', {
    ...{ changeSetId: id, areaId: at(names, 'area.id'), module: 'ORIENT_AND_ORDER', partyId: at(names, 'tukker.id') },
    ...{ ground: 'STRATEGY', decision, explanation: 'Confirmed', maturityPlan: null, expectedVersion: 0 },
  });
  const previewed = await step('mira', 'previewChangeSet', { id, expectedVersion: proposed.version });
  const submitted = await step('mira', 'submitChangeSet', { id, expectedVersion: previewed.version });
  const { contentHash } = submitted;
  const half = await step('mira', 'approveChangeSet', {
    id,
    side: 'OPERATOR',
    contentHash,
    expectedVersion: submitted.version,
  });
  return step('kadir', 'approveChangeSet', { id, side: 'CONTRACTOR', contentHash, expectedVersion: half.version });
}

describe(`twenty people publish one set at once, on ${databaseKind}`, () => {
  const product = withProduct();

  it('it is published once, takes effect once, and the others are told why not', async () => {
    const set = await approvedSet(product());
    expect(set.state).toBe('APPROVED');
    const publish = (_: unknown, at: number) =>
      product().command(at % 2 ? 'mira' : 'kadir', 'publishChangeSet', SET, {
        id: set.id,
        expectedVersion: set.version,
      });
    const answers = await Promise.all(Array.from({ length: 20 }).map(publish));
    const codes = answers.map((answer) => refusalCodes(answer, 'publishChangeSet').join());
    expect(codes.filter((code) => code === '')).toHaveLength(1);
    expect(codes.filter((code) => code.includes('STALE_VERSION'))).toHaveLength(19);
    await product().moveClock('2026-10-01T06:00:00.000Z');
    const { manager } = product().embedded.subgraphs.modulesAssignments.database.work;
    const events = await manager.findBy(OutboxEntity, { aggregateType: 'configuration' });
    const ofSet = events
      .filter(({ payload }) => (payload as { changeSetId?: string }).changeSetId === set.id)
      .map(({ type }) => type);
    expect(ofSet.sort()).toEqual(['configuration.inForce.v1', 'configuration.published.v1']);
    const area = await product().ask('mira', '{ contractAreaByCode(code: "OV-TW") { id } }');
    const history = await product().ask(
      'mira',
      'query ($area: ID!) { assignmentHistory(areaId: $area, module: ORIENT_AND_ORDER) { validFrom validTo configurationVersion } }',
      {
        area: at(area, 'contractAreaByCode.id'),
      },
    );
    expect(
      list(history, 'assignmentHistory').sort((a, b) => (String(a.validFrom) < String(b.validFrom) ? -1 : 1)),
    ).toEqual([
      { validFrom: '2025-01-01', validTo: '2026-10-01', configurationVersion: 1 },
      { validFrom: '2026-10-01', validTo: null, configurationVersion: 2 },
    ]);
  }, 120_000);
});
