import { accepted } from '../accepted';
import type { ContractsRiskApi } from '../api';
import { type DemoArea, demoAreas, demoCombiAreas, operatorsOf } from './demo-areas';
import { TERM } from './demo-terms';
import { type Ids, idOf } from './ids';

export async function seedAreas(api: ContractsRiskApi, partyIds: Ids): Promise<{ areaIds: Ids; combiAreaIds: Ids }> {
  const { services, system } = api;
  const combiAreaIds: Record<string, string> = {};
  for (const { code, name } of demoCombiAreas) {
    const input = { code, name, idempotencyKey: `seed:combi-area:${code}` };
    combiAreaIds[code] = accepted(await services.areas.recordCombiArea(system(), input)).id;
  }
  const known = { partyIds, combiAreaIds };
  const areaIds: Record<string, string> = {};
  for (const area of demoAreas) areaIds[area.code] = await recordArea(api, area, { ...known, areaIds: null });
  // Neighbours name each other, so they follow once all are there.
  for (const area of demoAreas) if (area.neighbours.length) await recordArea(api, area, { ...known, areaIds });
  return { areaIds, combiAreaIds };
}

interface Known {
  partyIds: Ids;
  combiAreaIds: Ids;
  /** Null in the first round. */
  areaIds: Ids | null;
}

async function recordArea({ services, system }: ContractsRiskApi, area: DemoArea, known: Known): Promise<string> {
  const { partyIds, combiAreaIds, areaIds } = known;
  const { code, name, postcodes, neighbours } = area;
  const period = {
    // Borders and operators were there before the contract.
    from: '2024-01-01',
    contractPartyId: null,
    postcodeRanges: [...postcodes],
    operators: operatorsOf(area).map(({ discipline, party }) => ({ discipline, partyId: idOf(partyIds, party) })),
  };
  const input = {
    ...{ code, name },
    combiAreaId: idOf(combiAreaIds, area.combiArea),
    neighbourIds: areaIds ? neighbours.map((each) => idOf(areaIds, each)) : [],
    periods: [
      { ...period, to: TERM.from },
      { ...period, from: TERM.from, contractPartyId: idOf(partyIds, area.contractParty) },
    ],
    idempotencyKey: `seed:area:${code}:${areaIds ? 2 : 1}`,
  };
  return accepted(await services.areas.record(system(), input)).id;
}
