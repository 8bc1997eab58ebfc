import type { IdentityPort, Person } from '../auth';

export function aPerson(given: Partial<Person> = {}): Person {
  return {
    personId: 'person-ada',
    personName: 'Ada',
    organisationId: 'party-1',
    organisationKind: 'LIBRARY',
    side: 'PUBLIC',
    roles: ['READER'],
    language: 'nl',
    activePartner: true,
    scopes: null,
    ...given,
  };
}

/** Ada, with the token `kr_ada` and the password `lovelace`; counts what is asked. */
export function fixturePeople(): IdentityPort & { asked: string[] } {
  const asked: string[] = [];
  const answer = async (question: string, known: boolean) => {
    asked.push(question);
    return known ? aPerson() : null;
  };
  return {
    asked,
    byToken: async (token) => (token === 'kr_old' ? 'expired' : answer('token', token === 'kr_ada')),
    byLogin: (login) => answer('login', login === 'ada'),
    bySubject: (personId) => answer('subject', personId === 'person-ada'),
    verifyPassword: (login, password) => answer('password', login === 'ada' && password === 'lovelace'),
  };
}
