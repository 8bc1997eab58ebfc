import { may, mayReadOpen, perRequest, type RequestContext } from '@ketenregie/shared';
import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import { ContractAreaEntity } from '../area/area.entity';
import type { Door } from '../door';
import { MandateEntity } from '../mandate/mandate.entity';
import { permissions } from '../permissions';
import { ContractInAreaEntity, ContractPartyEntity } from './contract.entity';

export const COMMERCIAL = 'commercial:read';

const beyondPortfolio = permissions[COMMERCIAL].filter((role) => role !== 'PORTFOLIO_MANAGER');

/** Who oversees reads all but personal data and margins. */
const isOverseer = ({ roles }: RequestContext) => roles.includes('AUDITOR');

/**
 * Commercial fields (domain §8): amounts of a contract are for its parties, and for a portfolio manager within the
 * mandate. Answered per contract, so that a list asks once.
 */
export function commercialGate(door: Door) {
  const gate = perRequest(async (ctx: RequestContext, contractIds: readonly string[]) => {
    if (!may(ctx, COMMERCIAL) || !mayReadOpen(ctx, 'contract:read')) return contractIds.map(() => false);
    if (isOverseer(ctx)) return contractIds.map(() => true);
    const own = await door.work.manager.findBy(ContractPartyEntity, {
      partyId: ctx.organisationId,
      contractId: In([...contractIds]),
    });
    const ids = new Set(own.map(({ contractId }) => contractId));
    const allowed = onlyPortfolio(ctx) ? await withinMandate(door, ctx, ids) : ids;
    return contractIds.map((id) => allowed.has(id));
  });
  return async (ctx: RequestContext, contractId: string): Promise<boolean> =>
    (await gate(ctx).load(contractId)) === true;
}

export type CommercialGate = ReturnType<typeof commercialGate>;

function onlyPortfolio({ roles }: RequestContext): boolean {
  return roles.includes('PORTFOLIO_MANAGER') && !roles.some((role) => beyondPortfolio.includes(role));
}

async function withinMandate(door: Door, ctx: RequestContext, contractIds: ReadonlySet<string>): Promise<Set<string>> {
  const { manager } = door.work;
  const mandates = await manager.findBy(MandateEntity, {
    subject: 'PORTFOLIO',
    partyId: ctx.organisationId,
    personId: ctx.personId,
    from: LessThanOrEqual(ctx.readDate),
    to: MoreThan(ctx.readDate),
  });
  const links = await manager.findBy(ContractInAreaEntity, { contractId: In([...contractIds]) });
  const areas = await manager.findBy(ContractAreaEntity, { id: In(links.map(({ areaId }) => areaId)) });
  const mandated = areas.filter(({ id, combiAreaId }) =>
    mandates.some((mandate) => mandate.areaId === id || (combiAreaId !== null && mandate.combiAreaId === combiAreaId)),
  );
  const areaIds = new Set(mandated.map(({ id }) => id));
  return new Set(links.filter(({ areaId }) => areaIds.has(areaId)).map(({ contractId }) => contractId));
}
