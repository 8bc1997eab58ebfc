import {
  datesReversed,
  guardSet,
  type NewEvent,
  notFound,
  type Outcome,
  ok,
  openRead,
  perRequest,
  type RequestContext,
  refused,
} from '@ketenregie/shared';
import { type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ContractEntity } from '../contract/contract.entity';
import { command, type Door, type Keyed } from '../door';
import { type Complexity, type Module, OPTIONAL_MODULES } from '../enums/values';
import type { Payload } from '../events';
import { closedEnd, openEnd } from '../open-end';
import { FrontDoorTariffEntity } from './front-door-tariff.entity';

export interface RecordTariff extends Keyed {
  contractId: string;
  complexity: Complexity;
  /** DESIGN, PREPARE, both or none: the other three modules are always in it. */
  modules: Module[];
  /** Cents. */
  price: bigint;
  pricePerUnit?: bigint | null;
  from: string;
  to?: string | null;
}

const setOf = (modules: readonly Module[]) => OPTIONAL_MODULES.filter((each) => modules.includes(each));

export class FrontDoorTariffService {
  constructor(private readonly door: Door) {}

  /** Ends the tariff of the same class and modules that holds on its first day, and begins this one. */
  record(ctx: RequestContext, input: RecordTariff): Promise<Outcome<FrontDoorTariffEntity>> {
    return command(this.door, ctx, { name: 'recordTariff', permission: 'tariff:record', input }, async (unit) => {
      const { contractId, complexity, price, pricePerUnit = null, from } = input;
      const to = closedEnd(input.to);
      await guardSet(unit.manager, `tariff:${contractId}`);
      if (!(await unit.manager.existsBy(ContractEntity, { id: contractId }))) {
        return refused(notFound(['input', 'contractId']));
      }
      if (from >= to) return refused(datesReversed(['input', 'to'], { from, to }));
      const modules = setOf(input.modules);
      const tariff = {
        id: uuidv7(),
        contractId,
        complexity,
        modules,
        price,
        pricePerUnit,
        from,
        to,
        createdAt: unit.now,
      };
      for (const ended of await endBefore(unit.manager, tariff)) {
        await unit.emit(tariffChanged(ended));
        unit.audit({ aggregateType: 'tariff', aggregateId: ended.id, after: ended });
      }
      await unit.manager.insert(FrontDoorTariffEntity, tariff);
      await unit.emit(tariffChanged(tariff));
      unit.audit({ aggregateType: 'tariff', aggregateId: tariff.id, after: tariff });
      return ok(tariff);
    });
  }

  /** In force on the day that is read. */
  async ofContracts(
    ctx: RequestContext,
    contractIds: readonly string[],
  ): Promise<Map<string, FrontDoorTariffEntity[]>> {
    openRead(ctx, 'contract:read');
    const rows = await this.door.work.manager.find(FrontDoorTariffEntity, {
      where: { contractId: In([...contractIds]), from: LessThanOrEqual(ctx.readDate), to: MoreThan(ctx.readDate) },
      order: { complexity: 'ASC', modules: 'ASC', id: 'ASC' },
    });
    return new Map(contractIds.map((id) => [id, rows.filter(({ contractId }) => contractId === id)]));
  }
}

async function endBefore(manager: EntityManager, tariff: FrontDoorTariffEntity): Promise<FrontDoorTariffEntity[]> {
  const { contractId, complexity, modules, from } = tariff;
  const running = await manager.findBy(FrontDoorTariffEntity, { contractId, complexity, to: MoreThan(from) });
  const same = running.filter((each) => setOf(each.modules).join() === modules.join());
  const ended = same.map((each) => ({ ...each, to: each.from < from ? from : each.from }));
  for (const each of ended) await manager.update(FrontDoorTariffEntity, { id: each.id }, { to: each.to });
  return ended;
}

/** Without the price, which only the contract's parties may see. */
function tariffChanged({ id, contractId, complexity, modules, from, to }: FrontDoorTariffEntity): NewEvent {
  const payload: Payload<'tariff.changed.v1'> = {
    tariffId: id,
    ...{ contractId, complexity, modules, from },
    to: openEnd(to),
  };
  return { type: 'tariff.changed.v1', aggregateType: 'tariff', aggregateId: id, payload };
}

export function tariffLoaders(service: FrontDoorTariffService) {
  return { ofContract: perRequest((ctx: RequestContext, ids: readonly string[]) => service.ofContracts(ctx, ids)) };
}

export type TariffLoaders = ReturnType<typeof tariffLoaders>;
