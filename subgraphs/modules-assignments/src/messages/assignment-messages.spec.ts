import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageText } from '@ketenregie/shared';
import { messageParity } from '@ketenregie/shared/testing';
import { assignmentMessages } from './assignment-messages';

const folder = join(__dirname, '../assignment-check');
const rules = readdirSync(folder)
  .filter((name) => name.endsWith('.rules.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

describe('messages of the assignment rules', () => {
  it('say the same in both languages', () => {
    expect(messageParity(assignmentMessages)).toEqual([]);
  });

  it('are there for every code that a rule gives', () => {
    const codes = [...rules.matchAll(/'([A-Z]+(?:_[A-Z]+)+)', '?(?:MA-\d+|rule)/g)].map(([, code]) => code);
    const known = Object.keys(assignmentMessages.en).map((key) => key.split(':').at(-1));
    expect(codes.length).toBeGreaterThan(12);
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
  });

  it('write days, instants and modules out', () => {
    const params = {
      party: 'Tukker Infra',
      module: 'PREPARE',
      area: 'OV-TW',
      validFrom: '2026-10-01',
      factsAt: '2026-09-01T06:00:00.000Z',
    };
    const given = { code: 'MANDATE_MISSING', rule: 'MA-06', params };
    expect(messageText(assignmentMessages, 'nl', given).message).toBe(
      'Tukker Infra heeft op 1 oktober 2026 geen mandaat voor Voorbereiden in OV-TW (gegevens van 1 september 2026 om 08:00).',
    );
    expect(messageText(assignmentMessages, 'en', given).message).toContain(
      'no mandate for Prepare in OV-TW on 1 October 2026',
    );
  });
});
