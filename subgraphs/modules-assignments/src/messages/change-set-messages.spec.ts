import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageText } from '@ketenregie/shared';
import { messageParity } from '@ketenregie/shared/testing';
import { changeSetMessages, messages } from '.';

const folder = join(__dirname, '../change-set');
const rules = readdirSync(folder)
  .filter((name) => name.endsWith('.rules.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

describe('messages of the change sets', () => {
  it('say the same in both languages, and have words for the same terms', () => {
    expect(messageParity(changeSetMessages)).toEqual([]);
    const { nl = {}, en = {} } = changeSetMessages.terms ?? {};
    expect(Object.keys(nl)).toEqual(Object.keys(en));
  });

  it('are there for every code that a rule gives', () => {
    const codes = [...rules.matchAll(/'([A-Z]+(?:_[A-Z]+)+)', '(?:MA|GE)-\d+'/g)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(6);
    expect(codes.filter((code) => !(code in messages.nl))).toEqual([]);
  });

  it('name who is missing and why somebody may not approve', () => {
    const missing = {
      code: 'APPROVAL_MISSING',
      rule: 'MA-16',
      params: { operators: null, contractors: 'Tukker Infra (C-02)' },
    };
    expect(messageText(messages, 'nl', missing).message).toBe(
      'Nog niet iedereen is akkoord. Netbeheerders: –. Aannemers: Tukker Infra (C-02).',
    );
    const refused = {
      code: 'APPROVAL_NOT_ALLOWED',
      rule: 'MA-17',
      params: { reason: 'OTHER_SIDE', side: 'CONTRACTOR' },
    };
    expect(messageText(messages, 'en', refused).message).toBe(
      'You cannot approve here for the side contractor: you belong to the other side.',
    );
  });
});
