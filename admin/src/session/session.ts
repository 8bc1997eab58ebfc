import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

const HOME = `${window.location.origin}/console`;

/** What the gateway tells the console before anything else: which issuer signs people in, and for which audience. */
interface Issuer {
  readonly authority: string;
  readonly clientId: string;
  readonly audience: string;
}

async function issuer(): Promise<Issuer> {
  const response = await fetch('/console/config.json');
  return (await response.json()) as Issuer;
}

let made: Promise<UserManager> | undefined;

/** Code flow with PKCE; the tokens live as long as the tab. A refresh token renews them silently while the tab is open. */
function manager(): Promise<UserManager> {
  made ??= issuer().then(
    ({ authority, clientId, audience }) =>
      new UserManager({
        authority,
        client_id: clientId,
        resource: audience,
        redirect_uri: `${HOME}/auth-callback`,
        post_logout_redirect_uri: `${HOME}/login`,
        response_type: 'code',
        scope: 'openid profile offline_access',
        automaticSilentRenew: true,
        userStore: new WebStorageStateStore({ store: window.sessionStorage }),
      }),
  );
  made.catch(() => {
    made = undefined;
  });
  return made;
}

/** Only addresses of this console: whatever came along from elsewhere is no place to go. */
function ownPath(value: unknown): string {
  return typeof value === 'string' &&
    value.startsWith('/') &&
    !value.startsWith('//') &&
    !/^\/(login|auth-callback)\b/.test(value)
    ? value
    : '/';
}

const RETURN = 'ketenregie.return';

export const session = {
  async user(): Promise<User | null> {
    const user = await (await manager()).getUser();
    if (!user?.expired) return user;
    return (await session.renew()) ? (await manager()).getUser() : null;
  },
  async token(): Promise<string | null> {
    return (await session.user())?.access_token ?? null;
  },
  async renew(): Promise<boolean> {
    try {
      return (await (await manager()).signinSilent()) !== null;
    } catch {
      await (await manager()).removeUser();
      return false;
    }
  },
  /** Remembers where the person wanted to be; the sign-in page takes it from here. */
  remember(path: string): void {
    window.sessionStorage.setItem(RETURN, ownPath(path));
  },
  async signIn(language: string): Promise<void> {
    const returnTo = window.sessionStorage.getItem(RETURN) ?? '/';
    await (await manager()).signinRedirect({ state: { returnTo }, ui_locales: language });
  },
  /** Answers the address to go back to. */
  async finishSignIn(): Promise<string> {
    const user = await (await manager()).signinCallback();
    window.sessionStorage.removeItem(RETURN);
    const state = user?.state;
    return ownPath(typeof state === 'object' && state !== null && 'returnTo' in state ? state.returnTo : undefined);
  },
  async signOut(): Promise<void> {
    const user = await (await manager()).getUser();
    if (!user) return;
    try {
      await (await manager()).signoutRedirect();
    } catch {
      await (await manager()).removeUser();
    }
  },
  async forget(): Promise<void> {
    await (await manager()).removeUser();
  },
};
