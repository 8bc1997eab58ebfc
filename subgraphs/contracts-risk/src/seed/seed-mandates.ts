import { accepted } from '../accepted';
import type { ContractsRiskApi } from '../api';
import { MODULES, type Module } from '../enums/values';
import { type DemoArea, demoAreas, directingParty } from './demo-areas';
import { contractManagerOf } from './demo-parties';
import { TERM } from './demo-terms';
import { type Ids, idOf } from './ids';

interface Known {
  partyIds: Ids;
  personIds: Ids;
  areaIds: Ids;
  combiAreaIds: Ids;
}

/** Crew-days that a portfolio manager may move in a batch. */
const CREW_DAYS = 150n;

/** Each party for what it runs, an A coordinator for all five but those not yet, a substitute for what it takes over. */
export function moduleMandatesOf(area: DemoArea): { party: string; module: Module }[] {
  const { matrix, coordinators, notYet, substitutes } = area;
  const runs = (party: string, module: Module) =>
    matrix[module] === party ||
    (coordinators.a.includes(party) && !notYet.includes(module)) ||
    substitutes.some((each) => each.party === party && each.modules.includes(module));
  const parties = new Set([...Object.values(matrix), ...coordinators.a, ...substitutes.map(({ party }) => party)]);
  return [...parties].flatMap((party) =>
    MODULES.filter((module) => runs(party, module)).map((module) => ({ party, module })),
  );
}

/** The directors grant what domain §11 says; portfolio mandates are the party's own. */
export async function seedMandates(api: ContractsRiskApi, known: Known): Promise<void> {
  for (const area of demoAreas) await grantAll(api, area, known);
  for (const login of ['jolijn', 'koen']) {
    const portfolio = await api.services.mandates.record(api.system(), {
      partyId: idOf(known.partyIds, 'oosterstroom'),
      personId: idOf(known.personIds, login),
      subject: 'PORTFOLIO',
      combiAreaId: idOf(known.combiAreaIds, 'OOST'),
      limit: CREW_DAYS,
      ...TERM,
      idempotencyKey: `seed:portfolio:${login}`,
    });
    accepted(portfolio);
  }
}

async function grantAll(api: ContractsRiskApi, area: DemoArea, { partyIds, areaIds }: Known): Promise<void> {
  const director = await api.contextOf(contractManagerOf(directingParty(area)));
  const areaId = idOf(areaIds, area.code);
  const reason = 'Bij aanvang van het contract';
  const modules = moduleMandatesOf(area).map(({ party, module }) => ({ party, subject: 'MODULE' as const, module }));
  const coordinators = [...area.coordinators.a, ...area.coordinators.b].map((party) => ({
    ...{ party, subject: 'COORDINATION' as const, module: null },
  }));
  for (const { party, subject, module } of [...modules, ...coordinators]) {
    const idempotencyKey = `seed:${area.code}:${party}:${module ?? subject}`;
    const wish = { partyId: idOf(partyIds, party), subject, module, areaId, ...TERM, reason, idempotencyKey };
    accepted(await api.services.mandates.grant(director, wish));
  }
}
