import { createLog } from './log';

function captured(level: 'debug' | 'info' = 'debug') {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ logLevel: level }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

describe('createLog', () => {
  it('writes named fields and drops every other, in children too', () => {
    const { log, lines } = captured();
    const given = { requestId: 'r1', variables: { name: 'Jansen' }, customerName: 'Jansen' } as never;
    log.info(given, 'one');
    log.child({ context: 'performance', token: 'secret' } as never).warn(given, 'two');
    expect(lines).toMatchObject([
      { requestId: 'r1', msg: 'one' },
      { requestId: 'r1', context: 'performance', msg: 'two' },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Jansen|secret/);
  });

  it('keeps of an error what it is and where, not the values of its statement', () => {
    const { log, lines } = captured();
    const failed = Object.assign(new Error('no such table: x\nparameters: Jansen'), {
      query: 'select',
      parameters: ['Jansen'],
      code: 'ER_X',
    });
    log.error({ error: failed }, 'failed');
    log.error({ error: 'thrown text' }, 'failed');
    expect(lines[0]).toMatchObject({ error: { name: 'Error', message: 'no such table: x', code: 'ER_X' } });
    expect(JSON.stringify(lines)).not.toContain('Jansen');
    expect(lines[1]).toMatchObject({ error: 'thrown text' });
  });

  it('follows its level', () => {
    const { log, lines } = captured('info');
    log.debug({}, 'hidden');
    expect(lines).toEqual([]);
  });
});
