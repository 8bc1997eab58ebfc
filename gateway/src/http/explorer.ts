import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { type Router } from 'express';
import { ASSETS } from './assets';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>GraphQL – Ketenregie</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/graphql/explorer/explorer.css">
  <script src="/graphql/explorer/explorer.js" type="module"></script>
</head>
<body>
  <header>
    <h1>Ketenregie <span>GraphQL</span></h1>
    <label>Bearer token <input id="token" type="password" autocomplete="off" spellcheck="false" placeholder="npm run token -- --user mira"></label>
    <label>As of <input id="as-of" type="date"></label>
    <label>Language <select id="language"><option value="nl">nl</option><option value="en" selected>en</option></select></label>
    <button id="run" type="button" title="Ctrl + Enter">Run</button>
  </header>
  <main>
    <section class="ask">
      <label for="query">Operation</label>
      <textarea id="query" spellcheck="false" autocapitalize="none"></textarea>
      <label for="variables">Variables (JSON)</label>
      <textarea id="variables" spellcheck="false" autocapitalize="none">{}</textarea>
    </section>
    <section class="answer">
      <p id="status" role="status" aria-live="polite">Not run yet.</p>
      <pre id="answer" tabindex="0" aria-label="Answer"></pre>
    </section>
    <aside class="docs" aria-label="Schema">
      <label for="search">Schema</label>
      <input id="search" type="search" placeholder="Search types and fields">
      <div id="docs"><p>Give a token to read the schema.</p></div>
    </aside>
  </main>
</body>
</html>
`;

/** For a browser at `/graphql`: everything it needs comes from here, nothing from elsewhere. */
export function explorerPage(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    vary: 'accept',
  });
  response.end(PAGE);
}

export function explorerAssets(): Router {
  const router = express.Router();
  router.use(express.static(join(ASSETS, 'explorer'), { index: false, maxAge: '1h' }));
  return router;
}
