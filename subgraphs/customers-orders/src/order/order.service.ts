import {
  type Commands,
  type CommandUnit,
  DeniedError,
  guardSet,
  mayReadOpen,
  notFound,
  type Outcome,
  ok,
  type Refusal,
  type RequestContext,
  refused,
  staleVersion,
  updateVersioned,
} from '@ketenregie/shared';
import { v7 as uuidv7 } from 'uuid';
import { AddressEntity } from '../address/address.entity';
import { CustomerEntity } from '../customer/customer.entity';
import type { CancellationReason } from '../enums/values';
import type { FactReader } from '../facts/fact-reader';
import { areaRefusals, type ServingArea } from './area.rules';
import { type Classification, classify } from './classification.rules';
import { openConnections } from './open-connections';
import { connectionGuards, openOrderRefusals } from './open-order.rules';
import { OrderEntity, OrderLineEntity, OrderPartyEntity } from './order.entity';
import { orderCancelled, orderPlaced } from './order.events';
import { cancelRefusals, coordinatorOf, mayPlace } from './order-access.rules';
import { type CleanOrder, type OrderForm, orderForm } from './order-form.rules';
import { nextOrderNumber } from './order-number';
import { type Placement, placedOrder } from './placed-order';

export interface PlaceOrder extends OrderForm {
  idempotencyKey: string;
}

export interface CancelOrder {
  id: string;
  reason?: CancellationReason | null | undefined;
  expectedVersion: number;
  idempotencyKey: string;
}

const PLACE = 'order:place';
const CANCEL = 'order:cancel';

export class OrderService {
  constructor(
    private readonly commands: Commands,
    private readonly facts: FactReader,
  ) {}

  /** The answer holds no personal data: it is stored with the idempotency key. */
  place(ctx: RequestContext, { idempotencyKey: key, ...input }: PlaceOrder): Promise<Outcome<OrderEntity>> {
    return this.commands.run(ctx, { name: 'placeOrder', permission: PLACE, key, input }, async (unit) => {
      const judged = await this.judge(ctx, unit, input);
      if (!judged.ok) return judged;
      const { clean, area, coordinatorId, classification } = judged.value;
      for (const name of connectionGuards(clean.lines, clean.address)) await guardSet(unit.manager, name);
      const open = await openConnections(unit.manager, clean.lines, clean.address);
      const taken = openOrderRefusals(clean.lines, clean.address, open);
      if (taken.length) return refused(...taken);
      const { areaId } = area;
      const frame = await this.facts.frameWorkingDays(unit.manager, areaId, classification.complexity, unit.today);
      const placement = { input, clean, areaId, coordinatorId, classification, frameWorkingDays: frame };
      return ok(await this.write(unit, placement, area));
    });
  }

  cancel(ctx: RequestContext, { idempotencyKey: key, ...input }: CancelOrder): Promise<Outcome<OrderEntity>> {
    const { id, expectedVersion: version } = input;
    const reason = input.reason ?? null;
    return this.commands.run(ctx, { name: 'cancelOrder', permission: CANCEL, key, input, reason }, async (unit) => {
      const order = await unit.manager.findOneBy(OrderEntity, { id });
      if (!order) return refused(notFound(['input', 'id']));
      if (order.coordinatorId !== ctx.organisationId) return refusedToOther(ctx);
      const refusals = cancelRefusals(order.state, reason);
      const stale = (current: number) => staleVersion({ expected: version, current });
      if (order.version !== version) refusals.push(stale(order.version));
      if (refusals.length || reason === null) return refused(...refusals);
      const patch = {
        state: 'CANCELLED' as const,
        cancellationReason: reason,
        cancelledAt: unit.now,
        updatedAt: unit.now,
      };
      if (!(await updateVersioned(unit.manager, OrderEntity, { id, version }, patch)))
        return refused(stale(version + 1));
      await unit.emit(orderCancelled(id, order.areaId, reason, unit.now));
      unit.audit({
        aggregateType: 'order',
        aggregateId: id,
        before: { state: order.state },
        after: { state: patch.state, cancellationReason: reason, cancelledAt: unit.now },
      });
      return ok({ ...order, ...patch, version: version + 1 });
    });
  }

