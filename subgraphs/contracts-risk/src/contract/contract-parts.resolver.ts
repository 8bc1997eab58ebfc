import { euros, fieldFor, LocalDateScalar, Money, type RequestContext } from '@ketenregie/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FrontDoorTariffEntity } from '../front-door-tariff/front-door-tariff.entity';
import type { MandateLoaders } from '../mandate/mandate.reference';
import { Mandate } from '../mandate/mandate.types';
import { openEnd } from '../open-end';
import type { PartyLoaders } from '../party/party.reference';
import { Party } from '../party/party.types';
import type { PersonLoaders } from '../person/person.reference';
import { Person } from '../person/person.types';
import type { RiskMatrixView, RiskRowView } from '../risk-matrix/risk-matrix.service';
import { COMMERCIAL, type CommercialGate } from './commercial';
import type { ContractPartyEntity } from './contract.entity';
import type { RoleHolder } from './contract.rules';
import { ContractPartyType, FrontDoorTariffType, RiskMatrixType, RiskRowType, RoleHolderType } from './contract.types';

@Resolver(() => ContractPartyType)
export class ContractPartyResolver {
  constructor(private readonly parties: PartyLoaders) {}

  @FieldResolver(() => Party, { nullable: true, description: 'The party.' })
  party(@Root() member: ContractPartyEntity, @Ctx() ctx: RequestContext) {
    return this.parties.load(ctx, member.partyId);
  }
}

@Resolver(() => RoleHolderType)
export class RoleHolderResolver {
  constructor(
    private readonly parties: PartyLoaders,
    private readonly people: PersonLoaders,
    private readonly mandates: MandateLoaders,
  ) {}

  @FieldResolver(() => Person, { nullable: true, description: 'Who holds the role.' })
  person(@Root() holder: RoleHolder, @Ctx() ctx: RequestContext) {
    return this.people.load(ctx, holder.personId);
  }

  @FieldResolver(() => Party, { nullable: true, description: 'For which party to the contract.' })
  party(@Root() holder: RoleHolder, @Ctx() ctx: RequestContext) {
    return this.parties.load(ctx, holder.partyId);
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The contract mandate that the role rests on.' })
  mandate(@Root() holder: RoleHolder, @Ctx() ctx: RequestContext) {
    return this.mandates.byId(ctx).load(holder.mandateId);
  }
}

@Resolver(() => RiskMatrixType)
export class RiskMatrixResolver {
  @FieldResolver(() => [RiskRowType], { description: 'At most 20 (RI-02), in their own order.' })
  rows(@Root() matrix: RiskMatrixView) {
    return matrix.rows;
  }
}

@Resolver(() => RiskRowType)
export class RiskRowResolver {
  constructor(private readonly commercial: CommercialGate) {}

  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'Highest amount; null of an unforeseen risk (RI-07). Commercial: others than the parties get FORBIDDEN.',
  })
  async cap(@Root() row: RiskRowView, @Ctx() ctx: RequestContext) {
    const allowed = await this.commercial(ctx, row.contractId);
    return fieldFor(allowed, COMMERCIAL, () => (row.cap === null ? null : euros(row.cap)));
  }
}

@Resolver(() => FrontDoorTariffType)
export class FrontDoorTariffResolver {
  constructor(private readonly commercial: CommercialGate) {}

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'All-in, excluding VAT. Commercial: others than the parties to the contract get FORBIDDEN.',
  })
  async price(@Root() tariff: FrontDoorTariffEntity, @Ctx() ctx: RequestContext) {
    const allowed = await this.commercial(ctx, tariff.contractId);
    return fieldFor(allowed, COMMERCIAL, () => euros(tariff.price));
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Beside the price, for every unit of the order; null: none. Commercial, as the price.',
  })
  async pricePerUnit(@Root() tariff: FrontDoorTariffEntity, @Ctx() ctx: RequestContext) {
    const allowed = await this.commercial(ctx, tariff.contractId);
    return fieldFor(allowed, COMMERCIAL, () => (tariff.pricePerUnit === null ? null : euros(tariff.pricePerUnit)));
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'First day on which it no longer holds.' })
  to(@Root() tariff: FrontDoorTariffEntity) {
    return openEnd(tariff.to);
  }
}
