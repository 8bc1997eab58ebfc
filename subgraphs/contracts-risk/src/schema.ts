import type { PayloadKit, References } from '@ketenregie/shared';
import { areaLoaders, areaReference } from './area/area.reference';
import { AreaOperatorResolver, CombiAreaResolver, ContractAreaResolver } from './area/area.resolver';
import { ClockMoveResolver } from './clock-move/clock-move.resolver';
import { commercialGate } from './contract/commercial';
import { contractLoaders, contractReference } from './contract/contract.reference';
import { ContractResolver } from './contract/contract.resolver';
import {
  ContractPartyResolver,
  FrontDoorTariffResolver,
  RiskMatrixResolver,
  RiskRowResolver,
  RoleHolderResolver,
} from './contract/contract-parts.resolver';
import { frameLoaders } from './frame/frame.service';
import { tariffLoaders } from './front-door-tariff/front-door-tariff.service';
import { LegalBasisResolver } from './legal-basis/legal-basis.resolver';
import { legalBasisLoaders, legalBasisReference } from './legal-basis/legal-basis.service';
import { mandateLoaders } from './mandate/mandate.reference';
import { MandateResolver } from './mandate/mandate.resolver';
import { partyLoaders, partyReference } from './party/party.reference';
import { PartyResolver } from './party/party.resolver';
import { personLoaders, personReference } from './person/person.reference';
import { PersonResolver } from './person/person.resolver';
import { riskMatrixLoaders } from './risk-matrix/risk-matrix.service';
import type { Services } from './services';
import { ViewerResolver, viewerReference } from './viewer/viewer.resolver';

function loadersOf(services: Services) {
  return {
    parties: partyLoaders(services.parties),
    people: personLoaders(services.people),
    areas: areaLoaders(services.areas),
    contracts: contractLoaders(services.contractReader),
    mandates: mandateLoaders(services.mandates),
    matrices: riskMatrixLoaders(services.matrices),
    frames: frameLoaders(services.frames),
    tariffs: tariffLoaders(services.tariffs),
    legalBases: legalBasisLoaders(services.legalBases),
    commercial: commercialGate(services.door),
  };
}

/** Plain `new`: what a resolver needs is what is passed here. */
export function graphql(services: Services, payloads: PayloadKit): { resolvers: object[]; references: References } {
  const loaders = loadersOf(services);
  const { parties, people, areas, contracts, commercial } = loaders;
  return {
    resolvers: [
      new ViewerResolver(people, parties),
      new PartyResolver({ service: services.parties, ...loaders }),
      new PersonResolver(people, parties),
      new ContractAreaResolver(services.areas, areas, parties, contracts),
      new AreaOperatorResolver(parties),
      new CombiAreaResolver(areas),
      new ContractResolver({ reader: services.contractReader, ...loaders }),
      new ContractPartyResolver(parties),
      new RoleHolderResolver(parties, people, loaders.mandates),
      new RiskMatrixResolver(),
      new RiskRowResolver(commercial),
      new FrontDoorTariffResolver(commercial),
      new MandateResolver({ service: services.mandates, payloads, ...loaders }),
      new LegalBasisResolver(services.legalBases),
      new ClockMoveResolver(services.clock, payloads),
    ],
    references: {
      Party: partyReference(parties),
      Person: personReference(people),
      ContractArea: areaReference(areas),
      Contract: contractReference(contracts),
      LegalBasis: legalBasisReference(loaders.legalBases),
      Viewer: viewerReference,
    },
  };
}
