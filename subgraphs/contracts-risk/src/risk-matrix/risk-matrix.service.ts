import {
  guardSet,
  notFound,
  type Outcome,
  ok,
  openRead,
  perRequest,
  type RequestContext,
  refused,
} from '@ketenregie/shared';
import { In, LessThanOrEqual } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ContractEntity } from '../contract/contract.entity';
import { command, type Door, type Keyed } from '../door';
import { RiskMatrixEntity, RiskRowEntity } from './risk-matrix.entity';
import { riskMatrixAccepted } from './risk-matrix.events';
import { matrixRefusals, type RiskRow } from './risk-matrix.rules';

export interface AcceptRiskMatrix extends Keyed {
  contractId: string;
  /** Day on which both sides accepted it. */
  acceptedOn: string;
  rows: RiskRow[];
}

/** A row with its contract, whose parties may see the amount. */
export interface RiskRowView extends RiskRowEntity {
  contractId: string;
}

export interface RiskMatrixView extends RiskMatrixEntity {
  rows: RiskRowView[];
}

export class RiskMatrixService {
  constructor(private readonly door: Door) {}

  accept(ctx: RequestContext, input: AcceptRiskMatrix): Promise<Outcome<RiskMatrixEntity>> {
    const request = { name: 'acceptRiskMatrix', permission: 'riskMatrix:record' as const, input };
    return command(this.door, ctx, request, async (unit) => {
      const { contractId, acceptedOn } = input;
      await guardSet(unit.manager, `risk:${contractId}`);
      if (!(await unit.manager.existsBy(ContractEntity, { id: contractId }))) {
        return refused(notFound(['input', 'contractId']));
      }
      const refusals = matrixRefusals(input.rows);
      if (refusals.length) return refused(...refusals);
      const matrixVersion = 1 + (await unit.manager.countBy(RiskMatrixEntity, { contractId }));
      const matrix = { id: uuidv7(), contractId, matrixVersion, acceptedOn, createdAt: unit.now };
      const rows = input.rows.map((row, at) => ({ id: uuidv7(), matrixId: matrix.id, rowNo: at + 1, ...row }));
      await unit.manager.insert(RiskMatrixEntity, matrix);
      await unit.manager.insert(RiskRowEntity, rows);
      await unit.emit(riskMatrixAccepted(matrix, rows));
      unit.audit({ aggregateType: 'riskMatrix', aggregateId: contractId, after: { ...matrix, rows } });
      return ok(matrix);
    });
  }

  /** The newest matrix of each contract that was accepted on the day that is read. */
  async ofContracts(ctx: RequestContext, contractIds: readonly string[]): Promise<Map<string, RiskMatrixView>> {
    openRead(ctx, 'contract:read');
    const { manager } = this.door.work;
    const matrices = await manager.find(RiskMatrixEntity, {
      where: { contractId: In([...contractIds]), acceptedOn: LessThanOrEqual(ctx.readDate) },
      order: { matrixVersion: 'ASC' },
    });
    const newest = new Map(matrices.map((matrix) => [matrix.contractId, matrix]));
    const rows = await manager.find(RiskRowEntity, {
      where: { matrixId: In([...newest.values()].map(({ id }) => id)) },
      order: { matrixId: 'ASC', rowNo: 'ASC' },
    });
    return new Map([...newest].map(([contractId, matrix]) => [contractId, viewOf(matrix, rows)]));
  }
}

function viewOf(matrix: RiskMatrixEntity, rows: readonly RiskRowEntity[]): RiskMatrixView {
  const own = rows.filter(({ matrixId }) => matrixId === matrix.id);
  return { ...matrix, rows: own.map((row) => ({ ...row, contractId: matrix.contractId })) };
}

export function riskMatrixLoaders(service: RiskMatrixService) {
  return { ofContract: perRequest((ctx: RequestContext, ids: readonly string[]) => service.ofContracts(ctx, ids)) };
}

export type RiskMatrixLoaders = ReturnType<typeof riskMatrixLoaders>;