  /** Everything but CO-10, whose answer names another order: it is asked once the right is sure. */
  private async judge(ctx: RequestContext, { manager, now, today }: CommandUnit, input: OrderForm) {
    const { refusals, value: clean } = orderForm(input, today);
    const { postcode } = clean.address;
    const area = postcode ? await this.facts.servingArea(manager, postcode, today) : null;
    const ruleSet = await this.facts.complexityRules(manager, area?.areaId ?? null, { now, today });
    const classified = classify(ruleSet, input.kind, clean.facts);
    const complexity = classified.ok ? classified.value.complexity : null;
    const rows = area ? await this.facts.coordinators(manager, area.areaId, { now, today }) : [];
    if (area && !mayPlace(rows, complexity, ctx.organisationId)) throw new DeniedError(PLACE);
    if (postcode) {
      const knownAt = area ? null : await this.facts.areasKnownAt(manager);
      refusals.push(...areaRefusals(area, clean.lines, { postcode, on: today, knownAt }));
    }
    if (!classified.ok) refusals.push(...refusalsOfFacts(classified.refusals, refusals));
    const coordinatorId = complexity ? coordinatorOf(rows, complexity) : null;
    if (refusals.length || !area || !classified.ok || coordinatorId === null) return refused(...refusals);
    return ok<Judged>({ clean, area, coordinatorId, classification: classified.value });
  }

  private async write(unit: CommandUnit, placement: Placement, { operators }: ServingArea): Promise<OrderEntity> {
    const { manager, now } = unit;
    const { clean, coordinatorId } = placement;
    const stamps = { version: 1, createdAt: now, updatedAt: now };
    const { addressKey, ...address } = clean.address;
    const customer = { id: uuidv7(), ...clean.customer, ...stamps };
    const place = { id: uuidv7(), ...address, ...stamps };
    const number = await nextOrderNumber(manager, now);
    const order = placedOrder(placement, { id: uuidv7(), number, customerId: customer.id, addressId: place.id, now });
    const lines = clean.lines.map((line, lineNo) => {
      const operatorId = operators.get(line.discipline);
      if (!operatorId) throw new Error(`No operator of ${line.discipline}, which was judged before.`);
      return { id: uuidv7(), orderId: order.id, lineNo, ...line, operatorId, addressKey, bagId: address.bagId };
    });
    const parties = [...new Set([coordinatorId, ...lines.map(({ operatorId }) => operatorId)])];
    await manager.insert(CustomerEntity, customer);
    await manager.insert(AddressEntity, place);
    await manager.insert(OrderEntity, order);
    await manager.insert(OrderLineEntity, lines);
    await manager.insert(
      OrderPartyEntity,
      parties.map((partyId) => ({ orderId: order.id, partyId })),
    );
    const event = orderPlaced(order, lines);
    await unit.emit(event);
    unit.audit({ aggregateType: 'order', aggregateId: order.id, after: event.payload });
    return order;
  }
}

/** Facts outside their scale fit no row: that is said already. */
function refusalsOfFacts(classification: readonly Refusal[], found: readonly Refusal[]): Refusal[] {
  const outside = found.some(({ path }) => path[1] === 'facts');
  return classification.filter(({ code }) => code !== 'RULE_GAP' || !outside);
}

/** Domain §8: FORBIDDEN for what the caller may see, NOT_FOUND for what not. */
function refusedToOther(ctx: RequestContext): Outcome<never> {
  if (mayReadOpen(ctx, 'order:read')) throw new DeniedError(CANCEL);
  return refused(notFound(['input', 'id']));
}

interface Judged {
  clean: CleanOrder;
  area: ServingArea;
  coordinatorId: string;
  classification: Classification;
}
