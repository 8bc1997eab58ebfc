import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import type { Words } from './words';

/** One cell's panel and what a person does in it. */
export class CellPanel {
  readonly panel: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Words,
    module: 'PREPARE' | 'DESIGN' = 'PREPARE',
  ) {
    this.panel = page.getByRole('dialog', { name: t(`module.${module}`) });
  }

  cell(key: string): Locator {
    return this.page.locator(`[data-cell="${key}"]`);
  }

  async open(key: string): Promise<void> {
    await this.cell(key).click();
    await expect(this.panel).toBeVisible();
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: this.t('action.close') }).click();
    await expect(this.panel).toBeHidden();
  }

  party(name: string): Locator {
    return this.panel.getByRole('radio', { name: new RegExp(name) });
  }

  async pick(name: string): Promise<void> {
    const more = this.panel.getByRole('button', { name: new RegExp(this.t('candidate.more', { count: '\\d+' })) });
    await expect(this.panel.getByRole('radio').first()).toBeVisible();
    if ((await this.party(name).count()) === 0) await more.click();
    await this.party(name).check();
  }

  code(code: string): Locator {
    return this.panel.getByText(new RegExp(`· ${code}$`));
  }

  private form(kind: 'competence' | 'mandate' | 'maturity'): Locator {
    return this.panel.getByRole('group', { name: this.t(`evidence.${kind}.open`) });
  }

  /** Picks who runs it and says why; opens a set of that title where none is open. */
  async propose(party: string, explanation: string, title?: string): Promise<void> {
    await this.pick(party);
    await this.panel.getByLabel(this.t('panel.explanation')).fill(explanation);
    if (title) await this.panel.getByLabel(this.t('propose.setTitle')).fill(title);
    const press = this.panel.getByRole('button', {
      name: this.t(title ? 'propose.openAndSubmit' : 'propose.submit'),
      exact: true,
    });
    await press.click();
    await expect(this.panel.getByRole('heading', { name: /CS-\d+/ })).toBeVisible();
  }

  /** Opens the form of one kind of evidence, fills where it is found, records it. */
  async record(kind: 'competence' | 'mandate' | 'maturity', reference?: string): Promise<void> {
    await this.panel.getByRole('button', { name: this.t(`evidence.${kind}.open`) }).click();
    const form = this.form(kind);
    const label = kind === 'maturity' ? this.t('evidence.maturity.reference') : this.t('evidence.reference');
    if (reference) await form.getByLabel(label).fill(reference);
    await form.getByRole('button', { name: this.t('evidence.save') }).click();
    await expect(form).toBeHidden();
  }
}
