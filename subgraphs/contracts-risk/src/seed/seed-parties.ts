import { accepted } from '../accepted';
import type { ContractsRiskApi } from '../api';
import { demoParties, demoPeople } from './demo-parties';
import { type Ids, idOf } from './ids';

const PASSWORD = 'demo';

export async function seedParties({ services, system }: ContractsRiskApi): Promise<Ids> {
  const ids: Record<string, string> = {};
  for (const party of demoParties) {
    const idempotencyKey = `seed:party:${party.code}`;
    ids[party.code] = accepted(await services.parties.record(system(), { ...party, idempotencyKey })).id;
  }
  return ids;
}

/** All at once: a password's hash takes its time on a thread of its own. */
export async function seedPeople({ services, system }: ContractsRiskApi, partyIds: Ids): Promise<Ids> {
  const entries = await Promise.all(
    demoPeople.map(async ({ login, name, party, role }) => {
      const organisationId = idOf(partyIds, party);
      const input = { login, name, organisationId, roles: [role], language: 'nl' as const };
      const idempotencyKey = `seed:person:${login}`;
      const person = accepted(await services.people.record(system(), { ...input, idempotencyKey }, PASSWORD));
      return [login, person.id] as const;
    }),
  );
  return Object.fromEntries(entries);
}
