import { allow, notFound, type Outcome, ok, openRead, type RequestContext, refused } from '@ketenregie/shared';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { command, type Door, type Keyed } from '../door';
import type { Language, Role } from '../enums/values';
import { PartyEntity } from '../party/party.entity';
import { hashPassword } from './password';
import { PersonEntity } from './person.entity';

export interface RecordPerson extends Keyed {
  login: string;
  name: string;
  organisationId: string;
  roles: Role[];
  language: Language;
}

/** Without what only signing in needs: what is audited, stored as an outcome and read. */
export type Person = Omit<PersonEntity, 'passwordHash'>;

/** Whom a partner may turn to. */
const CONTACT_ROLES: readonly Role[] = [
  'CONTRACT_MANAGER',
  'PORTFOLIO_MANAGER',
  'RISK_MANAGER',
  'COORDINATOR',
  'PLANNER',
];

export class PersonService {
  constructor(private readonly door: Door) {}

  /** Makes the person, or brings the one with this log-in up to date. Without a password the old one stays. */
  async record(ctx: RequestContext, input: RecordPerson, password?: string): Promise<Outcome<Person>> {
    const login = input.login.toLowerCase();
    const passwordHash = password === undefined ? null : await hashPassword(password);
    const request = { name: 'recordPerson', permission: 'person:record' as const, input };
    return command(this.door, ctx, request, async (unit) => {
      const { name, organisationId, roles, language } = input;
      if (!(await unit.manager.existsBy(PartyEntity, { id: organisationId }))) {
        return refused(notFound(['input', 'organisationId']));
      }
      const before = await unit.manager.findOneBy(PersonEntity, { login });
      const row: PersonEntity = {
        id: before?.id ?? uuidv7(),
        ...{ login, name, organisationId, roles, language },
        passwordHash: passwordHash ?? before?.passwordHash ?? null,
        version: (before?.version ?? 0) + 1,
        createdAt: before?.createdAt ?? unit.now,
        updatedAt: unit.now,
      };
      await unit.manager.save(PersonEntity, row);
      const entry = { before: before && withoutHash(before), after: withoutHash(row) };
      unit.audit({ aggregateType: 'person', aggregateId: row.id, ...entry });
      return ok(withoutHash(row));
    });
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, Person>> {
    openRead(ctx, 'person:read');
    const rows = await this.door.work.manager.findBy(PersonEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, withoutHash(row)]));
  }

  async own(ctx: RequestContext): Promise<Person | null> {
    allow(ctx, 'viewer:read');
    const row = await this.door.work.manager.findOneBy(PersonEntity, { id: ctx.personId });
    return row && withoutHash(row);
  }

  /** Of each organisation the people whom a partner may turn to, by name. */
  async contacts(ctx: RequestContext, organisationIds: readonly string[]): Promise<Map<string, Person[]>> {
    openRead(ctx, 'person:read');
    const rows = await this.door.work.manager.find(PersonEntity, {
      where: { organisationId: In([...organisationIds]) },
      order: { name: 'ASC', id: 'ASC' },
    });
    const byOrganisation = new Map<string, Person[]>(organisationIds.map((id) => [id, []]));
    for (const row of rows) {
      if (row.roles.some((role) => CONTACT_ROLES.includes(role))) {
        byOrganisation.get(row.organisationId)?.push(withoutHash(row));
      }
    }
    return byOrganisation;
  }
}

function withoutHash({ passwordHash: _hash, ...person }: PersonEntity): Person {
  return person;
}
