import { expect, test } from './support/fixtures';
import { CellPanel } from './support/matrix';
import { Review } from './support/review';

const CELL = 'OV-TW:DESIGN';
const OOSTERSTROOM = 'Oosterstroom Netbeheer';

test('two people on one draft: the second is told, sees both versions, and loses nothing', async ({ as, t, look }) => {
  const mira = await as('mira');
  const hers = new CellPanel(mira, t, 'DESIGN');
  await hers.open(CELL);
  await hers.propose('Tukker Infra', 'First words', `Two on one draft ${test.info().project.name}`);

  const set = new URL(mira.url()).searchParams.get('set');
  const kadir = await as('kadir', `/matrix?set=${set}`);
  const his = new CellPanel(kadir, t, 'DESIGN');
  const words = (one: CellPanel) => one.panel.getByLabel(t('panel.explanation'));
  await his.open(CELL);
  await expect(words(his)).toHaveValue('First words');

  const saves = (page: typeof mira) =>
    page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('mutation ProposeModuleAssignment'),
    );
  await kadir.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('query AssignmentMatrix') ? route.abort() : route.continue(),
  );
  await words(hers).fill('Her words');
  const saved = saves(mira);
  await hers.panel.getByRole('button', { name: t('propose.submit'), exact: true }).click();
  await saved;

  await words(his).fill('His words');
  await kadir.unroute('**/graphql');
  await his.panel.getByRole('button', { name: t('propose.submit'), exact: true }).click();
  const conflict = kadir.getByRole('dialog', { name: t('conflict.title') });
  await expect(conflict).toContainText('His words');
  await expect(conflict).toContainText('Her words');
  await look(kadir, 'conflict');
  await conflict.getByRole('button', { name: t('conflict.keepMine') }).click();
  await expect(conflict).toBeHidden();
  await mira.reload();
  await expect(words(hers)).toHaveValue('His words');
});

test('somebody else publishes first: the set shows three versions, is rebased, and keeps its proposal', async ({
  as,
  t,
  look,
  language,
}) => {
  const kadir = await as('kadir');
  const hisReview = new Review(kadir, t);
  const mira = await as('mira');
  const hers = new CellPanel(mira, t, 'DESIGN');
  const herReview = new Review(mira, t);
  const reviewOf = async (explanation: string) => {
    await mira.goto(`${new URL(mira.url()).origin}/console/matrix`);
    await hers.open(CELL);
    await hers.propose(OOSTERSTROOM, explanation, `${explanation} ${language}`);
    await hers.close();
    await mira.getByRole('link', { name: t('bar.review') }).click();
    await herReview.is('OPEN');
    return mira.url();
  };

  const late = await reviewOf('The second proposal');
  const first = await reviewOf('The first proposal');
  await herReview.submit();
  await herReview.approve('OPERATOR');
  await herReview.hasApprovalOf('Mira de Vries');
  await kadir.goto(first);
  await hisReview.approve('CONTRACTOR');
  await hisReview.is('APPROVED');
  await hisReview.act('PUBLISH');
  await hisReview.is('SCHEDULED');

  await mira.goto(late);
  const clash = mira.getByRole('alert').filter({ hasText: t('conflict.setTitle') });
  await expect(clash).toContainText('The first proposal');
  await expect(clash).toContainText('The second proposal');
  await look(mira, 'review-conflict');
  await herReview.act('REBASE');
  await expect(clash).toBeHidden();
  await expect(mira.getByRole('button', { name: t('setAction.SUBMIT') })).toBeVisible();
  await mira.getByRole('button', { name: t('diff.showTable') }).click();
  await expect(mira.getByRole('table')).toContainText('The second proposal');
});
