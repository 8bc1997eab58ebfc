import { DEMO_LOGINS, DEMO_PASSWORD, type DemoLogin } from './demo-logins';
import { type Language, pageTexts } from './page-texts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

interface Frame {
  language: Language;
  /** Path under which the provider and its assets live. */
  base: string;
  title: string;
  body: string;
  script?: string;
}

/** No inline script or style: the content security policy refuses them. */
function frame({ language, base, title, body, script }: Frame): string {
  const scripted = script ? `\n  <script src="${base}/assets/${script}" defer></script>` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(title)} – Ketenregie</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${base}/assets/sign-in.css">${scripted}
</head>
<body>
  <main class="card">
    <p class="brand"><span class="mark" aria-hidden="true"></span>Ketenregie</p>
${body}
  </main>
</body>
</html>
`;
}

export interface SignInPage {
  language: Language;
  base: string;
  uid: string;
  demo: boolean;
  login?: string;
  fault?: string | null;
}

function demoButton(action: string, language: Language, { login, name, ...titles }: DemoLogin): string {
  return `        <li><form method="post" action="${action}">
          <input type="hidden" name="lang" value="${language}"><input type="hidden" name="login" value="${login}"><input type="hidden" name="password" value="${DEMO_PASSWORD}">
          <button class="person" type="submit"><strong>${escapeHtml(name)}</strong> <span>${escapeHtml(titles[language])}</span></button>
        </form></li>`;
}

function demoList(action: string, language: Language): string {
  const text = pageTexts[language];
  return `    <section class="demo" aria-labelledby="demo">
      <h2 id="demo">${text.demo}</h2>
      <ul>
${DEMO_LOGINS.map((person) => demoButton(action, language, person)).join('\n')}
      </ul>
      <p class="note">${text.demoNote}</p>
    </section>`;
}

export function signInPage({ language, base, uid, demo, login = '', fault = null }: SignInPage): string {
  const text = pageTexts[language];
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const action = `${base}/interaction/${encodeURIComponent(uid)}/login`;
  const described = fault ? ' aria-describedby="fault" aria-invalid="true"' : '';
  const body = `    <h1>${text.title}</h1>
    <p class="lead">${text.lead}</p>
${fault ? `    <p class="fault" id="fault" role="alert">${escapeHtml(fault)}</p>\n` : ''}    <form method="post" action="${action}" class="sign-in">
      <input type="hidden" name="lang" value="${language}">
      <label for="login">${text.login}</label>
      <input id="login" name="login" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" required value="${escapeHtml(login)}"${described}${login ? '' : ' autofocus'}>
      <label for="password">${text.password}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" maxlength="1000" required${described}${login ? ' autofocus' : ''}>
      <button class="primary" type="submit">${text.submit}</button>
      <button class="plain" type="submit" formaction="${base}/interaction/${encodeURIComponent(uid)}/cancel" formnovalidate>${text.cancel}</button>
    </form>
${demo ? demoList(action, language) : ''}
    <p class="other"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${text.other}</a></p>`;
  return frame({ language, base, title: text.title, body });
}

/** `form` comes from the provider and holds its token. */
export function signOutPage(language: Language, base: string, form: string): string {
  const text = pageTexts[language];
  const body = `    <h1>${text.signOutTitle}</h1>
    <p class="lead">${text.signOutLead}</p>
    ${form}
    <button class="primary" type="submit" form="op.logoutForm" name="logout" value="yes">${text.signOut}</button>
    <button class="plain" type="submit" form="op.logoutForm">${text.stay}</button>`;
  return frame({ language, base, title: text.signOutTitle, body, script: 'sign-out.js' });
}

function messagePage(language: Language, base: string, title: string, message: string, code?: string): string {
  const shown = code ? `\n    <p class="code"><code>${escapeHtml(code)}</code></p>` : '';
  const body = `    <h1>${title}</h1>
    <p class="lead">${escapeHtml(message)}</p>${shown}
    <p><a class="primary" href="/console">${pageTexts[language].console}</a></p>`;
  return frame({ language, base, title, body });
}

export function signedOutPage(language: Language, base: string): string {
  const text = pageTexts[language];
  return messagePage(language, base, text.signedOutTitle, text.signedOutLead);
}

/** `what`: one of our own sentences, or a code of the protocol. */
export function errorPage(language: Language, base: string, what: 'expired' | 'foreign' | { code: string }): string {
  const text = pageTexts[language];
  if (typeof what === 'string') return messagePage(language, base, text.errorTitle, text[what]);
  return messagePage(language, base, text.errorTitle, text.errorLead, what.code);
}
