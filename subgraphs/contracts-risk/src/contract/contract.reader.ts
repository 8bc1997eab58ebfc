import { openRead, type Page, page, type RequestContext } from '@ketenregie/shared';
import { In, type SelectQueryBuilder } from 'typeorm';
import type { Door } from '../door';
import type { ContractState } from '../enums/values';
import { ContractEntity, ContractInAreaEntity, ContractPartyEntity } from './contract.entity';
import { HELD_STATES } from './contract.process';

export interface ContractList {
  first?: number | null | undefined;
  after?: string | null | undefined;
  sort: string;
  areaId?: string | null | undefined;
  partyId?: string | null | undefined;
  stateIn?: readonly ContractState[] | null | undefined;
  inTerm?: boolean | null | undefined;
}

const sorts = {
  NUMBER: [{ property: 'number' }],
  FROM: [{ property: 'from' }],
  TO: [{ property: 'to' }],
};

/** Contracts as everybody in the cooperation may see them; amounts have a gate of their own (`commercial.ts`). */
export class ContractReader {
  constructor(private readonly door: Door) {}

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, ContractEntity>> {
    openRead(ctx, 'contract:read');
    const rows = await this.door.work.manager.findBy(ContractEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  byNumber(ctx: RequestContext, number: string): Promise<ContractEntity | null> {
    openRead(ctx, 'contract:read');
    return this.door.work.manager.findOneBy(ContractEntity, { number });
  }

  list(ctx: RequestContext, filter: ContractList): Promise<Page<ContractEntity>> {
    openRead(ctx, 'contract:read');
    const { areaId, partyId, stateIn, inTerm, ...request } = filter;
    const query = this.query();
    if (areaId) within(query, ContractInAreaEntity, 'areaId', [areaId]);
    if (partyId) within(query, ContractPartyEntity, 'partyId', [partyId]);
    if (stateIn) query.andWhere('contract.state IN (:...states)', { states: stateIn.length ? [...stateIn] : [''] });
    if (inTerm) inTermOn(query, ctx.readDate);
    return page(query, { sorts, ...request });
  }

  /** The contract that holds in each area on the day that is read. */
  async ofAreas(ctx: RequestContext, areaIds: readonly string[]): Promise<Map<string, ContractEntity>> {
    openRead(ctx, 'contract:read');
    const links = await this.door.work.manager.findBy(ContractInAreaEntity, { areaId: In([...areaIds]) });
    const held = await this.heldOn(ctx, [...new Set(links.map(({ contractId }) => contractId))]);
    const byArea = new Map<string, ContractEntity>();
    for (const { areaId, contractId } of links) {
      const contract = held.get(contractId);
      const known = byArea.get(areaId);
      if (contract && (!known || contract.number < known.number)) byArea.set(areaId, contract);
    }
    return byArea;
  }

  /** The contracts that each party is in on the day that is read, by number. */
  async ofParties(ctx: RequestContext, partyIds: readonly string[]): Promise<Map<string, ContractEntity[]>> {
    openRead(ctx, 'contract:read');
    const links = await this.door.work.manager.findBy(ContractPartyEntity, { partyId: In([...partyIds]) });
    const held = await this.heldOn(ctx, [...new Set(links.map(({ contractId }) => contractId))]);
    return grouped(
      partyIds,
      links,
      ({ partyId }) => partyId,
      ({ contractId }) => held.get(contractId) ?? null,
      byNumber,
    );
  }

  async areaIdsOf(ctx: RequestContext, contractIds: readonly string[]): Promise<Map<string, string[]>> {
    openRead(ctx, 'contract:read');
    const links = await this.door.work.manager.findBy(ContractInAreaEntity, { contractId: In([...contractIds]) });
    return grouped(
      contractIds,
      links,
      ({ contractId }) => contractId,
      ({ areaId }) => areaId,
    );
  }

  async partiesOf(ctx: RequestContext, contractIds: readonly string[]): Promise<Map<string, ContractPartyEntity[]>> {
    openRead(ctx, 'contract:read');
    const links = await this.door.work.manager.find(ContractPartyEntity, {
      where: { contractId: In([...contractIds]) },
      order: { contractId: 'ASC', side: 'DESC', partyId: 'ASC' },
    });
    return grouped(
      contractIds,
      links,
      ({ contractId }) => contractId,
      (link) => link,
    );
  }

  private async heldOn(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, ContractEntity>> {
    if (ids.length === 0) return new Map();
    const query = this.query().andWhere('contract.id IN (:...ids)', { ids: [...ids] });
    query.andWhere('contract.state IN (:...held)', { held: [...HELD_STATES] });
    const rows = await inTermOn(query, ctx.readDate).getMany();
    return new Map(rows.map((row) => [row.id, row]));
  }

  private query(): SelectQueryBuilder<ContractEntity> {
    return this.door.work.manager.createQueryBuilder(ContractEntity, 'contract');
  }
}

const byNumber = (a: ContractEntity, b: ContractEntity) => (a.number < b.number ? -1 : 1);

function inTermOn(query: SelectQueryBuilder<ContractEntity>, day: string): SelectQueryBuilder<ContractEntity> {
  return query.andWhere('contract.from <= :day AND contract.to > :day', { day });
}

function within(
  query: SelectQueryBuilder<ContractEntity>,
  link: typeof ContractInAreaEntity | typeof ContractPartyEntity,
  field: 'areaId' | 'partyId',
  ids: readonly string[],
): void {
  const linked = query
    .subQuery()
    .select('link.contractId')
    .from(link, 'link')
    .where(`link.${field} IN (:...${field}s)`);
  query.andWhere(`contract.id IN ${linked.getQuery()}`, { [`${field}s`]: [...ids] });
}

function grouped<L, V>(
  keys: readonly string[],
  links: readonly L[],
  keyOf: (link: L) => string,
  pick: (link: L) => V | null,
  order?: (a: V, b: V) => number,
): Map<string, V[]> {
  const groups = new Map<string, V[]>(keys.map((key) => [key, []]));
  for (const link of links) {
    const value = pick(link);
    if (value !== null) groups.get(keyOf(link))?.push(value);
  }
  if (order) for (const group of groups.values()) group.sort(order);
  return groups;
}
