import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/fixtures';
import { CellPanel } from './support/matrix';
import { Review } from './support/review';
import type { Words } from './support/words';

test.use({ installation: 'assignment' });

const CELL = 'OV-TW:PREPARE';
const TUKKER = 'Tukker Infra';
const OOSTERSTROOM = 'Oosterstroom Netbeheer';
const GRAAFPLOEG = 'De Graafploeg';

async function moveClock(page: Page, t: Words, day: string) {
  await page.getByRole('button', { name: /^Demo: / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('clock.day')).fill(day);
  await dialog.getByRole('button', { name: t('clock.move') }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
}

async function place(page: Page, t: Words, houseNumber: string) {
  await page.getByRole('link', { name: t('menu.orders') }).click();
  await page.getByRole('link', { name: t('orders.place') }).click();
  await page.getByLabel(t('place.postcode')).fill('7551 AB');
  await page.getByLabel(t('place.houseNumber')).fill(houseNumber);
  await page.getByLabel(t('place.municipality')).fill('Hengelo');
  await page.getByLabel(t('discipline.E'), { exact: true }).check();
  await page.getByLabel(t('discipline.W'), { exact: true }).check();
  await page.getByLabel(t('fact.trench')).fill('40');
  for (const fact of ['crossing', 'capacityCalculation'] as const)
    await page.getByLabel(t(`fact.${fact}`)).selectOption('no');
  await page.getByLabel(t('fact.groundwork')).selectOption('yes');
  await page.getByLabel(t('customer.name')).fill('S. Voorbeeld');
  await page.getByRole('button', { name: t('place.submit') }).click();
  await expect(page.getByRole('list', { name: t('run.steps') })).toBeVisible();
  return page.url();
}

const prepare = (page: Page, t: Words) =>
  page
    .getByRole('list', { name: t('run.steps') })
    .getByRole('listitem')
    .filter({ hasText: t('module.PREPARE') });

test('J1: PREPARE of Twente goes to Tukker Infra by both sides’ approval, and orders follow their day', async ({
  as,
  t,
  look,
}) => {
  const mira = await as('mira');
  const kadir = await as('kadir');
  const his = new CellPanel(kadir, t);
  const hers = new CellPanel(mira, t);
  const herReview = new Review(mira, t);
  const hisReview = new Review(kadir, t);

  await test.step('the matrix shows who runs what, by keyboard too', async () => {
    await expect(hers.cell(CELL)).toContainText(OOSTERSTROOM);
    await hers.cell('OV-TW:DESIGN').focus();
    await mira.keyboard.press('ArrowRight');
    await expect(hers.cell(CELL)).toBeFocused();
    await look(mira, 'matrix');
    await hers.cell(CELL).press('Enter');
    await expect(hers.panel).toBeVisible();
    expect(mira.url()).toContain(`cell=${CELL}`);
  });

  await test.step('candidates have verdicts: refused ones say the rule and what mends it', async () => {
    await hers.pick(GRAAFPLOEG);
    for (const code of ['OUTSIDE_CONTRACT', 'MANDATE_MISSING', 'MATURITY_TOO_LOW', 'TARIFF_MISSING'])
      await expect(hers.code(code)).toBeVisible();
    await hers.pick(TUKKER);
    for (const code of ['COMPETENCE_MISSING', 'MANDATE_MISSING', 'MATURITY_TOO_LOW'])
      await expect(hers.code(code)).toBeVisible();
    await look(mira, 'panel');
  });

  await test.step('who may not add the evidence is told who must', async () => {
    await expect(
      hers.panel.getByText(t('evidence.competence.who', { party: TUKKER, people: 'Kadir Yilmaz' })),
    ).toBeVisible();
  });

  await test.step('Kadir adds the audit, Mira the mandate, both assess: the verdict turns', async () => {
    await his.open(CELL);
    await his.pick(TUKKER);
    await his.record('competence', 'Audit 2026-08, preparation');
    await his.record('maturity', 'Joint session of 31 August 2026');
    await hers.record('mandate');
    await hers.record('maturity', 'Joint session of 31 August 2026');
    await expect(hers.panel.locator('label').filter({ hasText: TUKKER })).toContainText(t('candidate.can'));
    await his.close();
  });

  await test.step('Mira proposes: a set is opened, the cell is a draft, the bar counts', async () => {
    await hers.panel.getByLabel(t('panel.explanation')).fill('Tukker prepares what it builds.');
    await hers.panel.getByRole('button', { name: t('propose.openAndSubmit') }).click();
    await expect(hers.panel.getByRole('heading', { name: /CS-\d+/ })).toBeVisible();
    await hers.close();
    await expect(hers.cell(CELL)).toContainText(TUKKER);
    await expect(hers.cell(CELL)).toContainText(t('cell.draftFrom', { day: '' }).trim());
    await expect(mira.getByRole('region', { name: t('bar.name') })).toContainText(t('bar.changes', { smart_count: 1 }));
    await look(mira, 'matrix-draft');
  });

  await test.step('the review says in a sentence what changes, and counts what it does to orders', async () => {
    await mira.getByRole('link', { name: t('bar.review') }).click();
    await herReview.is('OPEN');
    await expect(mira.getByRole('main')).toContainText(OOSTERSTROOM);
    await herReview.act('PREVIEW');
    await mira.getByRole('link', { name: t('impact.orders', { smart_count: 10 }) }).click();
    await expect(mira.getByRole('table').getByRole('row')).toHaveCount(11);
    await mira.goBack();
    await mira.getByRole('link', { name: t('impact.withModule', { smart_count: 3 }) }).click();
    await expect(mira.getByRole('table').getByRole('row')).toHaveCount(4);
    await mira.goBack();
    await look(mira, 'review-open');
  });

  const review = mira.url();
  await test.step('submitted, Mira approves for all operators; for the contractors she cannot, and sees why', async () => {
    await herReview.act('SUBMIT');
    await herReview.is('SUBMITTED');
    const other = mira.getByRole('button', { name: t('approval.for.CONTRACTOR') });
    await expect(other).toHaveAttribute('aria-disabled', 'true');
    await expect(other).toHaveAccessibleDescription(t('approval.otherSide', { side: t('side.CONTRACTOR') }));
    await herReview.approve('OPERATOR');
    await herReview.hasApprovalOf('Mira de Vries');
    await look(mira, 'review-submitted');
  });

  await test.step('Kadir edits: the set is open again and her approval void', async () => {
    await kadir.goto(review.replace(/\/console\/change-sets\/([^?]+).*/, `/console/matrix?set=$1&cell=${CELL}`));
    await his.panel
      .getByLabel(t('panel.explanation'))
      .fill('Tukker prepares what it builds; the audit of August covers it.');
    await his.panel.getByRole('button', { name: t('propose.submit'), exact: true }).click();
    await expect(his.panel.getByRole('button', { name: t('propose.submit'), exact: true })).not.toHaveAttribute(
      'aria-busy',
      'true',
    );
    await mira.reload();
    await herReview.is('OPEN');
    await expect(mira.getByText(t('approval.void'))).toBeVisible();
  });

  await test.step('new preview, submitted, both approve, published: it waits for its day', async () => {
    await herReview.act('PREVIEW');
    await expect(mira.getByRole('button', { name: t('setAction.SUBMIT') })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await herReview.act('SUBMIT');
    await herReview.is('SUBMITTED');
    await herReview.approve('OPERATOR');
    await herReview.hasApprovalOf('Mira de Vries');
    await kadir.goto(review);
    await hisReview.approve('CONTRACTOR');
    await hisReview.is('APPROVED');
    await hisReview.act('PUBLISH');
    await hisReview.is('SCHEDULED');
    await look(kadir, 'review-planned');
  });

  const ravi = await as('ravi');
  const teun = await as('teun', '/orders');
  const before = await test.step('an order of 30 September is run by Oosterstroom', async () => {
    await moveClock(ravi, t, '2026-09-30');
    const url = await place(teun, t, '101');
    await expect(prepare(teun, t)).toContainText(OOSTERSTROOM);
    return url;
  });

  await test.step('on 1 October the set is in force; a new order goes to Tukker, the old one keeps its party', async () => {
    await moveClock(ravi, t, '2026-10-01');
    await mira.goto(review);
    await herReview.is('IN_FORCE');
    await mira.getByRole('link', { name: t('menu.matrix') }).click();
    await expect(hers.cell(CELL)).toContainText(TUKKER);
    await place(teun, t, '102');
    await expect(prepare(teun, t)).toContainText(TUKKER);
    await look(teun, 'order');
    await teun.goto(before);
    await expect(prepare(teun, t)).toContainText(OOSTERSTROOM);
  });

  await test.step('reverted by a new set on the same path', async () => {
    await mira.goto(review);
    await mira.getByRole('button', { name: t('setAction.REVERT') }).click();
    const dialog = mira.getByRole('dialog');
    await dialog.getByLabel(t('propose.effectiveOn')).fill('2026-11-02');
    await dialog.getByRole('button', { name: t('dialog.revertSubmit') }).click();
    await expect(dialog).toBeHidden();
    await herReview.is('OPEN');
    await expect(mira.getByRole('main')).toContainText(OOSTERSTROOM);
  });

  await test.step('another day is shown as such, and nothing can be changed on it', async () => {
    await mira.goto(review.replace(/\/console\/.*/, `/console/matrix?asOf=2026-09-15&cell=${CELL}`));
    await expect(hers.panel).toContainText(OOSTERSTROOM);
    await expect(hers.panel.getByRole('button', { name: t('propose.openAndSubmit') })).toHaveCount(0);
    await hers.close();
    await look(mira, 'matrix-as-of');
  });

  await test.step('on a phone the matrix is a list per area, the order page one column', async () => {
    for (const [page, name] of [
      [mira, 'matrix'],
      [teun, 'order'],
    ] as const) {
      await page.setViewportSize(PHONE);
      await look(page, name);
    }
    await mira.goto(review);
    await herReview.is('IN_FORCE');
    await look(mira, 'review');
  });
});
