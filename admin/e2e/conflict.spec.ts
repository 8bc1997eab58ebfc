import { expect, test } from './support/fixtures';
import { CellPanel } from './support/matrix';

const CELL = 'OV-TW:DESIGN';

test('two people on one draft: the second is told, sees both versions, and loses nothing', async ({ as, t, look }) => {
  const mira = await as('mira');
  const title = `Draft of two ${test.info().project.name}`;
  const open = async (page: typeof mira) => {
    await page.locator(`[data-cell="${CELL}"]`).click();
    return page.getByRole('dialog', { name: t('module.DESIGN') });
  };
  const hers = await open(mira);
  const pick = async (panel: typeof hers, name: string) => {
    const more = panel.getByRole('button', { name: new RegExp(t('candidate.more', { count: '\\d+' })) });
    await expect(panel.getByRole('radio').first()).toBeVisible();
    const party = panel.getByRole('radio', { name: new RegExp(name) });
    if ((await party.count()) === 0) await more.click();
    await party.check();
  };
  await pick(hers, 'Tukker Infra');
  await hers.getByLabel(t('propose.setTitle')).fill(title);
  await hers.getByLabel(t('panel.explanation')).fill('First words');
  await hers.getByRole('button', { name: t('propose.openAndSubmit') }).click();
  await expect(hers.getByRole('heading', { name: /CS-\d+/ })).toBeVisible();

  const set = new URL(mira.url()).searchParams.get('set');
  const kadir = await as('kadir', `/matrix?set=${set}`);
  const his = await open(kadir);
  await expect(his.getByLabel(t('panel.explanation'))).toHaveValue('First words');
  await kadir.route('**/graphql', async (route) => {
    const asks = route.request().postData() ?? '';
    return asks.includes('query AssignmentMatrix') ? route.abort() : route.continue();
  });
  await hers.getByLabel(t('panel.explanation')).fill('Her words');
  await hers.getByRole('button', { name: t('propose.submit'), exact: true }).click();
  await expect(hers.getByRole('button', { name: t('propose.submit'), exact: true })).not.toHaveAttribute(
    'aria-busy',
    'true',
  );

  await his.getByLabel(t('panel.explanation')).fill('His words');
  await kadir.unroute('**/graphql');
  await his.getByRole('button', { name: t('propose.submit'), exact: true }).click();
  const conflict = kadir.getByRole('dialog', { name: t('conflict.title') });
  await expect(conflict).toContainText('His words');
  await expect(conflict).toContainText('Her words');
  await look(kadir, 'conflict');
  await conflict.getByRole('button', { name: t('conflict.keepMine') }).click();
  await expect(conflict).toBeHidden();
  await mira.reload();
  await expect(mira.getByRole('dialog').getByLabel(t('panel.explanation'))).toHaveValue('His words');
  expect(new CellPanel(mira, t)).toBeDefined();
});

test('who has no right to assign sees the matrix and is told who can', async ({ as, t }) => {
  const fenna = await as('fenna');
  await fenna.locator('[data-cell="OV-TW:PREPARE"]').click();
  const panel = fenna.getByRole('dialog', { name: t('module.PREPARE') });
  await expect(panel).toContainText(t('propose.noRole'));
  await expect(panel.getByRole('button', { name: t('propose.openAndSubmit') })).toHaveCount(0);
  await fenna.goto(`${new URL(fenna.url()).origin}/console/orders`);
  await fenna.getByRole('table').getByRole('link').first().click();
  await expect(fenna.getByText(t('masked.customer'))).toBeVisible();
});

test('an address that makes no sense is mended and said, a page that is not there is a page', async ({ as, t }) => {
  const mira = await as('mira', '/matrix?area=OV-TW&nonsense=1');
  await expect(mira.getByText(t('address.dropped', { names: 'nonsense' }))).toBeVisible();
  expect(mira.url()).toContain('area=OV-TW');
  expect(mira.url()).not.toContain('nonsense');
  await mira.goto(`${new URL(mira.url()).origin}/console/change-sets/00000000-0000-7000-8000-000000000000`);
  await expect(mira.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
});
