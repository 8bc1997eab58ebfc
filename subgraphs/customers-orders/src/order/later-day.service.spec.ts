import { DeniedError, type Identity, type Outcome } from '@ketenregie/shared';
import { complexityTable } from '../testing/complexity-table';
import { coordinators, ruleSet } from '../testing/facts';
import { orderInput, person } from '../testing/people';
import { type StartedForSpec, startForSpec } from '../testing/start';
import type { OrderEntity } from './order.entity';
import type { PlaceOrder } from './order.service';

const teun = person('tukker', 'COORDINATOR');

const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));
const accepted = (outcome: Outcome<OrderEntity>): OrderEntity => {
  if (!outcome.ok) throw new Error(codes(outcome).join(', '));
  return outcome.value;
};

describe('an order placed on a later day', () => {
  let at: StartedForSpec;
  beforeAll(async () => {
    at = await startForSpec();
  }, 60_000);
  afterAll(() => at.close());

  const place = (input: Partial<PlaceOrder> = {}, who: Identity = teun) => at.api.placeOrder(who, orderInput(input));

  const change = { area: 'twente', complexity: 'C2', partyId: 'graafploeg', validFrom: '2026-10-01' };

  it('a coordinator counts from the instant its configuration is in force, and the one before no longer', async () => {
    const graafploeg = person('graafploeg', 'COORDINATOR');
    const version = coordinators(2, '2026-09-30T22:00:00.000Z', [change]);
    await at.hear(at.event('configuration.inForce.v1', 'configuration', version));
    at.running.clock.set('2026-09-30T21:59:59.999Z');
    await expect(place({}, graafploeg)).rejects.toThrow(DeniedError);
    accepted(await place({}, teun));
    at.running.clock.set('2026-09-30T22:00:00.000Z');
    expect(accepted(await place({}, graafploeg))).toMatchObject({
      coordinatorId: 'graafploeg',
      completeOn: '2026-10-01',
    });
    await expect(place({}, teun)).rejects.toThrow(DeniedError);
    expect(accepted(await place({ facts: { ...orderInput().facts, groundwork: false } }, teun)).complexity).toBe('C1');
  });

  it('the class is decided by the rules in force at that instant', async () => {
    const rows = complexityTable.rows.map((row) => (row.id === 'r7' ? { ...row, then: ['C2', false, true] } : row));
    const stricter = ruleSet(3, '2026-10-02T22:00:00.000Z', { ...complexityTable, rows });
    await at.hear(at.event('configuration.inForce.v1', 'configuration', stricter));
    const graafploeg = person('graafploeg', 'COORDINATOR');
    expect(accepted(await place({}, graafploeg))).toMatchObject({ prepare: false, ruleVersion: 0 });
    at.running.clock.set('2026-10-02T22:00:00.000Z');
    expect(accepted(await place({}, graafploeg))).toMatchObject({ prepare: true, ruleVersion: 3, ruleRow: 'r7' });
  });

  it('an area whose days are over holds no postcode any more', async () => {
    const outcome = await place(
      { address: { postcode: '7801AA', houseNumber: '1' } },
      person('noorderlicht', 'COORDINATOR'),
    );
    expect(codes(outcome)).toEqual(['AREA_NOT_FOUND']);
  });

  it('an ended row leaves nobody', async () => {
    const ended = coordinators(4, '2026-10-04T22:00:00.000Z', [{ ...change, partyId: null, validFrom: '2026-10-05' }]);
    await at.hear(at.event('configuration.inForce.v1', 'configuration', ended));
    at.running.clock.set('2026-10-05T08:00:00.000Z');
    await expect(place({}, person('graafploeg', 'COORDINATOR'))).rejects.toThrow(DeniedError);
  });
});
