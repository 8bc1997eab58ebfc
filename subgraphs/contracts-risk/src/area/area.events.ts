import type { NewEvent } from '@ketenregie/shared';
import type { Payload } from '../events';
import { openEnd } from '../open-end';
import type { AreaPeriodEntity, CombiAreaEntity, ContractAreaEntity } from './area.entity';

/** The whole state: a subscriber keeps the newest. */
export function areaChanged(
  area: ContractAreaEntity,
  combiArea: CombiAreaEntity | null,
  periods: readonly AreaPeriodEntity[],
): NewEvent {
  const { id, code, name, combiAreaId, neighbourIds } = area;
  const payload: Payload<'area.changed.v1'> = {
    areaId: id,
    ...{ code, name, combiAreaId, neighbourIds },
    combiAreaCode: combiArea?.code ?? null,
    periods: periods.map(({ from, to, postcodeRanges, operators, contractPartyId }) => ({
      ...{ from, postcodeRanges, operators, contractPartyId },
      to: openEnd(to),
    })),
  };
  return { type: 'area.changed.v1', aggregateType: 'area', aggregateId: id, payload };
}
