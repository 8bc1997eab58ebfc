import type { AuthProvider } from 'react-admin';
import { session } from './session';

function here(): string {
  return window.location.pathname.replace(/^\/console/, '') + window.location.search;
}

/** What the person may do is said by the API, per record; here is only whether somebody is signed in. */
export const authProvider: AuthProvider = {
  login: () => Promise.resolve(),
  async logout(params?: { signOut?: boolean }) {
    if (params?.signOut) await session.signOut();
    else await session.forget();
  },
  async checkAuth() {
    if (await session.user()) return;
    session.remember(here());
    throw { redirectTo: '/login', message: false };
  },
  async checkError(error: unknown) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
    if (status !== 401) return;
    session.remember(here());
    throw { redirectTo: '/login', message: false };
  },
  async handleCallback() {
    return { redirectTo: await session.finishSignIn() };
  },
  async getIdentity() {
    const user = await session.user();
    return { id: user?.profile.sub ?? '', fullName: user?.profile.name ?? '' };
  },
  getPermissions: () => Promise.resolve(undefined),
};
