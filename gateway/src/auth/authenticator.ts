import type { IncomingMessage } from 'node:http';
import type { Identity } from '@ketenregie/shared';
import { refuse } from '../errors';
import type { VerifyAccessToken } from './access-token';
import type { IdentityPort, Person } from './identity-port';
import { Remembered } from './remembered';
import { asOfIn, languageIn, overlayIn } from './request-headers';

const TOKEN_PREFIX = 'kr_';
const MAX_TOKEN_LENGTH = 8192;

export interface AuthenticatorOptions {
  people: IdentityPort;
  verify: VerifyAccessToken;
  /** The built-in provider says who by id, another one by log-in. */
  subjects: 'ids' | 'logins';
}

function unauthenticated(message: string, error?: string) {
  const challenge = `Bearer realm="ketenregie"${error ? `, error="${error}"` : ''}`;
  return refuse(401, 'UNAUTHENTICATED', message, { headers: { 'www-authenticate': challenge } });
}

const missing = () => unauthenticated('Sign in first: send a bearer token.');
const invalid = () => unauthenticated('The token is not valid here: sign in again.', 'invalid_token');
const expired = () => unauthenticated('The token has expired: sign in again.', 'invalid_token');

function bearerOf({ headers }: IncomingMessage): string {
  const { authorization } = headers;
  if (!authorization) throw missing();
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization.trim())?.[1];
  if (!token || token.length > MAX_TOKEN_LENGTH) throw invalid();
  return token;
}

/** A bearer token becomes a person with an organisation, a side and roles; anything else a 401. */
export class Authenticator {
  private readonly byToken: Remembered<Person>;
  private readonly byName: Remembered<Person>;

  constructor(private readonly options: AuthenticatorOptions) {
    const { people, subjects } = options;
    this.byToken = new Remembered(async (token) => {
      const person = await people.byToken(token);
      if (person === 'expired') throw expired();
      return person;
    });
    this.byName = new Remembered((name) => (subjects === 'ids' ? people.bySubject(name) : people.byLogin(name)));
  }

  async identify(request: IncomingMessage, requestId: string): Promise<Identity> {
    const token = bearerOf(request);
    const person = token.startsWith(TOKEN_PREFIX) ? await this.byToken.get(token) : await this.bySession(token);
    if (!person) throw invalid();
    const { headers } = request;
    return Object.freeze({
      ...person,
      language: languageIn(headers) ?? person.language,
      asOf: asOfIn(headers),
      overlay: overlayIn(headers),
      requestId,
    });
  }

  private async bySession(token: string): Promise<Person | null> {
    const claims = await this.options.verify(token);
    if (claims === 'expired') throw expired();
    if (!claims) throw invalid();
    const { sub, preferred_username: login } = claims;
    const name = this.options.subjects === 'logins' && typeof login === 'string' ? login : sub;
    return name ? this.byName.get(name) : null;
  }
}
