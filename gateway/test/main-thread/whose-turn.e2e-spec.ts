import { list, refusalCodes } from '../support/answer';
import { withProduct } from '../support/product';
import { byStrategy, done, type Names, namesOf, onSet, open, propose, setOf } from './thread';

interface Action {
  action: string;
  allowed: boolean;
  refusal: { code: string; rule: string; message: string; fix: string } | null;
}

const COMMAND_OF: Record<string, string> = {
  CHECK: 'checkChangeSet',
  PREVIEW: 'previewChangeSet',
  SUBMIT: 'submitChangeSet',
  REQUEST_CHANGES: 'requestChangeSetChanges',
  PUBLISH: 'publishChangeSet',
  REBASE: 'rebaseChangeSet',
  REVERT: 'revertChangeSet',
};

describe('whose turn it is', () => {
  const product = withProduct();
  let names: Names;
  let setId = '';

  const listed = async (login: string, filter: string): Promise<boolean> => {
    const answer = await product().ask(
      login,
      `{ changeSets(first: 100, filter: { ${filter} }) { totalCount edges { node { id } } } }`,
    );
    expect(answer.errors).toEqual([]);
    return list<{ node: { id: string } }>(answer, 'changeSets.edges').some(({ node }) => node.id === setId);
  };
  const waitsFor = async (...logins: string[]) => {
    const waiting = await Promise.all(
      logins.map(async (login) => ((await listed(login, 'waitingForMe: true')) ? [login] : [])),
    );
    return waiting.flat();
  };
  const ALL = ['mira', 'kadir', 'cm-waterlijn-oost', 'cm-glasdraad', 'cm-brabant', 'jolijn', 'teun', 'fenna'];

  const actions = async (login: string, headers = {}): Promise<Record<string, Action>> => {
    const query =
      'query ($id: ID!) { changeSet(id: $id) { allowedActions { action allowed refusal { code rule message fix } } } }';
    const answer = await product().ask(login, query, { id: setId }, headers);
    return Object.fromEntries(list<Action>(answer, 'changeSet.allowedActions').map((each) => [each.action, each]));
  };
  const codes = async (login: string, headers = {}) =>
    Object.fromEntries(
      Object.entries(await actions(login, headers)).map(([name, { refusal }]) => [name, refusal?.code ?? 'allowed']),
    );

  /** What is said beforehand is what the command then says. */
  async function agrees(login: string): Promise<void> {
    const said = await actions(login);
    for (const [action, command] of Object.entries(COMMAND_OF)) {
      const { refusal } = said[action] ?? {};
      if (!refusal || refusal.code === 'FORBIDDEN') continue;
      const more =
        action === 'REVERT' ? { effectiveOn: '2026-12-01' } : action === 'REQUEST_CHANGES' ? { reason: 'Why not' } : {};
      expect([action, refusalCodes(await onSet(product(), login, command, setId, more), command)]).toEqual([
        action,
        expect.arrayContaining([refusal.code]),
      ]);
    }
  }

  beforeAll(async () => {
    names = await namesOf(product());
    setId = await open(product(), 'mira', '2026-10-01', 'Whose turn');
    const cell = {
      areaId: names.area('OV-TW'),
      module: 'DESIGN',
      partyId: names.party('tukker'),
      ...byStrategy(names, 'tukker'),
    };
    await propose(product(), 'mira', setId, cell);
  });

  it('is nobody’s while the set is open, and it is its author’s alone', async () => {
    expect(await waitsFor(...ALL)).toEqual([]);
    expect(await Promise.all(ALL.map((login) => listed(login, 'mine: true')))).toEqual(
      ALL.map((login) => login === 'mira'),
    );
    expect(await codes('mira')).toMatchObject({
      ...{ EDIT: 'allowed', CHECK: 'allowed', PREVIEW: 'allowed', WITHDRAW: 'allowed', REBASE: 'allowed' },
      ...{
        SUBMIT: 'IMPACT_REQUIRED',
        APPROVE: 'STATE_NOT_ALLOWED',
        PUBLISH: 'STATE_NOT_ALLOWED',
        REVERT: 'STATE_NOT_ALLOWED',
      },
    });
    await agrees('mira');
  });

  it('is every party’s that must approve once it is submitted', async () => {
    done(await onSet(product(), 'mira', 'previewChangeSet', setId), 'previewChangeSet.changeSet');
    done(await onSet(product(), 'mira', 'submitChangeSet', setId), 'submitChangeSet.changeSet');
    expect(await waitsFor(...ALL)).toEqual(['mira', 'kadir', 'cm-waterlijn-oost', 'cm-glasdraad']);
    expect(await codes('kadir')).toMatchObject({
      APPROVE: 'allowed',
      PUBLISH: 'APPROVAL_MISSING',
      SUBMIT: 'STATE_NOT_ALLOWED',
    });
    await agrees('kadir');
    const { blockedBy } = await setOf<{ blockedBy: object[] }>(
      product(),
      setId,
      'blockedBy { kind side party { code } }',
    );
    expect(blockedBy).not.toEqual([]);
  });

  it('is no operator’s any more once the director approved for all of them', async () => {
    done(await onSet(product(), 'mira', 'approveChangeSet', setId, { side: 'OPERATOR' }), 'approveChangeSet.changeSet');
    expect(await waitsFor(...ALL)).toEqual(['kadir']);
    expect((await codes('mira')).APPROVE).toBe('APPROVAL_NOT_ALLOWED');
    done(
      await onSet(product(), 'kadir', 'approveChangeSet', setId, { side: 'CONTRACTOR' }),
      'approveChangeSet.changeSet',
    );
    expect(await waitsFor(...ALL)).toEqual([]);
    expect(await codes('mira')).toMatchObject({ PUBLISH: 'allowed', REQUEST_CHANGES: 'allowed' });
    await agrees('mira');
  });

  it('is never a stranger’s, and each is told why', async () => {
    const nothing = async (login: string) =>
      new Set(Object.values(await codes(login)).filter((code) => code !== 'FORBIDDEN'));
    for (const login of ['jolijn', 'teun', 'fenna', 'ilse', 'ravi']) expect(await nothing(login)).toEqual(new Set());
    expect([...(await nothing('cm-brabant'))].every((code) => code !== 'allowed')).toBe(true);
    const { PUBLISH } = await actions('fenna');
    expect([PUBLISH?.refusal?.message, PUBLISH?.refusal?.fix].every(Boolean)).toBe(true);
    const answer = await onSet(product(), 'cm-brabant', 'publishChangeSet', setId);
    expect(answer.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await setOf(product(), setId)).state).toBe('APPROVED');
  });

  it('is nobody’s while another day is read', async () => {
    const said = await codes('mira', { 'x-ketenregie-as-of': '2026-10-01' });
    expect(new Set(Object.values(said))).toEqual(new Set(['AS_OF_READ_ONLY']));
  });

  it('is found by area and state as well', async () => {
    expect(await listed('fenna', `areaId: "${names.area('OV-TW')}", stateIn: [APPROVED]`)).toBe(true);
    expect(await listed('fenna', `areaId: "${names.area('OV-IJV')}", stateIn: [APPROVED]`)).toBe(false);
    expect(await listed('fenna', `areaId: "${names.area('OV-TW')}", stateIn: [OPEN, SUBMITTED]`)).toBe(false);
  });
});
