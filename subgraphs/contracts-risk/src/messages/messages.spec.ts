import { messageParity } from '@ketenregie/shared/testing';
import { messages } from '.';

it('says in both languages the same, of every code', () => {
  expect(messageParity(messages)).toEqual([]);
  expect(Object.keys(messages.terms?.nl ?? {})).toEqual(Object.keys(messages.terms?.en ?? {}));
});
