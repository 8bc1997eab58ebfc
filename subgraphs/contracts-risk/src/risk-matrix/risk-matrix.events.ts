import type { NewEvent } from '@ketenregie/shared';
import type { Payload } from '../events';
import type { RiskMatrixEntity, RiskRowEntity } from './risk-matrix.entity';

/** Who owns what, without the amounts. */
export function riskMatrixAccepted(matrix: RiskMatrixEntity, rows: readonly RiskRowEntity[]): NewEvent {
  const { contractId, matrixVersion: version, acceptedOn } = matrix;
  const payload: Payload<'riskMatrix.accepted.v1'> = {
    ...{ contractId, version, acceptedOn },
    rows: rows.map(({ id, title, module, owner }) => ({ rowId: id, title, module, owner })),
  };
  return { type: 'riskMatrix.accepted.v1', aggregateType: 'riskMatrix', aggregateId: contractId, payload };
}
