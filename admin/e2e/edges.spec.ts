import { expect, test } from './support/fixtures';

test('who has no right to assign sees the matrix and is told who can; personal data is masked', async ({ as, t }) => {
  const fenna = await as('fenna');
  await fenna.locator('[data-cell="OV-TW:PREPARE"]').click();
  const panel = fenna.getByRole('dialog', { name: t('module.PREPARE') });
  await expect(panel).toContainText(t('propose.noRole'));
  await expect(panel.getByRole('button', { name: t('propose.openAndSubmit') })).toHaveCount(0);
  await fenna.goto(`${new URL(fenna.url()).origin}/console/orders`);
  await fenna.getByRole('table').getByRole('link').first().click();
  await expect(fenna.getByText(t('masked.customer'))).toBeVisible();
});

test('an address that makes no sense is mended and said; a page that is not there is a page', async ({ as, t }) => {
  const mira = await as('mira', '/matrix?area=OV-TW&nonsense=1');
  await expect(mira.getByText(t('address.dropped', { names: 'nonsense' }))).toBeVisible();
  expect(mira.url()).toContain('area=OV-TW');
  expect(mira.url()).not.toContain('nonsense');
  await mira.goto(`${new URL(mira.url()).origin}/console/change-sets/00000000-0000-7000-8000-000000000000`);
  await expect(mira.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
});

test('a list keeps its filter and its page in the address; refusals land at their field', async ({ as, t, look }) => {
  const teun = await as('teun', '/orders');
  const rows = teun.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(26);
  const first = await rows.nth(1).innerText();
  await look(teun, 'orders');
  await teun.getByRole('button', { name: t('pager.next') }).click();
  await expect(rows.nth(1)).not.toHaveText(first);
  await teun.reload();
  await expect(rows.nth(1)).not.toHaveText(first);
  await teun.getByRole('button', { name: t('pager.previous') }).click();
  await teun.getByLabel(t('matrix.area')).selectOption({ label: 'Twente' });
  await expect(rows).toHaveCount(11);
  await teun.reload();
  await expect(rows).toHaveCount(11);

  await teun.getByRole('link', { name: t('orders.place') }).click();
  await teun.getByLabel(t('place.postcode')).fill('0551 AB');
  await teun.getByLabel(t('place.houseNumber')).fill('1');
  await teun.getByLabel(t('discipline.E'), { exact: true }).check();
  await teun.getByLabel(t('customer.name')).fill('S. Voorbeeld');
  await teun.getByRole('button', { name: t('place.submit') }).click();
  await expect(teun.getByLabel(t('place.postcode'))).toHaveAttribute('aria-invalid', 'true');
  await expect(teun.getByRole('alert')).toContainText('FACT_MISSING');
  await look(teun, 'place-order');
});

test('signing out ends the session, and a link leads back to where it pointed after signing in again', async ({
  as,
  t,
  look,
}) => {
  const mira = await as('mira');
  await mira.getByRole('button', { name: t('frame.user', { name: 'Mira de Vries' }) }).click();
  await mira.getByRole('menuitem', { name: t('frame.signOut') }).click();
  const confirm = mira.locator('button.primary');
  const button = mira.getByRole('button', { name: t('signIn.button') });
  await expect(confirm.or(button)).toBeVisible();
  if (await confirm.isVisible()) await confirm.click();
  await expect(button).toBeVisible();
  await look(mira, 'sign-in');
  await mira.goto(`${new URL(mira.url()).origin}/console/change-sets`);
  await mira.getByRole('button', { name: t('signIn.button') }).click();
  await mira.locator('input#login').fill('mira');
  await mira.locator('input#password').fill('demo');
  await mira.locator('button.primary').click();
  await expect(mira.getByRole('heading', { level: 1 })).toHaveText(t('sets.title'));
});
