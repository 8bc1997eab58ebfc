import { accepted } from '../accepted';
import { ApiTokenEntity } from '../api-token/api-token.entity';
import { PersonEntity } from '../person/person.entity';
import { type StartedForSpec, startForSpec } from '../testing/start';

describe('identities', () => {
  let started: StartedForSpec;
  const manager = () => started.running.database.work.manager;
  beforeEach(async () => {
    started = await startForSpec();
    const { services, system } = started.api;
    const { id } = accepted(
      await services.parties.record(system(), {
        ...{ code: 'tukker', name: 'Tukker Infra', kind: 'CONTRACT_PARTY', side: 'CONTRACTOR', disciplines: ['E'] },
        idempotencyKey: 'party',
      }),
    );
    const person = { login: 'Kadir', name: 'Kadir Yilmaz', organisationId: id, roles: ['CONTRACT_MANAGER' as const] };
    accepted(await services.people.record(system(), { ...person, language: 'nl', idempotencyKey: 'p' }, 'geheim'));
  });
  afterEach(() => started.close());

  it('names person, organisation, side, roles and language, however the log-in is written', async () => {
    const identity = await started.running.internal('identityByLogin', { login: 'KADIR' });
    expect(identity).toMatchObject({
      ...{ personName: 'Kadir Yilmaz', organisationCode: 'tukker', organisationKind: 'CONTRACT_PARTY' },
      ...{ side: 'CONTRACTOR', roles: ['CONTRACT_MANAGER'], language: 'nl', activePartner: false, scopes: null },
    });
    const { personId } = identity as { personId: string };
    expect(await started.running.internal('identityBySubject', { personId })).toEqual(identity);
    expect(await started.running.internal('identityByLogin', { login: 'nobody' })).toBeNull();
  });

  it('knows nobody by a name, token or password longer than any that exists', async () => {
    const long = 'x'.repeat(4000);
    const ask = (name: string, input: object) => started.running.internal(name, input);
    expect(await ask('identityByLogin', { login: long })).toBeNull();
    expect(await ask('identityByToken', { token: `kr_${long}` })).toBeNull();
    expect(await ask('identityBySubject', { personId: long })).toBeNull();
    expect(await ask('verifyPassword', { login: long, password: long })).toBeNull();
    expect(await ask('verifyPassword', { login: 'kadir', password: long })).toBeNull();
  });

  it('lets in by the right password alone, and keeps only its scrypt hash', async () => {
    const verify = (password: string) => started.running.internal('verifyPassword', { login: 'kadir', password });
    expect(await verify('geheim')).toMatchObject({ personName: 'Kadir Yilmaz' });
    expect(await verify('Geheim')).toBeNull();
    expect(await started.running.internal('verifyPassword', { login: 'nobody', password: 'geheim' })).toBeNull();
    const [person] = await manager().find(PersonEntity);
    expect(person?.passwordHash).toMatch(/^scrypt\$16384\$8\$1\$/);
    const kept =
      JSON.stringify(await manager().query('select * from audit')) +
      JSON.stringify(await manager().query('select * from idempotency'));
    expect(kept).not.toMatch(/geheim|scrypt/);
  });

  it('tells a token’s secret once, keeps its hash, and notes when it was used', async () => {
    const token = await started.api.issueToken('kadir', { expiresAt: '2099-01-01T00:00:00Z' });
    expect(token.secret).toMatch(/^kr_[\w-]{43}$/);
    expect(JSON.stringify(await manager().find(ApiTokenEntity))).not.toContain(token.secret);
    expect(await manager().findOneByOrFail(ApiTokenEntity, { id: token.id })).toMatchObject({ lastUsedAt: null });
    const by = (secret: string) => started.running.internal('identityByToken', { token: secret });
    expect(await by(token.secret)).toMatchObject({ personName: 'Kadir Yilmaz', scopes: null });
    const { lastUsedAt } = await manager().findOneByOrFail(ApiTokenEntity, { id: token.id });
    expect(lastUsedAt).toMatch(/Z$/);
    expect(await by(`${token.secret.slice(0, -1)}!`)).toBeNull();
  });

  it('says of an expired token that it is expired, by real time and not by the demo clock', async () => {
    const { secret } = await started.api.issueToken('kadir', { expiresAt: '2020-01-01T00:00:00+01:00' });
    expect(await started.running.internal('identityByToken', { token: secret })).toEqual({ expired: true });
    await expect(started.api.issueToken('nobody', { expiresAt: '2099-01-01T00:00:00Z' })).rejects.toThrow('NOT_FOUND');
  });
});
