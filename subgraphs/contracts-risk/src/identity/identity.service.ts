import { type Clock, type Identity, wallNow } from '@ketenregie/shared';
import { z } from 'zod';
import type { ApiTokenService } from '../api-token/api-token.service';
import { ContractEntity, ContractPartyEntity } from '../contract/contract.entity';
import type { Door } from '../door';
import { PartyEntity } from '../party/party.entity';
import { passwordMatches } from '../person/password';
import { PersonEntity } from '../person/person.entity';

/** Who signed in, before a request adds its as-of date, overlay and id. */
export interface BaseIdentity extends Omit<Identity, 'asOf' | 'overlay' | 'requestId'> {
  organisationCode: string;
}

export type TokenAnswer = BaseIdentity | { expired: true } | null;

/** Asked by the gateway over the signed channel, never by a user: no rights are asked for here. */
export class IdentityService {
  constructor(
    private readonly door: Door,
    private readonly tokens: ApiTokenService,
    private readonly clock: Clock,
  ) {}

  async byLogin(login: string): Promise<BaseIdentity | null> {
    return this.of(await this.people.findOneBy({ login: login.toLowerCase() }), null);
  }

  async bySubject(personId: string): Promise<BaseIdentity | null> {
    return this.of(await this.people.findOneBy({ id: personId }), null);
  }

  async byToken(secret: string): Promise<TokenAnswer> {
    const token = await this.tokens.bySecret(secret);
    if (!token) return null;
    if (token.expiresAt <= wallNow()) return { expired: true };
    return this.of(await this.people.findOneBy({ id: token.personId }), token.scopes);
  }

  async verifyPassword(login: string, password: string): Promise<BaseIdentity | null> {
    const person = await this.people.findOneBy({ login: login.toLowerCase() });
    const matches = await passwordMatches(password, person?.passwordHash ?? null);
    return matches ? this.of(person, null) : null;
  }

  private get people() {
    return this.door.work.manager.getRepository(PersonEntity);
  }

  private async of(person: PersonEntity | null, scopes: string[] | null): Promise<BaseIdentity | null> {
    if (!person) return null;
    const party = await this.door.work.manager.findOneBy(PartyEntity, { id: person.organisationId });
    if (!party) return null;
    return {
      personId: person.id,
      personName: person.name,
      organisationId: party.id,
      organisationCode: party.code,
      organisationKind: party.kind,
      side: party.side,
      roles: person.roles,
      language: person.language,
      activePartner: await this.isActivePartner(party.id),
      scopes,
    };
  }

  /** A contract that is active and not over; one whose term is still to begin counts, so that it can be prepared. */
  private isActivePartner(partyId: string): Promise<boolean> {
    return this.door.work.manager
      .createQueryBuilder(ContractEntity, 'contract')
      .innerJoin(ContractPartyEntity, 'member', 'member.contractId = contract.id')
      .where('member.partyId = :partyId', { partyId })
      .andWhere("contract.state IN ('ACTIVE', 'EXTENDED')")
      .andWhere('contract.to > :today', { today: this.clock.today() })
      .getExists();
  }
}

/** Of any length: what is longer than any that exists is nobody's, and no fault of ours. */
const loginInput = z.object({ login: z.string() });
const tokenInput = z.object({ token: z.string() });
const passwordInput = z.object({ login: z.string(), password: z.string() });
const subjectInput = z.object({ personId: z.string() });

/** What the gateway may ask of this context beside GraphQL. */
export function identityInternals(identities: IdentityService) {
  return {
    identityByLogin: async (input: unknown) => identities.byLogin(loginInput.parse(input).login),
    identityByToken: async (input: unknown) => identities.byToken(tokenInput.parse(input).token),
    identityBySubject: async (input: unknown) => identities.bySubject(subjectInput.parse(input).personId),
    verifyPassword: async (input: unknown) => {
      const { login, password } = passwordInput.parse(input);
      return identities.verifyPassword(login, password);
    },
  };
}
