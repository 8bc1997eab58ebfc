import { accepted } from '../accepted';
import type { ContractsRiskApi } from '../api';
import type { RoleHolder } from '../contract/contract.rules';
import { contractPartiesOf, type DemoArea, demoAreas, directingParty, MEDIA_OPERATOR } from './demo-areas';
import { contractManagerOf } from './demo-parties';
import {
  ACCEPTED_ON,
  activationConditions,
  demoFrames,
  demoRisks,
  demoTariffs,
  LIABILITY_CAP,
  TEMPLATE_VERSION,
  TERM,
} from './demo-terms';
import { type Ids, idOf } from './ids';

interface Known {
  partyIds: Ids;
  personIds: Ids;
  areaIds: Ids;
}

/** One contract an area: drafted, mandated, its roles filled, agreed, active; then what it promises. */
export async function seedContracts(api: ContractsRiskApi, known: Known): Promise<Ids> {
  const ids: Record<string, string> = {};
  for (const area of demoAreas) {
    const contractId = await draft(api, area, known);
    const holders = await mandateParties(api, area, contractId, known);
    await conclude(api, area, contractId, holders);
    await promise(api, area, contractId);
    ids[area.contract] = contractId;
  }
  return ids;
}

async function draft(
  { services, system }: ContractsRiskApi,
  area: DemoArea,
  { partyIds, areaIds }: Known,
): Promise<string> {
  const contract = await services.contracts.draft(system(), {
    number: area.contract,
    templateVersion: TEMPLATE_VERSION,
    areaIds: [idOf(areaIds, area.code)],
    parties: contractPartiesOf(area).map(({ party, side }) => ({ partyId: idOf(partyIds, party), side })),
    ...TERM,
    liabilityCap: LIABILITY_CAP,
    activationConditions: [...activationConditions],
    idempotencyKey: `seed:contract:${area.contract}`,
  });
  return accepted(contract).id;
}

/** Every contract manager gets a CONTRACT mandate for the own contracts, from the day that they are made; by party code. */
async function mandateParties(
  { services, system }: ContractsRiskApi,
  area: DemoArea,
  contractId: string,
  { partyIds, personIds }: Known,
): Promise<Record<string, RoleHolder>> {
  const holders: Record<string, RoleHolder> = {};
  for (const { party } of contractPartiesOf(area)) {
    const partyId = idOf(partyIds, party);
    const personId = idOf(personIds, contractManagerOf(party));
    const idempotencyKey = `seed:mandate:${area.contract}:${party}`;
    const scope = { subject: 'CONTRACT' as const, contractId, from: ACCEPTED_ON, to: TERM.to };
    const input = { partyId, personId, ...scope, idempotencyKey };
    const mandate = accepted(await services.mandates.record(system(), input));
    holders[party] = { personId, partyId, mandateId: mandate.id };
  }
  return holders;
}

async function conclude(
  { services, system }: ContractsRiskApi,
  area: DemoArea,
  contractId: string,
  holders: Readonly<Record<string, RoleHolder>>,
): Promise<void> {
  const holder = (party: string): RoleHolder => {
    const found = holders[party];
    if (!found) throw new Error(`${party} is no party to ${area.contract}.`);
    return found;
  };
  const key = (step: string) => ({ idempotencyKey: `seed:contract:${area.contract}:${step}`, contractId });
  const { contracts } = services;
  const roles = {
    director: holder(directingParty(area)),
    administrator: holder(area.operators.W ?? MEDIA_OPERATOR),
    qualityController: holder(MEDIA_OPERATOR),
  };
  accepted(await contracts.fillRoles(system(), { ...key('roles'), ...roles }));
  accepted(await contracts.agree(system(), key('agree')));
  const evidence = Object.fromEntries(activationConditions.map((title) => [title, `Dossier ${area.contract}`]));
  accepted(await contracts.activate(system(), { ...key('activate'), evidence }));
}

async function promise({ services, system }: ContractsRiskApi, area: DemoArea, contractId: string): Promise<void> {
  const key = (what: string) => ({ idempotencyKey: `seed:${area.contract}:${what}`, contractId });
  const matrix = { ...key('risks'), acceptedOn: ACCEPTED_ON, rows: [...demoRisks] };
  accepted(await services.matrices.accept(system(), matrix));
  for (const frame of demoFrames) {
    const what = `frame:${frame.measure}:${frame.complexity ?? ''}`;
    accepted(await services.frames.record(system(), { ...key(what), ...frame }));
  }
  for (const tariff of demoTariffs) {
    const what = `tariff:${tariff.complexity}:${tariff.modules.join('+')}`;
    accepted(await services.tariffs.record(system(), { ...key(what), ...tariff, ...TERM }));
  }
}
