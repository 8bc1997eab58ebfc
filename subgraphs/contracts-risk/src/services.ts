import type { SubgraphKit } from '@ketenregie/shared';
import { ApiTokenService } from './api-token/api-token.service';
import { AreaService } from './area/area.service';
import { ClockMoveService } from './clock-move/clock-move.service';
import { ContractReader } from './contract/contract.reader';
import { ContractService } from './contract/contract.service';
import { FrameService } from './frame/frame.service';
import { FrontDoorTariffService } from './front-door-tariff/front-door-tariff.service';
import { IdentityService } from './identity/identity.service';
import { LegalBasisService } from './legal-basis/legal-basis.service';
import { MandateService } from './mandate/mandate.service';
import { PartyService } from './party/party.service';
import { PersonService } from './person/person.service';
import { RiskMatrixService } from './risk-matrix/risk-matrix.service';

export function servicesOf({ work, commands, clock, clockDriver: driver, emitter, settings }: SubgraphKit) {
  const door = { work, commands };
  const tokens = new ApiTokenService(door);
  return {
    door,
    tokens,
    parties: new PartyService(door),
    people: new PersonService(door),
    areas: new AreaService(door),
    contracts: new ContractService(door),
    contractReader: new ContractReader(door),
    matrices: new RiskMatrixService(door),
    frames: new FrameService(door),
    tariffs: new FrontDoorTariffService(door),
    mandates: new MandateService(door),
    legalBases: new LegalBasisService(door),
    identities: new IdentityService(door, tokens, clock),
    clock: new ClockMoveService(door, { clock, driver, emitter, demo: settings.demo }),
  };
}

export type Services = ReturnType<typeof servicesOf>;
