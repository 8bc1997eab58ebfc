import type { Database, Log, Secrets } from '@ketenregie/shared';
import { type Configuration, errors, type JWKS, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { IdentityPort, Person } from '../auth';
import { languageIn } from '../auth/request-headers';
import { OidcAdapter } from './adapter';
import type { Language } from './page-texts';
import { errorPage, signedOutPage, signOutPage } from './pages';

export const CLIENT_ID = 'console';
const API_SCOPE = 'api';
const IDENTITY_SCOPE = 'openid profile offline_access';
const HOUR_S = 3600;
const ALGORITHM = 'RS256';

export interface ProviderOptions {
  /** Public address of the product, without a slash at its end. */
  publicUrl: string;
  people: IdentityPort;
  database: Database;
  secrets: Pick<Secrets, 'jwks' | 'cookieKeys'>;
  log: Log;
}

export const issuerOf = (publicUrl: string) => `${publicUrl}/auth`;
export const audienceOf = (publicUrl: string) => `${publicUrl}/graphql`;
export const basePathOf = (publicUrl: string) => new URL(issuerOf(publicUrl)).pathname;

export function languageOf(ctx: KoaContextWithOIDC): Language {
  const wanted = String(ctx.oidc?.params?.ui_locales ?? '').split(' ')[0];
  if (wanted === 'nl' || wanted === 'en') return wanted;
  return languageIn(ctx.headers) ?? 'nl';
}

/** One public client of our own; code flow with PKCE. Where it may come back to is listed, not matched. */
function clients(publicUrl: string): Configuration['clients'] {
  const back = ['auth-callback', 'callback', 'silent-renew', 'silent-renew.html', 'login', ''];
  const addresses = back.map((path) => `${publicUrl}/console/${path}`);
  return [
    {
      client_id: CLIENT_ID,
      application_type: 'web',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: addresses,
      post_logout_redirect_uris: [...addresses, `${publicUrl}/console`],
      id_token_signed_response_alg: ALGORITHM,
    },
  ];
}

/** The console is ours, so nobody is asked for consent. */
async function grantFor(ctx: KoaContextWithOIDC, audience: string) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known ? await provider.Grant.find(known) : undefined;
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(IDENTITY_SCOPE);
  grant.addResourceScope(audience, API_SCOPE);
  await grant.save();
  return grant;
}

function accountOf({ personId, personName, language }: Person) {
  const claims = { sub: personId, name: personName, locale: language };
  return { accountId: personId, claims: async () => claims };
}

function resourceIndicators(audience: string): NonNullable<Configuration['features']>['resourceIndicators'] {
  return {
    enabled: true,
    defaultResource: async () => audience,
    useGrantedResource: async () => true,
    getResourceServerInfo: async (_ctx, resource) => {
      if (resource !== audience) throw new errors.InvalidTarget();
      return {
        scope: API_SCOPE,
        audience,
        accessTokenTTL: HOUR_S / 4,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: ALGORITHM } },
      };
    },
  };
}

function features(options: ProviderOptions): Configuration['features'] {
  const base = basePathOf(options.publicUrl);
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: resourceIndicators(audienceOf(options.publicUrl)),
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: async (ctx, form) => {
        ctx.type = 'html';
        ctx.body = signOutPage(languageOf(ctx), base, form);
      },
      postLogoutSuccessSource: async (ctx) => {
        ctx.type = 'html';
        ctx.body = signedOutPage(languageOf(ctx), base);
      },
    },
  };
}

function configuration(options: ProviderOptions): Configuration {
  const { publicUrl, people, database, secrets } = options;
  const [issuer, audience, base] = [issuerOf(publicUrl), audienceOf(publicUrl), basePathOf(publicUrl)];
  return {
    adapter: (kind) => new OidcAdapter(kind, database),
    clients: clients(publicUrl),
    jwks: { keys: secrets.jwks.keys.map((key) => ({ ...key })) } as unknown as JWKS,
    cookies: {
      keys: [...secrets.cookieKeys],
      long: { signed: true, httpOnly: true, sameSite: 'lax', path: base },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name', 'locale'] },
    // The console reads the name from the id_token: its access token is for the API, not for userinfo.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    features: features(options),
    interactions: { url: (_ctx, interaction) => `${issuer}/interaction/${interaction.uid}` },
    findAccount: async (_ctx, sub) => {
      const person = await people.bySubject(sub);
      return person ? accountOf(person) : undefined;
    },
    loadExistingGrant: (ctx) => grantFor(ctx, audience),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    clientBasedCORS: (_ctx, origin) => origin === new URL(publicUrl).origin,
    ttl: {
      AccessToken: HOUR_S / 4,
      AuthorizationCode: 60,
      IdToken: HOUR_S / 4,
      Interaction: HOUR_S / 2,
      RefreshToken: 12 * HOUR_S,
      Session: 12 * HOUR_S,
      Grant: 12 * HOUR_S,
    },
    renderError: async (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(languageOf(ctx), base, { code: out.error });
    },
  };
}

/** The built-in identity provider: OpenID Connect, its state in the gateway's database. */
export function createProvider(options: ProviderOptions): Provider {
  const provider = new Provider(issuerOf(options.publicUrl), configuration(options));
  // Its own addresses are made from the request: the front sets them from the public address.
  provider.proxy = true;
  provider.on('server_error', (_ctx, error) => options.log.error({ error }, 'the identity provider failed'));
  return provider;
}
