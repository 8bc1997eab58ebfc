import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import type { Words } from './words';

type Action = 'PREVIEW' | 'SUBMIT' | 'PUBLISH' | 'REBASE';
type State = 'OPEN' | 'SUBMITTED' | 'APPROVED' | 'SCHEDULED' | 'IN_FORCE';

/** One change set's page and what a person does on it. */
export class Review {
  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {}

  async act(action: Action): Promise<void> {
    await this.page.getByRole('button', { name: this.t(`setAction.${action}`) }).click();
  }

  async is(state: State): Promise<void> {
    const steps = this.page.getByRole('list', { name: this.t('review.path') });
    await expect(steps.locator('[aria-current=step]')).toHaveText(this.t(`setState.${state}`));
  }

  async approve(side: 'OPERATOR' | 'CONTRACTOR'): Promise<void> {
    await this.page.getByRole('button', { name: this.t(`approval.for.${side}`) }).click();
  }

  /** Preview, then submit as soon as the preview allows it. */
  async submit(): Promise<void> {
    await this.act('PREVIEW');
    await expect(this.page.getByRole('button', { name: this.t('setAction.SUBMIT') })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await this.act('SUBMIT');
    await this.is('SUBMITTED');
  }

  async hasApprovalOf(person: string): Promise<void> {
    await expect(this.page.getByText(this.t('approval.given', { person })).first()).toBeVisible();
  }
}
