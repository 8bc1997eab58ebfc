import type { ChangeSetReviewQuery, ChangeSetState } from '../gql/graphql';
import type { Text } from '../i18n/use-text';

export type ReviewedSet = NonNullable<ChangeSetReviewQuery['changeSet']>;
export type Change = ReviewedSet['changes'][number];

interface Days {
  day(day: string): string;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** "Twente · Voorbereiden · C3": what the change is about. */
export function nameOfChange(change: Pick<Change, 'area' | 'module' | 'complexity' | 'key'>, text: Text): string {
  const module = change.module ? text(`module.${change.module}`) : null;
  const parts = [change.area?.name, module, change.complexity].filter(Boolean);
  return parts.length > 1 ? parts.join(' · ') : change.key;
}

/** "Twente, Voorbereiden: van Oosterstroom Netbeheer naar Tukker Infra, vanaf 1 okt 2026, grond taakvolwassenheid." */
export function sentenceOf(change: Change, effectiveOn: string, text: Text, format: Days): string {
  const area = change.area?.name ?? change.key;
  const before = change.beforeParty?.name ?? text('cell.nobody');
  const day = format.day(effectiveOn);
  const ends = change.validTo ? text('diff.until', { day: format.day(change.validTo) }) : '';
  if (change.kind === 'MODULE_ASSIGNMENT') {
    const what = [area, change.module ? text(`module.${change.module}`) : change.key, change.complexity]
      .filter(Boolean)
      .join(', ');
    if (!change.afterParty) return text('diff.endSentence', { what, before, day });
    const ground = groundOf(change.after, text);
    const sentence = moveOf(change);
    return text(sentence, { what, before, after: change.afterParty.name, day, ground }) + ends;
  }
  if (change.kind === 'COORDINATOR') {
    const what = text('diff.coordinatorOf', { area, complexity: change.complexity ?? '' });
    const scenario = words(record(change.after).scenario) ?? '–';
    return (
      text('diff.coordinatorSentence', {
        what,
        before,
        after: change.afterParty?.name ?? text('cell.ends'),
        scenario,
        day,
      }) + ends
    );
  }
  return text('diff.otherSentence', { kind: change.kind, key: change.key, day });
}

function moveOf({ beforeParty, afterParty }: Change) {
  if (!beforeParty) return 'diff.newSentence';
  return beforeParty.id === afterParty?.id ? 'diff.keepSentence' : 'diff.moveSentence';
}

function groundOf(after: unknown, text: Text): string {
  const ground = words(record(after).ground);
  return ground === 'LAW' || ground === 'STRATEGY' || ground === 'MATURITY'
    ? text(`ground.${ground}`)
    : text('ground.none');
}

export interface FieldDifference {
  readonly field:
    | 'party'
    | 'ground'
    | 'explanation'
    | 'scenario'
    | 'reason'
    | 'decision'
    | 'legalBasisId'
    | 'maturityPlan';
  readonly before: string;
  readonly after: string;
}

const FIELDS = ['ground', 'explanation', 'scenario', 'reason', 'decision', 'legalBasisId', 'maturityPlan'] as const;

export interface Words {
  readonly text: Text;
  readonly format: Days;
  readonly nameOf: (id: unknown) => string;
}

/** Every field that either side has, side by side, in words. */
export function differencesOf(change: Pick<Change, 'before' | 'after'>, words: Words): FieldDifference[] {
  const before = contentOf(change.before, words);
  const after = contentOf(change.after, words);
  const fields = ['party', ...FIELDS] as const;
  return fields
    .map((field) => ({ field, before: before[field] ?? '–', after: after[field] ?? '–' }))
    .filter((row) => row.field === 'party' || row.before !== '–' || row.after !== '–');
}

/** The fields of one content of a cell, as a person reads them. Nothing: nobody runs it. */
export function contentOf(
  content: unknown,
  { text, format, nameOf }: Words,
): Partial<Record<FieldDifference['field'], string>> {
  const fields = record(content);
  const { on, reviewOn } = record(fields.decision);
  const plan = record(fields.maturityPlan);
  const day = (value: unknown) => (words(value) ? format.day(String(value)) : '–');
  return defined({
    party: fields.partyId ? nameOf(fields.partyId) : null,
    ground: fields.ground ? groundOf(content, text) : null,
    explanation: words(fields.explanation),
    scenario: words(fields.scenario),
    reason: words(fields.reason),
    decision: fields.decision
      ? text('ground.decision', {
          party: nameOf(record(fields.decision).partyId),
          on: day(on),
          reviewOn: day(reviewOn),
        })
      : null,
    legalBasisId: fields.legalBasisId ? nameOf(fields.legalBasisId) : null,
    maturityPlan: fields.maturityPlan
      ? [nameOf(plan.ownerPartyId), day(plan.on), words(plan.text)].filter(Boolean).join(', ')
      : null,
  });
}

function defined(
  fields: Record<FieldDifference['field'], string | null>,
): Partial<Record<FieldDifference['field'], string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

export type NextStep =
  | 'preview'
  | 'submit'
  | 'approve'
  | 'publish'
  | 'wait'
  | 'rebase'
  | 'blocked'
  | 'done'
  | 'withdrawn';

/** What has to happen next with a set, so that nobody has to read it from a state's name. */
export function nextStepOf(set: {
  state: ChangeSetState;
  conflicted: boolean;
  blocked: boolean;
  impact?: { stale: boolean } | null;
}): NextStep {
  if (set.state === 'WITHDRAWN') return 'withdrawn';
  if (set.state === 'IN_FORCE') return 'done';
  if (set.conflicted) return 'rebase';
  if (set.state === 'OPEN') return !set.impact || set.impact.stale ? 'preview' : 'submit';
  if (set.state === 'SUBMITTED') return 'approve';
  if (set.state === 'APPROVED') return 'publish';
  return set.blocked ? 'blocked' : 'wait';
}
