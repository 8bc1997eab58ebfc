import { Bool, Cents, Day, Id, Instant, IntCol, Ref, Text } from '@ketenregie/shared';
import { Entity, Index } from 'typeorm';
import type { Module, RiskOwner } from '../enums/values';

/** A version of a contract's matrix that both sides accepted; the newest counts. */
@Entity('risk_matrix')
@Index('uq_risk_matrix_version', ['contractId', 'matrixVersion'], { unique: true })
export class RiskMatrixEntity {
  @Id() id: string;
  @Ref('contract_id') contractId: string;
  @IntCol('matrix_version') matrixVersion: number;
  @Day('accepted_on') acceptedOn: string;
  @Instant('created_at') createdAt: string;
}

@Entity('risk_row')
@Index('uq_risk_row_no', ['matrixId', 'rowNo'], { unique: true })
export class RiskRowEntity {
  @Id() id: string;
  @Ref('matrix_id') matrixId: string;
  @IntCol('row_no') rowNo: number;
  @Text('title', 200) title: string;
  @Text('category', 32) category: string;
  @Text('module', 32) module: Module;
  @Text('owner', 16) owner: RiskOwner;
  @Cents('cap', { nullable: true }) cap: bigint | null;
  @Bool('unforeseen') unforeseen: boolean;
}
