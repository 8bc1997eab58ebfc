import {
  datesReversed,
  guardSet,
  type NewEvent,
  type Outcome,
  ok,
  openRead,
  type Page,
  page,
  perRequest,
  type RequestContext,
  refused,
} from '@ketenregie/shared';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { command, type Door, type Keyed } from '../door';
import type { Payload } from '../events';
import { closedEnd, openEnd } from '../open-end';
import { LegalBasisEntity } from './legal-basis.entity';

export interface RecordLegalBasis extends Keyed {
  law: string;
  article: string;
  text: string;
  from: string;
  to?: string | null;
}

export interface LegalBasisList {
  first?: number | null | undefined;
  after?: string | null | undefined;
  sort: string;
  /** Leave out what is not in force on the day that is read. */
  inForce?: boolean | null | undefined;
}

const sorts = {
  LAW: [{ property: 'law' }, { property: 'article' }],
  FROM: [{ property: 'from' }],
};

export class LegalBasisService {
  constructor(private readonly door: Door) {}

  /** One per law, article and first day: a second one replaces its text and end. */
  record(ctx: RequestContext, input: RecordLegalBasis): Promise<Outcome<LegalBasisEntity>> {
    const request = { name: 'recordLegalBasis', permission: 'legalBasis:record' as const, input };
    return command(this.door, ctx, request, async (unit) => {
      const { law, article, text, from } = input;
      const to = closedEnd(input.to);
      if (from >= to) return refused(datesReversed(['input', 'to'], { from, to }));
      await guardSet(unit.manager, 'legalBasis');
      const before = await unit.manager.findOneBy(LegalBasisEntity, { law, article, from });
      const createdAt = before?.createdAt ?? unit.now;
      const basis = { id: before?.id ?? uuidv7(), law, article, text, from, to, createdAt };
      await unit.manager.save(LegalBasisEntity, basis);
      await unit.emit(legalBasisChanged(basis));
      unit.audit({ aggregateType: 'legalBasis', aggregateId: basis.id, before, after: basis });
      return ok(basis);
    });
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, LegalBasisEntity>> {
    openRead(ctx, 'legalBasis:read');
    const rows = await this.door.work.manager.findBy(LegalBasisEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  list(ctx: RequestContext, { inForce, ...request }: LegalBasisList): Promise<Page<LegalBasisEntity>> {
    openRead(ctx, 'legalBasis:read');
    const query = this.door.work.manager.createQueryBuilder(LegalBasisEntity, 'basis');
    if (inForce) query.andWhere('basis.from <= :day AND basis.to > :day', { day: ctx.readDate });
    return page(query, { sorts, ...request });
  }
}

function legalBasisChanged({ id, law, article, from, to }: LegalBasisEntity): NewEvent {
  const payload: Payload<'legalBasis.changed.v1'> = { legalBasisId: id, law, article, from, to: openEnd(to) };
  return { type: 'legalBasis.changed.v1', aggregateType: 'legalBasis', aggregateId: id, payload };
}

export function legalBasisLoaders(service: LegalBasisService) {
  return { byId: perRequest((ctx: RequestContext, ids: readonly string[]) => service.byIds(ctx, ids)) };
}

export type LegalBasisLoaders = ReturnType<typeof legalBasisLoaders>;

export function legalBasisReference(loaders: LegalBasisLoaders) {
  return (stub: { id: string }, ctx: RequestContext) => loaders.byId(ctx).load(stub.id);
}
