import {
  type CommandUnit,
  guardSet,
  notFound,
  type Outcome,
  ok,
  openRead,
  type Page,
  page,
  type Refusal,
  type RequestContext,
  refused,
} from '@ketenregie/shared';
import { type EntityManager, In, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { command, type Door, type Keyed } from '../door';
import { closedEnd } from '../open-end';
import { PartyEntity } from '../party/party.entity';
import { AreaPeriodEntity, CombiAreaEntity, ContractAreaEntity } from './area.entity';
import { areaChanged } from './area.events';
import { type AreaOperator, type PostcodeRange, periodRefusals, postcodeRefusals, rangeRefusals } from './area.rules';

export interface RecordCombiArea extends Keyed {
  code: string;
  name: string;
}

export interface RecordPeriod {
  from: string;
  to?: string | null;
  contractPartyId?: string | null;
  postcodeRanges: PostcodeRange[];
  operators: AreaOperator[];
}

export interface RecordArea extends Keyed {
  code: string;
  name: string;
  combiAreaId?: string | null;
  neighbourIds?: string[];
  periods: RecordPeriod[];
}

export interface AreaList {
  first?: number | null | undefined;
  after?: string | null | undefined;
  sort: string;
  combiAreaId?: string | null | undefined;
  codeIn?: readonly string[] | null | undefined;
}

const sorts = { CODE: [{ property: 'code' }], NAME: [{ property: 'name' }] };
/** A postcode belongs to one area: all who draw borders wait for each other. */
const BORDERS = 'contract-area:borders';

export class AreaService {
  constructor(private readonly door: Door) {}

  recordCombiArea(ctx: RequestContext, input: RecordCombiArea): Promise<Outcome<CombiAreaEntity>> {
    return command(this.door, ctx, { name: 'recordCombiArea', permission: 'area:record', input }, async (unit) => {
      const before = await unit.manager.findOneBy(CombiAreaEntity, { code: input.code });
      const row = stamped({ code: input.code, name: input.name }, before, unit.now);
      await unit.manager.save(CombiAreaEntity, row);
      unit.audit({ aggregateType: 'combiArea', aggregateId: row.id, before, after: row });
      return ok(row);
    });
  }

  /** Makes the area, or replaces name, neighbours and periods of the one with this code. */
  record(ctx: RequestContext, input: RecordArea): Promise<Outcome<ContractAreaEntity>> {
    return command(this.door, ctx, { name: 'recordArea', permission: 'area:record', input }, async (unit) => {
      const { manager } = unit;
      await guardSet(manager, BORDERS);
      const before = await manager.findOneBy(ContractAreaEntity, { code: input.code });
      const { code, name, combiAreaId = null, neighbourIds = [] } = input;
      const area = stamped({ code, name, combiAreaId, neighbourIds }, before, unit.now);
      const periods = input.periods.map((period) => periodOf(area.id, period));
      const refusals = await this.refusals(manager, area, periods);
      if (refusals.length) return refused(...refusals);
      await this.store(unit, area, periods, before);
      return ok(area);
    });
  }

  private async store(
    unit: CommandUnit,
    area: ContractAreaEntity,
    periods: readonly AreaPeriodEntity[],
    before: ContractAreaEntity | null,
  ): Promise<void> {
    const { manager } = unit;
    const old = await manager.findBy(AreaPeriodEntity, { areaId: area.id });
    await manager.save(ContractAreaEntity, area);
    await manager.delete(AreaPeriodEntity, { areaId: area.id });
    await manager.insert(AreaPeriodEntity, [...periods]);
    const combiArea =
      area.combiAreaId === null ? null : await manager.findOneBy(CombiAreaEntity, { id: area.combiAreaId });
    await unit.emit(areaChanged(area, combiArea, periods));
    const entry = { before: before && { ...before, periods: old }, after: { ...area, periods } };
    unit.audit({ aggregateType: 'area', aggregateId: area.id, ...entry });
  }

  private async refusals(
    manager: EntityManager,
    area: ContractAreaEntity,
    periods: readonly AreaPeriodEntity[],
  ): Promise<Refusal[]> {
    const others = await manager.find(ContractAreaEntity, { where: { id: Not(area.id) } });
    const codes = new Map(others.map(({ id, code }) => [id, code]));
    const foreign = await manager.findBy(AreaPeriodEntity, { areaId: Not(area.id) });
    return [
      ...(await unknownIds(manager, area, periods, codes)),
      ...periodRefusals(periods),
      ...rangeRefusals(periods.flatMap(({ postcodeRanges }) => postcodeRanges)),
      ...postcodeRefusals(
        periods,
        foreign.map((period) => ({ ...period, areaCode: codes.get(period.areaId) ?? period.areaId })),
      ),
    ];
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, ContractAreaEntity>> {
    openRead(ctx, 'area:read');
    const rows = await this.door.work.manager.findBy(ContractAreaEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  byCode(ctx: RequestContext, code: string): Promise<ContractAreaEntity | null> {
    openRead(ctx, 'area:read');
    return this.door.work.manager.findOneBy(ContractAreaEntity, { code });
  }

  list(ctx: RequestContext, { combiAreaId, codeIn, ...request }: AreaList): Promise<Page<ContractAreaEntity>> {
    openRead(ctx, 'area:read');
    const query = this.door.work.manager.createQueryBuilder(ContractAreaEntity, 'area');
    if (combiAreaId) query.andWhere('area.combiAreaId = :combiAreaId', { combiAreaId });
    if (codeIn) query.andWhere('area.code IN (:...codes)', { codes: codeIn.length ? [...codeIn] : [''] });
    return page(query, { sorts, ...request });
  }

  /** Borders and operators on the day that is read. */
  async periodsOn(ctx: RequestContext, areaIds: readonly string[]): Promise<Map<string, AreaPeriodEntity>> {
    openRead(ctx, 'area:read');
    const rows = await this.door.work.manager.findBy(AreaPeriodEntity, {
      areaId: In([...areaIds]),
      from: LessThanOrEqual(ctx.readDate),
      to: MoreThan(ctx.readDate),
    });
    return new Map(rows.map((row) => [row.areaId, row]));
  }

  combiAreas(ctx: RequestContext): Promise<CombiAreaEntity[]> {
    openRead(ctx, 'area:read');
    return this.door.work.manager.find(CombiAreaEntity, { order: { code: 'ASC' } });
  }

  async combiAreasByIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, CombiAreaEntity>> {
    openRead(ctx, 'area:read');
    const rows = await this.door.work.manager.findBy(CombiAreaEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async ofCombiAreas(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, ContractAreaEntity[]>> {
    openRead(ctx, 'area:read');
    const where = { combiAreaId: In([...ids]) };
    const rows = await this.door.work.manager.find(ContractAreaEntity, { where, order: { code: 'ASC' } });
    const byCombiArea = new Map<string, ContractAreaEntity[]>(ids.map((id) => [id, []]));
    for (const row of rows) byCombiArea.get(row.combiAreaId ?? '')?.push(row);
    return byCombiArea;
  }
}

interface Stamp {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}

function stamped<T extends object>(fields: T, before: Stamp | null, now: string): T & Stamp {
  const { id = uuidv7(), version = 0, createdAt = now } = before ?? {};
  return { ...fields, id, version: version + 1, createdAt, updatedAt: now };
}

function periodOf(areaId: string, period: RecordPeriod): AreaPeriodEntity {
  const { from, to, contractPartyId = null, postcodeRanges, operators } = period;
  return { id: uuidv7(), areaId, from, to: closedEnd(to), contractPartyId, postcodeRanges, operators };
}

async function unknownIds(
  manager: EntityManager,
  { id, combiAreaId, neighbourIds }: ContractAreaEntity,
  periods: readonly AreaPeriodEntity[],
  otherAreas: ReadonlyMap<string, string>,
): Promise<Refusal[]> {
  const partyIds = new Set(
    periods.flatMap(({ contractPartyId, operators }) => [
      ...(contractPartyId === null ? [] : [contractPartyId]),
      ...operators.map(({ partyId }) => partyId),
    ]),
  );
  const parties = await manager.countBy(PartyEntity, { id: In([...partyIds]) });
  const combiArea = combiAreaId === null || (await manager.existsBy(CombiAreaEntity, { id: combiAreaId }));
  return [
    ...(combiArea ? [] : [notFound(['input', 'combiAreaId'])]),
    ...(neighbourIds.every((each) => each !== id && otherAreas.has(each)) ? [] : [notFound(['input', 'neighbourIds'])]),
    ...(parties === partyIds.size ? [] : [notFound(['input', 'periods'])]),
  ];
}
