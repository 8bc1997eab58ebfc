import { randomUUID } from 'node:crypto';
import type { Product, Variables } from '../support/product';
import { namesOf, settled } from './builders';
import { expectAccepted } from './expect-answers';

/** Evidence of a competence, recorded by the party's own contract manager. */
export async function aCompetence(product: Product, login: string, party: string, more: Variables): Promise<void> {
  const names = await namesOf(product);
  const evidence = { evidenceKind: 'AUDIT', evidenceReference: 'AUD-2026-17', from: '2026-09-01', to: '2029-01-01' };
  const input = { partyId: names.party(party), level: 3, ...evidence, ...more };
  await expectAccepted(product, { login, command: 'recordCompetence', input });
}

/** A mandate for an area, granted by the director of its contract. */
export async function aMandate(product: Product, login: string, wish: { party: string; area: string } & Variables) {
  const { party, area, ...more } = wish;
  const names = await namesOf(product);
  const term = { from: '2026-09-01', to: '2029-01-01' };
  const input = { partyId: names.party(party), areaId: names.area(area), subject: 'MODULE', ...term, ...more };
  await expectAccepted(product, { login, command: 'grantMandate', input });
  await settled(product);
}

/** What each of the log-ins finds of a party. */
export async function anAssessment(
  product: Product,
  logins: readonly string[],
  wish: { party: string; area: string; module: string; aspect: string } & Variables,
): Promise<void> {
  const { party, area, ...more } = wish;
  const names = await namesOf(product);
  for (const login of logins) {
    const about = { partyId: names.party(party), areaId: names.area(area) };
    const input = { ...about, level: 3, evidence: 'Walked through together', ...more };
    await expectAccepted(product, { login, command: 'recordMaturityAssessment', input });
  }
}

interface Outcome<T> {
  ok: boolean;
  value?: T;
}

export function made<T>(outcome: Outcome<T>): T {
  if (!outcome.ok || outcome.value === undefined) throw new Error(`Not made: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** What has no command at the gateway yet comes in where the seed comes in: the services of contracts-risk. */
export function services(product: Product) {
  const { services: all, system } = product.embedded.subgraphs.contractsRisk.api;
  return { ...all, system, key: () => ({ idempotencyKey: randomUUID() }) };
}

/** A contract manager beside the seeded one; `contract`: with a mandate for it. */
export async function aContractManager(product: Product, party: string, contract?: string): Promise<string> {
  const { people, mandates, system, key } = services(product);
  const names = await namesOf(product);
  const organisationId = names.party(party);
  const login = `second-${party}-${contract ?? 'none'}`.toLowerCase();
  const person = {
    login,
    name: 'Wies Beumer',
    organisationId,
    roles: ['CONTRACT_MANAGER' as const],
    language: 'nl' as const,
  };
  const { id: personId } = made(await people.record(system(), { ...key(), ...person }));
  if (contract !== undefined) {
    const contractId = await contractOf(product, contract);
    const term = { from: '2026-09-01', to: '2029-01-01' };
    const mandate = { partyId: organisationId, personId, subject: 'CONTRACT' as const, contractId, ...term };
    made(await mandates.record(system(), { ...key(), ...mandate }));
    await settled(product);
  }
  return login;
}

export async function contractOf(product: Product, number: string): Promise<string> {
  const query = 'query ($number: String!) { contractByNumber(number: $number) { id } }';
  const { data } = await product.ask('mira', query, { number });
  const { contractByNumber } = data as { contractByNumber: { id: string } | null };
  if (!contractByNumber) throw new Error(`No contract ${number}.`);
  return contractByNumber.id;
}
