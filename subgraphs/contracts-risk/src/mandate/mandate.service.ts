import {
  BadInputError,
  type CommandUnit,
  DeniedError,
  notFound,
  type Outcome,
  ok,
  openRead,
  type Page,
  page,
  type Refusal,
  type RequestContext,
  refused,
  refusedToOthers,
} from '@ketenregie/shared';
import { Brackets, type EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CombiAreaEntity, ContractAreaEntity } from '../area/area.entity';
import { ContractEntity, ContractInAreaEntity } from '../contract/contract.entity';
import { command, type Door, type Keyed } from '../door';
import type { MandateSubject, Module } from '../enums/values';
import { closedEnd } from '../open-end';
import { PartyEntity } from '../party/party.entity';
import { PersonEntity } from '../person/person.entity';
import { MandateEntity } from './mandate.entity';
import { mandateChanged } from './mandate.events';
import { dateRefusals, directsAll, formFault, GRANTABLE } from './mandate.rules';

export interface GrantMandate extends Keyed {
  partyId: string;
  personId?: string | null;
  subject: MandateSubject;
  module?: Module | null;
  areaId?: string | null;
  combiAreaId?: string | null;
  from: string;
  to?: string | null;
  reason?: string | null;
}

export interface RecordMandate extends GrantMandate {
  contractId?: string | null;
  /** Cents for CONTRACT, crew-days a batch for PORTFOLIO. */
  limit?: bigint | null;
}

export interface MandateList {
  first?: number | null | undefined;
  after?: string | null | undefined;
  sort: string;
  partyId?: string | null | undefined;
  areaId?: string | null | undefined;
  subject?: MandateSubject | null | undefined;
}

const sorts = { FROM: [{ property: 'from' }], SUBJECT: [{ property: 'subject' }, { property: 'from' }] };

export class MandateService {
  constructor(private readonly door: Door) {}

  /** By the director of the contract that is active in the area on the mandate's first day; anybody else: FORBIDDEN. */
  grant(ctx: RequestContext, input: GrantMandate): Promise<Outcome<MandateEntity>> {
    const permission = 'mandate:grant';
    return command(this.door, ctx, { name: 'grantMandate', permission, input }, async (unit) => {
      const fault = formFault(input);
      if (fault) throw new BadInputError(fault, { argument: 'input' });
      const refusals = [...dateRefusals(input), ...(await unknownThings(unit.manager, input))];
      if (refusals.length) return refused(...refusals);
      if (!GRANTABLE.includes(input.subject)) throw new DeniedError(permission);
      if (!(await directs(unit.manager, ctx.personId, input))) {
        const path = ['input', input.areaId ? 'areaId' : 'combiAreaId'];
        return refused(refusedToOthers(ctx, { permission, read: 'area:read', path }));
      }
      return ok(await write(unit, input, ctx.personId));
    });
  }

  /** For what no director grants: contract and portfolio mandates. */
  record(ctx: RequestContext, input: RecordMandate): Promise<Outcome<MandateEntity>> {
    return command(this.door, ctx, { name: 'recordMandate', permission: 'mandate:record', input }, async (unit) => {
      const refusals = [...dateRefusals(input), ...(await unknownThings(unit.manager, input))];
      if (refusals.length) return refused(...refusals);
      return ok(await write(unit, input, ctx.personId));
    });
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, MandateEntity>> {
    openRead(ctx, 'mandate:read');
    const rows = await this.door.work.manager.findBy(MandateEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** In force on the day that is read. A mandate for a combi area holds in each of its areas. */
  async list(ctx: RequestContext, { partyId, areaId, subject, ...request }: MandateList): Promise<Page<MandateEntity>> {
    openRead(ctx, 'mandate:read');
    const { manager } = this.door.work;
    const query = manager.createQueryBuilder(MandateEntity, 'mandate');
    query.where('mandate.from <= :day AND mandate.to > :day', { day: ctx.readDate });
    if (partyId) query.andWhere('mandate.partyId = :partyId', { partyId });
    if (subject) query.andWhere('mandate.subject = :subject', { subject });
    if (areaId) {
      const area = await manager.findOneBy(ContractAreaEntity, { id: areaId });
      const inArea = new Brackets((where) => {
        where.where('mandate.areaId = :areaId', { areaId });
        if (area?.combiAreaId) where.orWhere('mandate.combiAreaId = :combi', { combi: area.combiAreaId });
      });
      query.andWhere(inArea);
    }
    return page(query, { sorts, ...request });
  }
}

async function write(unit: CommandUnit, input: RecordMandate, grantedBy: string): Promise<MandateEntity> {
  const { partyId, subject, from } = input;
  const mandate: MandateEntity = {
    id: uuidv7(),
    ...{ partyId, subject, from, grantedBy },
    to: closedEnd(input.to),
    personId: input.personId ?? null,
    module: input.module ?? null,
    areaId: input.areaId ?? null,
    combiAreaId: input.combiAreaId ?? null,
    contractId: input.contractId ?? null,
    limit: input.limit ?? null,
    reason: input.reason ?? null,
    version: 1,
    createdAt: unit.now,
  };
  await unit.manager.insert(MandateEntity, mandate);
  await unit.emit(mandateChanged(mandate));
  unit.audit({ aggregateType: 'mandate', aggregateId: mandate.id, after: mandate });
  return mandate;
}

/** GE-02: a person of another party is not found either. */
async function unknownThings(manager: EntityManager, input: RecordMandate): Promise<Refusal[]> {
  const { partyId, personId, areaId, combiAreaId, contractId } = input;
  const found = await Promise.all([
    manager.existsBy(PartyEntity, { id: partyId }),
    !personId || manager.existsBy(PersonEntity, { id: personId, organisationId: partyId }),
    !areaId || manager.existsBy(ContractAreaEntity, { id: areaId }),
    !combiAreaId || manager.existsBy(CombiAreaEntity, { id: combiAreaId }),
    !contractId || manager.existsBy(ContractEntity, { id: contractId }),
  ]);
  const fields = ['partyId', 'personId', 'areaId', 'combiAreaId', 'contractId'];
  return fields.filter((_, at) => !found[at]).map((field) => notFound(['input', field]));
}

async function directs(manager: EntityManager, personId: string, input: GrantMandate): Promise<boolean> {
  const combi = input.combiAreaId ? await manager.findBy(ContractAreaEntity, { combiAreaId: input.combiAreaId }) : [];
  const areaIds = input.areaId ? [input.areaId] : combi.map(({ id }) => id);
  const links = await manager.findBy(ContractInAreaEntity, { areaId: In(areaIds) });
  const contracts = await manager.findBy(ContractEntity, { id: In(links.map(({ contractId }) => contractId)) });
  const directed = contracts.map(({ id, state, from, to, director }) => ({
    ...{ state, from, to },
    directorPersonId: director?.personId ?? null,
    areaIds: links.filter(({ contractId }) => contractId === id).map(({ areaId }) => areaId),
  }));
  return directsAll(personId, areaIds, directed, input.from);
}
