import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { wallMs } from '../clock';
import { DeniedError, UnauthenticatedError } from '../errors';
import { fixedClock } from '../testing/fixed-clock';
import type { Identity } from './context';
import { allow, contextFor, may, openRead, systemIdentity } from './permissions';
import { signRequest, verifyRequest } from './signature';

const table = { 'thing:read': ['READER', 'AUDITOR'], 'thing:change': ['WRITER'], 'other:read': ['READER'] };
const identity = (given: Partial<Identity> = {}): Identity => ({
  personId: 'p1',
  personName: 'Person One',
  organisationId: 'o1',
  organisationKind: 'KIND',
  side: 'OPERATOR',
  roles: ['READER'],
  language: 'nl',
  activePartner: true,
  asOf: null,
  overlay: null,
  requestId: 'r1',
  scopes: null,
  ...given,
});

describe('contextFor', () => {
  it('gives the permissions of the roles, frozen, with the day that is read', () => {
    const clock = fixedClock('2026-09-01T06:00:00.000Z');
    const ctx = contextFor(identity({ asOf: '2026-01-01' }), table, clock);
    expect([...ctx.permissions].sort()).toEqual(['other:read', 'thing:read']);
    expect(ctx).toMatchObject({ today: '2026-09-01', readDate: '2026-01-01', asOf: '2026-01-01' });
    expect(contextFor(identity(), table, clock).readDate).toBe('2026-09-01');
    expect(Object.isFrozen(ctx)).toBe(true);
  });

  it('is one object per identity object, table and clock, so that loaders batch over an operation', () => {
    const [clock, other] = [fixedClock(), fixedClock()];
    const who = identity();
    expect(contextFor(who, table, clock)).toBe(contextFor(who, table, clock));
    expect(contextFor(identity(), table, clock)).not.toBe(contextFor(who, table, clock));
    expect(contextFor(who, { ...table }, clock)).not.toBe(contextFor(who, table, clock));
    expect(contextFor(who, table, other)).not.toBe(contextFor(who, table, clock));
  });

  it('is made anew on another day', () => {
    const clock = fixedClock();
    const who = identity();
    const before = contextFor(who, table, clock);
    clock.set('2026-09-02T06:00:00.000Z');
    expect(contextFor(who, table, clock)).not.toBe(before);
    expect(contextFor(who, table, clock).today).toBe('2026-09-02');
  });

  it.each([
    [['thing:read'], ['thing:read']],
    [['thing:*'], ['thing:read']],
    [['*:read'], ['other:read', 'thing:read']],
    [['thing:change'], []],
    [[], []],
  ])('narrows a token by its scopes %p and never widens it', (scopes, expected) => {
    const ctx = contextFor(identity({ scopes }), table, fixedClock());
    expect([...ctx.permissions].sort()).toEqual(expected);
  });

  it('gives a system person everything, and a copy or a claim of one nothing', () => {
    const clock = fixedClock();
    const system = systemIdentity('seed');
    expect(may(contextFor(system, table, clock), 'thing:change')).toBe(true);
    expect(may(contextFor({ ...system }, table, clock), 'thing:change')).toBe(false);
    expect(may(contextFor(identity({ roles: ['SYSTEM'], personId: 'system-seed' }), table, clock), 'thing:read')).toBe(
      false,
    );
  });
});

describe('allow and openRead', () => {
  const of = (given: Partial<Identity>) => contextFor(identity(given), table, fixedClock());

  it('throws DENIED with the permission that lacks', () => {
    expect(() => allow(of({}), 'thing:read')).not.toThrow();
    expect(() => allow(of({}), 'thing:change')).toThrow(DeniedError);
    expect(() => allow(of({}), 'thing:unheard')).toThrow(/thing:unheard/);
  });

  it.each([
    ['an active partner', {}, true],
    ['one that is not active', { activePartner: false }, false],
    ['an auditor of any organisation', { activePartner: false, roles: ['AUDITOR'] }, true],
    ['an active partner without the permission', { roles: ['WRITER'] }, false],
    ['an admin without the permission', { roles: ['ADMIN'] }, false],
  ])('open fields for %s', (_who, given, readable) => {
    const read = () => openRead(of(given), 'thing:read');
    if (readable) expect(read).not.toThrow();
    else expect(read).toThrow(DeniedError);
  });
});

describe('signed requests', () => {
  const secret = 'a secret of at least thirty-two characters';
  const body = '{"query":"{ café }"}';
  const request = { audience: 'performance', identity: identity({ scopes: ['thing:read'] }), body };
  const verify = (token: string, given: { secret?: string; audience?: string; body?: string | Buffer } = {}) =>
    verifyRequest(given.secret ?? secret, given.audience ?? 'performance', token, given.body ?? Buffer.from(body));

  it('carry the identity, over the bytes of the body', async () => {
    expect(await verify(await signRequest(secret, request))).toEqual(request.identity);
    expect(await verify(await signRequest(secret, { ...request, identity: null }))).toBeNull();
  });

  it('drop what a context adds to its identity', async () => {
    const ctx = contextFor(identity(), table, fixedClock());
    expect(await verify(await signRequest(secret, { ...request, identity: ctx }))).toEqual(identity());
  });

  it.each([
    ['another body', { body: `${body} ` }],
    ['another receiver', { audience: 'contracts-risk' }],
    ['another secret', { secret: 'another secret of thirty-two characters' }],
  ])('are refused for %s', async (_what, given) => {
    await expect(verify(await signRequest(secret, request), given)).rejects.toThrow(UnauthenticatedError);
  });

  it('live for 30 seconds of real time', async () => {
    const age = (seconds: number) => signRequest(secret, request, wallMs() - seconds * 1000);
    await expect(verify(await age(20))).resolves.toEqual(request.identity);
    await expect(verify(await age(40))).rejects.toThrow(UnauthenticatedError);
    await expect(verify(await age(-60))).rejects.toThrow(UnauthenticatedError);
  });

  it('are refused when made by other means', async () => {
    const key = Buffer.from(secret);
    const claims = {
      body: createHash('sha256').update(body).digest('base64url'),
      identity: { ...identity(), roles: 'ADMIN' },
    };
    const jwt = (alg: string, typ: string) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg, typ })
        .setAudience('performance')
        .setIssuedAt()
        .setExpirationTime('30s')
        .sign(key);
    for (const token of [
      await jwt('HS256', 'ketenregie+jwt'),
      await jwt('HS256', 'at+jwt'),
      await jwt('HS384', 'ketenregie+jwt'),
      '',
      'x.y.z',
    ]) {
      await expect(verify(token)).rejects.toThrow(UnauthenticatedError);
    }
    const none = `${Buffer.from('{"alg":"none","typ":"ketenregie+jwt"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
    await expect(verify(none)).rejects.toThrow(UnauthenticatedError);
  });
});
