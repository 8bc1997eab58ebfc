import { faultOf } from './verdict';

const JSON_TYPE = 'application/json; charset=utf-8';
const error = (code: string, message = 'No.') => JSON.stringify({ errors: [{ message, extensions: { code } }] });

/** The control of the two thousand: an answer that is wrong in one way is seen to be wrong. */
describe('the judge of answers to hostile requests', () => {
  it.each<[string, number, string, string]>([
    ['a 500', 500, JSON_TYPE, error('BAD_REQUEST')],
    ['a success', 200, JSON_TYPE, '{"data":{}}'],
    ['a page', 400, 'text/html', '<pre>Bad Request</pre>'],
    ['no body', 400, JSON_TYPE, ''],
    ['a list', 400, JSON_TYPE, '[]'],
    ['no errors', 400, JSON_TYPE, '{}'],
    ['an error without a code', 400, JSON_TYPE, '{"errors":[{"message":"No."}]}'],
    ['a code that is not ours', 400, JSON_TYPE, error('DOWNSTREAM_SERVICE_ERROR')],
    ['a fault of ours', 400, JSON_TYPE, error('INTERNAL')],
    ['a stack', 400, JSON_TYPE, error('BAD_REQUEST', 'No.\n    at parse (source.js:12:3)')],
    ['a path', 400, JSON_TYPE, error('BAD_REQUEST', 'in /home/somebody')],
    ['the JSON reader', 400, JSON_TYPE, error('BAD_REQUEST', 'Unexpected token < in JSON at position 0')],
    ['the database', 400, JSON_TYPE, error('BAD_REQUEST', 'SQLITE_CONSTRAINT: NOT NULL')],
    ['the engine', 400, JSON_TYPE, error('BAD_REQUEST', "Cannot read properties of undefined (reading 'kind')")],
  ])('sees %s', (_, status, type, text) => {
    expect(faultOf('POST', 'refused', { status, type, text })).not.toBeNull();
  });

  it('sees that nothing was answered, and lets a good refusal pass', () => {
    expect(faultOf('POST', 'refused', null)).toBe('no answer');
    expect(faultOf('POST', 'refused', { status: 400, type: JSON_TYPE, text: error('BAD_REQUEST') })).toBeNull();
  });
});
