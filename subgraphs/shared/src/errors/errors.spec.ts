import { GraphQLError } from 'graphql';
import { BusyError } from '../database';
import { messageParity } from '../testing/message-parity';
import { BadInputError, DeniedError, UnauthenticatedError } from './coded';
import { formatError, LISTED_CODES } from './format-error';
import { dayInWords, formatParam } from './format-param';
import * as general from './general';
import { messageText } from './messages';
import { ok, refusal, refused } from './outcome';
import { payloadWith } from './payload';
import { sharedMessages } from './shared-messages';

const nl = { language: 'nl' } as const;
const en = { language: 'en' } as const;

const geRefusals = [
  general.staleVersion({ expected: 3, current: 4, changed: 'title' }),
  general.notFound(['input', 'id']),
  general.idempotencyKeyReused(),
  general.dateInvalid(['input', 'from'], '2026-02-31'),
  general.datesReversed(['input', 'to'], { from: '2026-10-01', to: '2026-09-01' }),
  general.inputTooLarge(['input', 'changes'], { max: 5000, given: 5001 }),
  general.valueOutOfRange(['input', 'level'], { min: 1, max: 5, given: 6 }),
  general.stateNotAllowed([], { state: 'OPEN', allowed: ['SUBMITTED', 'APPROVED'] }),
  general.asOfReadOnly(),
];

