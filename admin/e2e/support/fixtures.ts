import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Installation, startInstallation } from './installation';
import { type Words, wordsOf } from './words';

const SHOTS = join(__dirname, '..', '..', '..', 'screenshots');
const PASSWORD = 'demo';
const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

interface Given {
  /** Signs somebody in, in a browser of their own, and lands on `path`. */
  as(login: string, path?: string, viewport?: { width: number; height: number }): Promise<Page>;
  t: Words;
  language: string;
  /** Looks at the screen: no accessibility fault, no sideways scrolling, a picture kept. */
  look(page: Page, name: string): Promise<void>;
}

export const test = base.extend<Given, { installation: string; product: Installation }>({
  /** Journeys that move the clock take an installation of their own, by a name of their own. */
  installation: ['shared', { option: true, scope: 'worker' }],
  product: [
    async ({ installation }, use, info) => {
      const product = await startInstallation(`${installation}-${info.project.name}-${info.workerIndex}`);
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  language: async ({ browserName: _ }, use, info) => use(info.project.name),
  t: async ({ language }, use) => use(wordsOf(language)),
  as: async ({ browser, product, language, t }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (login, path = '/matrix', viewport = WIDE) => {
      const context = await browser.newContext({
        viewport,
        reducedMotion: 'reduce',
        locale: language === 'en' ? 'en-GB' : 'nl-NL',
        timezoneId: 'America/New_York',
      });
      contexts.push(context);
      const page = await context.newPage();
      watch(page);
      await page.goto(`${product.url}/console${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await page.getByRole('button', { name: t('signIn.button') }).click();
      await page.locator('input#login').fill(login);
      await page.locator('input#password').fill(PASSWORD);
      await page.locator('button.primary').click();
      // The page of the way back is a main landmark too; whoever leaves it early has no session yet.
      await expect(page.locator('main#main')).toBeVisible();
      return page;
    });
    for (const context of contexts) await context.close();
  },
  look: async ({ language }, use) => {
    mkdirSync(SHOTS, { recursive: true });
    await use(async (page, name) => {
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.mouse.move(2, 400);
      const width = page.viewportSize()?.width ?? 0;
      await page.screenshot({
        path: join(SHOTS, `${name}-${language}-${width}.png`),
        fullPage: (await page.getByRole('dialog').count()) === 0,
        animations: 'disabled',
      });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    });
  },
});

/** A missing text, a broken script or a refused style is a failure of whatever journey meets it. */
function watch(page: Page): void {
  page.on('pageerror', (error) => expect.soft(error.message, 'an error in the page').toBe(''));
  page.on('console', (message) => {
    const text = message.text();
    if (/Missing translation|Content Security Policy|Warning: /.test(text))
      expect.soft(text, 'said in the browser’s console').toBe('');
  });
}

export { expect };
