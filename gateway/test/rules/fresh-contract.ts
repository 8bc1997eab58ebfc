import type { Product } from '../support/product';
import { forgetNames, namesOf, settled } from './builders';
import { aMandate, made, services } from './fact-builders';

const TERM = { from: '2026-09-01', to: '2029-01-01' } as const;

/** A contract between Oosterstroom and Vechtstroom over an area of its own, in which nobody runs anything yet. */
export interface FreshContract {
  area: string;
  contractId: string;
}

async function anArea(product: Product, code: string, postcodes: { from: string; to: string }): Promise<string> {
  const { areas, system, key } = services(product);
  const { party } = await namesOf(product);
  const operators = [{ discipline: 'E' as const, partyId: party('oosterstroom') }];
  const period = { ...TERM, contractPartyId: party('vechtstroom'), postcodeRanges: [postcodes], operators };
  const { id } = made(await areas.record(system(), { ...key(), code, name: code, periods: [period] }));
  forgetNames(product);
  return id;
}

async function personIdOf(product: Product, login: string): Promise<string> {
  return (await product.embedded.subgraphs.contractsRisk.api.identityOf(login)).personId;
}

/** BUILD is mandated to Vechtstroom; what the contract agrees on risks and prices comes after. */
export async function aFreshContract(
  product: Product,
  code: string,
  postcodes: { from: string; to: string },
): Promise<FreshContract> {
  const { contracts, mandates, system, key } = services(product);
  const areaId = await anArea(product, code, postcodes);
  const { party } = await namesOf(product);
  const drafted = await contracts.draft(system(), {
    ...{
      ...key(),
      ...TERM,
      number: `K-${code}`,
      templateVersion: '2026-1',
      areaIds: [areaId],
      liabilityCap: 100_000_000n,
    },
    parties: [
      { partyId: party('oosterstroom'), side: 'OPERATOR' },
      { partyId: party('vechtstroom'), side: 'CONTRACTOR' },
    ],
  });
  const { id: contractId } = made(drafted);
  const director = { personId: await personIdOf(product, 'mira'), partyId: party('oosterstroom') };
  const mandate = { ...director, subject: 'CONTRACT' as const, contractId, ...TERM };
  const { id: mandateId } = made(await mandates.record(system(), { ...key(), ...mandate }));
  const holder = { ...director, mandateId };
  const roles = { director: holder, administrator: holder, qualityController: holder };
  made(await contracts.fillRoles(system(), { ...key(), contractId, ...roles }));
  made(await contracts.agree(system(), { ...key(), contractId }));
  made(await contracts.activate(system(), { ...key(), contractId, evidence: {} }));
  await settled(product);
  await aMandate(product, 'mira', { party: 'vechtstroom', area: code, module: 'BUILD' });
  return { area: code, contractId };
}

export async function acceptRisks(product: Product, { contractId }: FreshContract): Promise<void> {
  const { matrices, system, key } = services(product);
  const row = { title: 'Damage while digging', category: 'EXECUTION', module: 'BUILD' as const, unforeseen: false };
  const rows = [{ ...row, owner: 'CONTRACT_PARTY' as const, cap: 10_000_000n }];
  made(await matrices.accept(system(), { ...key(), contractId, acceptedOn: '2026-09-01', rows }));
  await settled(product);
}

/** A price for each class that is not open book, without DESIGN and PREPARE. */
export async function agreeTariffs(product: Product, { contractId }: FreshContract): Promise<void> {
  const { tariffs, system, key } = services(product);
  for (const complexity of ['C1', 'C2', 'C3', 'C4'] as const) {
    made(await tariffs.record(system(), { ...key(), ...TERM, contractId, complexity, modules: [], price: 100_000n }));
  }
  await settled(product);
}
