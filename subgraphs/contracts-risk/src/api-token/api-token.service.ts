import { createHash, randomBytes } from 'node:crypto';
import {
  addMs,
  notFound,
  type Outcome,
  ok,
  parseInstant,
  type Refusal,
  type RequestContext,
  refusal,
  refused,
  wallNow,
} from '@ketenregie/shared';
import { v7 as uuidv7 } from 'uuid';
import { command, type Door } from '../door';
import { PersonEntity } from '../person/person.entity';
import { ApiTokenEntity } from './api-token.entity';

export interface IssueToken {
  login: string;
  /** Any ISO-8601 instant, real time. */
  expiresAt: string;
  /** Permission words; null: all that the person's roles allow. */
  scopes?: string[] | null;
}

export interface IssuedToken {
  id: string;
  expiresAt: string;
  /** Shown once: only its hash is kept. */
  secret: string;
}

const PREFIX = 'kr_';
/** The last use is told to the minute: not every read of a token is a write. */
const USE_STEP_MS = 60_000;

export const hashOfSecret = (secret: string) => createHash('sha256').update(secret).digest('hex');

export class ApiTokenService {
  constructor(private readonly door: Door) {}

  async issue(ctx: RequestContext, { login, expiresAt, scopes = null }: IssueToken): Promise<Outcome<IssuedToken>> {
    const secret = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const ends = parseInstant(expiresAt);
    if (ends === null) return refused(badExpiry(expiresAt));
    const hash = hashOfSecret(secret);
    const input = { idempotencyKey: uuidv7(), login, expiresAt: ends, scopes };
    const request = { name: 'issueToken', permission: 'token:issue' as const, input };
    const outcome = await command(this.door, ctx, request, async (unit) => {
      const person = await unit.manager.findOneBy(PersonEntity, { login: login.toLowerCase() });
      if (!person) return refused(notFound(['input', 'login']));
      const id = uuidv7();
      const told = { id, personId: person.id, scopes, expiresAt: ends };
      await unit.manager.insert(ApiTokenEntity, { ...told, hash, lastUsedAt: null, createdAt: unit.now });
      unit.audit({ aggregateType: 'apiToken', aggregateId: id, after: told });
      return ok({ id, expiresAt: ends });
    });
    return outcome.ok ? ok({ ...outcome.value, secret }) : outcome;
  }

  /** Notes that the token was used. */
  async bySecret(secret: string): Promise<ApiTokenEntity | null> {
    const token = await this.door.work.manager.findOneBy(ApiTokenEntity, { hash: hashOfSecret(secret) });
    const now = wallNow();
    if (token && (token.lastUsedAt === null || addMs(token.lastUsedAt, USE_STEP_MS) <= now)) {
      await this.door.work.task((manager) => manager.update(ApiTokenEntity, { id: token.id }, { lastUsedAt: now }));
    }
    return token;
  }
}

function badExpiry(value: string): Refusal {
  return refusal('DATE_INVALID', 'GE-04', ['input', 'expiresAt'], { value });
}