describe('GE refusals', () => {
  it.each(geRefusals.map((each) => [each.code, each] as const))(
    '%s says in both languages what is the matter and what to do',
    (_code, each) => {
      for (const language of ['nl', 'en'] as const) {
        const { message, fix } = messageText(sharedMessages, language, each);
        expect(sharedMessages[language][each.code]).toBeDefined();
        expect(`${message} ${fix}`).not.toMatch(/[{}]|undefined|null|\[object/);
      }
      expect(each.rule).toMatch(/^GE-0\d$/);
    },
  );

  it('has the same codes and placeholders in both languages', () => {
    expect(messageParity(sharedMessages)).toEqual([]);
  });
});

describe('params as people read them', () => {
  it.each([
    ['2026-10-01', '1 oktober 2026', '1 October 2026'],
    ['2026-02-31', '2026-02-31', '2026-02-31'],
    ['2026-09-30T22:30:00.000Z', '1 oktober 2026 om 00:30', '1 October 2026 at 00:30'],
    [5000, '5.000', '5,000'],
    [2.5, '2,5', '2.5'],
    [true, 'ja', 'yes'],
    [null, '–', '–'],
    ['', '–', '–'],
    ['plain text', 'plain text', 'plain text'],
  ])('%p → %s, %s', (value, dutch, english) => {
    expect(formatParam(value, 'nl')).toBe(dutch);
    expect(formatParam(value, 'en')).toBe(english);
  });

  it('knows every month', () => {
    const months = Array.from(
      { length: 12 },
      (_, at) => dayInWords(`2026-${String(at + 1).padStart(2, '0')}-09`, 'nl').split(' ')[1],
    );
    expect(new Set(months).size).toBe(12);
    expect(months[2]).toBe('maart');
  });

  it('puts enum values into words, alone and in a list, and leaves other texts', () => {
    const terms = { OPEN: 'open', SUBMITTED: 'ingediend' };
    expect(formatParam('OPEN, SUBMITTED', 'nl', terms)).toBe('open, ingediend');
    expect(formatParam('OPEN, OTHER', 'nl', terms)).toBe('OPEN, OTHER');
    expect(formatParam('toString', 'nl', terms)).toBe('toString');
  });
});

describe('payloadWith', () => {
  const text = (message: string) => ({ message, fix: 'fix' });
  const { toPayload, toUserErrors, toUserError } = payloadWith({
    nl: { FULL: text('Vol tot {day}.'), 'XX-02:FULL': text('Anders vol.') },
    en: { FULL: text('Full until {day}.'), 'XX-02:FULL': text('Full otherwise.') },
  });
  const full = (day: string, at: string) => refusal('FULL', 'XX-01', ['input', at], { day });

  it("answers the thing and its advices in the caller's language", () => {
    expect(toPayload(nl, 'thing', ok({ id: 1 }, [full('2026-10-01', 'a')]))).toEqual({
      thing: { id: 1 },
      userErrors: [],
      advices: [
        {
          code: 'FULL',
          rule: 'XX-01',
          path: ['input', 'a'],
          paths: [['input', 'a']],
          message: 'Vol tot 1 oktober 2026.',
          fix: 'fix',
        },
      ],
    });
    expect(toPayload(en, 'thing', ok({ id: 1 }), ({ id }) => id + 1).thing).toBe(2);
  });

  it('answers a refusal without a thing', () => {
    expect(toPayload(en, 'thing', refused(general.notFound([])))).toMatchObject({
      thing: null,
      advices: [],
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });

  it('gives each code once per rule, with all its places and all it says', () => {
    const refusals = [
      full('2026-10-01', 'a'),
      general.asOfReadOnly(),
      full('2026-10-01', 'b'),
      full('2026-11-01', 'a'),
      refusal('FULL', 'XX-02', []),
    ];
    const errors = toUserErrors(en, refusals);
    expect(errors.map(({ rule, code }) => `${rule}:${code}`)).toEqual([
      'XX-01:FULL',
      'GE-09:AS_OF_READ_ONLY',
      'XX-02:FULL',
    ]);
    expect(errors[0]).toMatchObject({
      path: ['input', 'a'],
      paths: [
        ['input', 'a'],
        ['input', 'b'],
      ],
      message: 'Full until 1 October 2026. Full until 1 November 2026.',
      fix: 'fix',
    });
    expect(errors[2]?.message).toBe('Full otherwise.');
    expect(refusals.map((each) => toUserError(en, each).code)).toHaveLength(5);
  });

  it('still answers a code without a text', () => {
    expect(toUserError(nl, refusal('UNHEARD_OF', 'XX-09', [])).message).toContain('UNHEARD_OF');
  });
});

describe('formatError', () => {
  const wrapped = (cause: Error) => new GraphQLError(cause.message, { originalError: cause, path: ['a', 0] });

  it.each([
    [new DeniedError('thing:read'), 'FORBIDDEN'],
    [new UnauthenticatedError(), 'UNAUTHENTICATED'],
    [new BadInputError('no'), 'BAD_USER_INPUT'],
    [new BusyError(new Error('deadlock')), 'BUSY'],
    [new GraphQLError('slow', { extensions: { code: 'SUBGRAPH_TIMEOUT' } }), 'SUBGRAPH_TIMEOUT'],
  ])('lets %s pass as %s, however deep', (error, code) => {
    expect(LISTED_CODES.has(code)).toBe(true);
    expect(formatError(error, 'r1')).toMatchObject({ extensions: { code } });
    expect(formatError(wrapped(wrapped(error)), 'r1')).toMatchObject({ path: ['a', 0], extensions: { code } });
  });

  it.each([
    new Error('connect ECONNREFUSED 10.0.0.7'),
    new TypeError('x is not a function'),
    new GraphQLError('Cannot return null for non-nullable field A.b.'),
    new GraphQLError('secret', { extensions: { code: 'ER_DUP_ENTRY' } }),
    new GraphQLError('secret', { extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret'] } }),
    'thrown text',
    null,
  ])('says INTERNAL and the request id of anything else: %p', (error) => {
    const { message, extensions } = formatError(error instanceof Error ? wrapped(error) : error, 'r1');
    expect(extensions).toEqual({ code: 'INTERNAL', requestId: 'r1' });
    expect(message).not.toMatch(/ECONN|function|null for|secret|thrown/);
  });

  it('never lets a stack out with a listed code', () => {
    const error = new GraphQLError('no', {
      extensions: { code: 'FORBIDDEN', stacktrace: ['at x'], http: { status: 403 }, exception: {} },
    });
    expect(formatError(error, 'r1').extensions).toEqual({ code: 'FORBIDDEN' });
  });
});
