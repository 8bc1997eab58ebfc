import { messageParity } from '@ketenregie/shared/testing';
import { messages } from '.';

describe('messages', () => {
  it('are the same codes and placeholders in both languages', () => {
    expect(messageParity(messages)).toEqual([]);
    expect(Object.keys(messages.terms?.nl ?? {}).sort()).toEqual(Object.keys(messages.terms?.en ?? {}).sort());
  });

  it.each([
    'AREA_NOT_FOUND',
    'EAN_INVALID',
    'BAG_INVALID',
    'POSTCODE_INVALID',
    'KVK_INVALID',
    'ORDER_ALREADY_OPEN',
    'ORDER_STATE',
    'REASON_REQUIRED',
    'FACT_MISSING',
    'RULE_GAP',
  ])('hold %s', (code) => {
    expect(messages.nl[code]).toBeDefined();
  });
});
