import { accepted } from '../accepted';
import type { ContractsRiskApi } from '../api';
import { demoLaws } from './demo-terms';
import type { Ids } from './ids';
import { seedAreas } from './seed-areas';
import { seedContracts } from './seed-contracts';
import { seedMandates } from './seed-mandates';
import { seedParties, seedPeople } from './seed-parties';

/** By what people call them. */
export interface SeededContracts {
  partyIds: Ids;
  personIds: Ids;
  areaIds: Ids;
  contractIds: Ids;
  /** By `law, article`. */
  legalBasisIds: Ids;
}

/**
 * The partners and what they agreed (domain §11), through the services and rules of real input. The clock should stand
 * before 2025-01-01; a second run changes nothing.
 */
export async function seedContractsRisk(api: ContractsRiskApi, progress: (step: string) => void = () => {}) {
  progress('parties and people');
  const partyIds = await seedParties(api);
  const personIds = await seedPeople(api, partyIds);
  progress('areas');
  const { areaIds, combiAreaIds } = await seedAreas(api, partyIds);
  progress('contracts');
  const contractIds = await seedContracts(api, { partyIds, personIds, areaIds });
  progress('mandates');
  await seedMandates(api, { partyIds, personIds, areaIds, combiAreaIds });
  const legalBasisIds = await seedLaws(api);
  const seeded: SeededContracts = { partyIds, personIds, areaIds, contractIds, legalBasisIds };
  return seeded;
}

async function seedLaws({ services, system }: ContractsRiskApi): Promise<Ids> {
  const ids: Record<string, string> = {};
  for (const [at, law] of demoLaws.entries()) {
    const idempotencyKey = `seed:law:${at}`;
    const basis = accepted(await services.legalBases.record(system(), { ...law, idempotencyKey }));
    ids[`${basis.law}, ${basis.article}`] = basis.id;
  }
  return ids;
}
