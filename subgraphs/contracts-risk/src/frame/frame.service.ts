import {
  type NewEvent,
  notFound,
  type Outcome,
  ok,
  openRead,
  perRequest,
  type RequestContext,
  refused,
  valueOutOfRange,
} from '@ketenregie/shared';
import { In, IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ContractEntity } from '../contract/contract.entity';
import { command, type Door, type Keyed } from '../door';
import type { Complexity, FrameMeasure } from '../enums/values';
import type { Payload } from '../events';
import { FrameEntity } from './frame.entity';

export interface RecordFrame extends Keyed {
  contractId: string;
  measure: FrameMeasure;
  complexity?: Complexity | null;
  /** Working days. */
  norm: number;
  tolerance?: number | null;
}

const MAX_WORKING_DAYS = 2_600;

export class FrameService {
  constructor(private readonly door: Door) {}

  /** One frame per contract, measure and class: a second one replaces the first. */
  record(ctx: RequestContext, input: RecordFrame): Promise<Outcome<FrameEntity>> {
    return command(this.door, ctx, { name: 'recordFrame', permission: 'frame:record', input }, async (unit) => {
      const { contractId, measure, complexity = null, norm, tolerance = null } = input;
      if (!(await unit.manager.existsBy(ContractEntity, { id: contractId }))) {
        return refused(notFound(['input', 'contractId']));
      }
      if (!Number.isInteger(norm) || norm < 1 || norm > MAX_WORKING_DAYS) {
        return refused(valueOutOfRange(['input', 'norm'], { min: 1, max: MAX_WORKING_DAYS, given: norm }));
      }
      const key = { contractId, measure, complexity: complexity ?? IsNull() };
      const before = await unit.manager.findOneBy(FrameEntity, key);
      const frame = {
        id: before?.id ?? uuidv7(),
        ...{ contractId, measure, complexity, norm, tolerance },
        createdAt: before?.createdAt ?? unit.now,
        updatedAt: unit.now,
      };
      await unit.manager.save(FrameEntity, frame);
      await unit.emit(frameChanged(frame));
      unit.audit({ aggregateType: 'frame', aggregateId: frame.id, before, after: frame });
      return ok(frame);
    });
  }

  async ofContracts(ctx: RequestContext, contractIds: readonly string[]): Promise<Map<string, FrameEntity[]>> {
    openRead(ctx, 'contract:read');
    const rows = await this.door.work.manager.find(FrameEntity, {
      where: { contractId: In([...contractIds]) },
      order: { measure: 'ASC', complexity: 'ASC', id: 'ASC' },
    });
    return new Map(contractIds.map((id) => [id, rows.filter(({ contractId }) => contractId === id)]));
  }
}

function frameChanged({ id, contractId, measure, complexity, norm, tolerance }: FrameEntity): NewEvent {
  const payload: Payload<'frame.changed.v1'> = { frameId: id, contractId, measure, complexity, norm, tolerance };
  return { type: 'frame.changed.v1', aggregateType: 'frame', aggregateId: id, payload };
}

export function frameLoaders(service: FrameService) {
  return { ofContract: perRequest((ctx: RequestContext, ids: readonly string[]) => service.ofContracts(ctx, ids)) };
}

export type FrameLoaders = ReturnType<typeof frameLoaders>;
