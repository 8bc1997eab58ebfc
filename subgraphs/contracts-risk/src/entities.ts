import { ApiTokenEntity } from './api-token/api-token.entity';
import { AreaPeriodEntity, CombiAreaEntity, ContractAreaEntity } from './area/area.entity';
import { ClockMoveEntity, ClockReachedEntity } from './clock-move/clock-move.entity';
import { ContractEntity, ContractInAreaEntity, ContractPartyEntity } from './contract/contract.entity';
import { FrameEntity } from './frame/frame.entity';
import { FrontDoorTariffEntity } from './front-door-tariff/front-door-tariff.entity';
import { LegalBasisEntity } from './legal-basis/legal-basis.entity';
import { MandateEntity } from './mandate/mandate.entity';
import { PartyEntity } from './party/party.entity';
import { PersonEntity } from './person/person.entity';
import { RiskMatrixEntity, RiskRowEntity } from './risk-matrix/risk-matrix.entity';

export const entities = [
  PartyEntity,
  PersonEntity,
  ApiTokenEntity,
  CombiAreaEntity,
  ContractAreaEntity,
  AreaPeriodEntity,
  ContractEntity,
  ContractInAreaEntity,
  ContractPartyEntity,
  RiskMatrixEntity,
  RiskRowEntity,
  FrameEntity,
  FrontDoorTariffEntity,
  MandateEntity,
  LegalBasisEntity,
  ClockMoveEntity,
  ClockReachedEntity,
];
