import { allow, guardSet, type Outcome, ok, openRead, type Page, page, type RequestContext } from '@ketenregie/shared';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { command, type Door, type Keyed } from '../door';
import type { Discipline, PartyKind, Side } from '../enums/values';
import { PartyEntity } from './party.entity';
import { partyChanged } from './party.events';

export interface RecordParty extends Keyed {
  code: string;
  name: string;
  kind: PartyKind;
  side: Side;
  disciplines: Discipline[];
  memberIds?: string[];
  kvk?: string | null;
  oin?: string | null;
}

export interface PartyList {
  first?: number | null | undefined;
  after?: string | null | undefined;
  sort: string;
  kindIn?: readonly PartyKind[] | null | undefined;
  side?: Side | null | undefined;
  nameContains?: string | null | undefined;
}

const sorts = {
  CODE: [{ property: 'code' }],
  NAME: [{ property: 'name' }],
};

export class PartyService {
  constructor(private readonly door: Door) {}

  /** Makes the party, or brings the one with this code up to date. */
  record(ctx: RequestContext, input: RecordParty): Promise<Outcome<PartyEntity>> {
    return command(this.door, ctx, { name: 'recordParty', permission: 'party:record', input }, async (unit) => {
      await guardSet(unit.manager, `party:${input.code}`);
      const before = await unit.manager.findOneBy(PartyEntity, { code: input.code });
      const party = partyOf(input, before, unit.now);
      await unit.manager.save(PartyEntity, party);
      await unit.emit(partyChanged(party));
      unit.audit({ aggregateType: 'party', aggregateId: party.id, before, after: party });
      return ok(party);
    });
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, PartyEntity>> {
    openRead(ctx, 'party:read');
    return this.load(ids);
  }

  /** The caller's own organisation, which also who is no chain partner may see. */
  async own(ctx: RequestContext): Promise<PartyEntity | null> {
    allow(ctx, 'viewer:read');
    return this.door.work.manager.findOneBy(PartyEntity, { id: ctx.organisationId });
  }

  /** One's own is open to everybody who is signed in, by whatever name it is asked for. */
  async byCode(ctx: RequestContext, code: string): Promise<PartyEntity | null> {
    const party = await this.door.work.manager.findOneBy(PartyEntity, { code });
    if (party?.id === ctx.organisationId) allow(ctx, 'viewer:read');
    else openRead(ctx, 'party:read');
    return party;
  }

  list(ctx: RequestContext, { kindIn, side, nameContains, ...request }: PartyList): Promise<Page<PartyEntity>> {
    openRead(ctx, 'party:read');
    const query = this.door.work.manager.createQueryBuilder(PartyEntity, 'party');
    if (kindIn) query.andWhere('party.kind IN (:...kinds)', { kinds: kindIn.length ? [...kindIn] : [''] });
    if (side) query.andWhere('party.side = :side', { side });
    if (nameContains) query.andWhere("LOWER(party.name) LIKE :name ESCAPE '!'", { name: containing(nameContains) });
    return page(query, { sorts, ...request });
  }

  /** For other services of this context, which ask for rights of their own. */
  find(manager: EntityManager, id: string): Promise<PartyEntity | null> {
    return manager.findOneBy(PartyEntity, { id });
  }

  private async load(ids: readonly string[]): Promise<Map<string, PartyEntity>> {
    const rows = await this.door.work.manager.findBy(PartyEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function partyOf(input: RecordParty, before: PartyEntity | null, now: string): PartyEntity {
  const { code, name, kind, side, disciplines, memberIds = [], kvk = null, oin = null } = input;
  return {
    id: before?.id ?? uuidv7(),
    ...{ code, name, kind, side, disciplines, memberIds, kvk, oin },
    dataOwner: kind === 'NETWORK_OPERATOR',
    version: (before?.version ?? 0) + 1,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
}

/** What the caller typed has no wildcards. */
function containing(text: string): string {
  return `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
}
