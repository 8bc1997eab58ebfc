import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '@ketenregie/shared';
import type { Provider } from 'oidc-provider';
import type { IdentityPort } from '../auth';
import { languageIn } from '../auth/request-headers';
import { readText } from '../http/body';
import { Attempts } from './attempts';
import { type Language, pageTexts } from './page-texts';
import { errorPage, signInPage } from './pages';

const FORM_BYTES = 16 * 1024;
const FAILURES_PER_LOGIN = 5;
const FAILURES_PER_ADDRESS = 40;

export interface InteractionOptions {
  provider: Provider;
  people: IdentityPort;
  /** Origin of the product's public address. */
  origin: string;
  base: string;
  demo: boolean;
  log: Log;
}

interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  uid: string;
}

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
}

function languageOf(request: IncomingMessage, asked: string | null, locales: unknown): Language {
  const wanted = asked ?? String(locales ?? '').split(' ')[0];
  if (wanted === 'nl' || wanted === 'en') return wanted;
  return languageIn(request.headers) ?? 'nl';
}

/** A form of another site: browsers name the origin of every POST. */
function isForeign({ headers }: IncomingMessage, origin: string): boolean {
  if (headers.origin !== undefined && headers.origin !== 'null') return headers.origin !== origin;
  return headers['sec-fetch-site'] !== 'same-origin';
}

/** The sign-in page and its two answers. */
export class Interactions {
  private readonly byLogin = new Attempts(FAILURES_PER_LOGIN);
  private readonly byAddress = new Attempts(FAILURES_PER_ADDRESS);

  constructor(private readonly options: InteractionOptions) {}

  async show(visit: Visit): Promise<void> {
    const { base, demo } = this.options;
    const asked = new URL(visit.request.url ?? '/', 'http://gateway').searchParams.get('lang');
    const details = await this.details(visit);
    if (!details) return this.expired(visit, asked);
    const language = languageOf(visit.request, asked, details.params.ui_locales);
    const login = typeof details.params.login_hint === 'string' ? details.params.login_hint.slice(0, 200) : '';
    html(visit.response, 200, signInPage({ language, base, uid: visit.uid, demo, login }));
  }

  async signIn(visit: Visit): Promise<void> {
    const form = await this.form(visit);
    if (!form) return;
    const language = languageOf(visit.request, form.get('lang'), null);
    const [login, password] = [(form.get('login') ?? '').trim().toLowerCase(), form.get('password') ?? ''];
    const text = pageTexts[language];
    if (!login || !password) return this.again(visit, language, login, text.missing, 400);
    const names = this.names(visit.request, login);
    const wait = Math.max(this.byLogin.waitFor(names.login), this.byAddress.waitFor(names.address));
    if (wait > 0) {
      visit.response.setHeader('retry-after', String(wait));
      return this.again(visit, language, login, text.wait.replace('{minutes}', String(Math.ceil(wait / 60))), 429);
    }
    const person = await this.options.people.verifyPassword(login, password);
    if (!person) {
      this.byLogin.failed(names.login);
      this.byAddress.failed(names.address);
      this.options.log.warn({ reason: 'wrong password' }, 'a sign-in failed');
      return this.again(visit, language, login, text.wrong, 401);
    }
    this.byLogin.succeeded(names.login);
    await this.finish(visit, { login: { accountId: person.personId } });
  }

  async cancel(visit: Visit): Promise<void> {
    if (!(await this.form(visit))) return;
    await this.finish(visit, { error: 'access_denied', error_description: 'The user cancelled the sign-in.' });
  }

  private names({ socket }: IncomingMessage, login: string) {
    const address = socket.remoteAddress ?? 'unknown';
    return { login: `${login} ${address}`, address };
  }

  private again({ response, uid }: Visit, language: Language, login: string, fault: string, status: number): void {
    const { base, demo } = this.options;
    html(response, status, signInPage({ language, base, uid, demo, login, fault }));
  }

  private expired({ request, response }: Visit, asked: string | null): void {
    html(response, 400, errorPage(languageOf(request, asked, null), this.options.base, 'expired'));
  }

  /** Null, and answered, when the form is not this page's own. */
  private async form(visit: Visit): Promise<URLSearchParams | null> {
    const { request, response } = visit;
    if (isForeign(request, this.options.origin)) {
      html(response, 403, errorPage(languageOf(request, null, null), this.options.base, 'foreign'));
      return null;
    }
    const form = new URLSearchParams(await readText(request, FORM_BYTES));
    if (await this.details(visit)) return form;
    this.expired(visit, form.get('lang'));
    return null;
  }

  /** The cookie must be of this interaction; without it the address alone is worth nothing. */
  private async details({ request, response, uid }: Visit) {
    try {
      const details = await this.options.provider.interactionDetails(request, response);
      return details.uid === uid && details.prompt.name === 'login' ? details : null;
    } catch {
      return null;
    }
  }

  private finish({ request, response }: Visit, result: Parameters<Provider['interactionFinished']>[2]): Promise<void> {
    return this.options.provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
}
