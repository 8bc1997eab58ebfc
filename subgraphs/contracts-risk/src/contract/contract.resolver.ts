import { euros, fieldFor, Money, type Page, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { AreaLoaders } from '../area/area.reference';
import { ContractArea } from '../area/area.types';
import type { FrameLoaders } from '../frame/frame.service';
import type { TariffLoaders } from '../front-door-tariff/front-door-tariff.service';
import type { RiskMatrixLoaders } from '../risk-matrix/risk-matrix.service';
import { COMMERCIAL, type CommercialGate } from './commercial';
import type { ContractEntity } from './contract.entity';
import type { ContractReader } from './contract.reader';
import type { ContractLoaders } from './contract.reference';
import {
  Contract,
  ContractConnection,
  ContractFilter,
  ContractPartyType,
  ContractSort,
  FrameType,
  FrontDoorTariffType,
  RiskMatrixType,
  RoleHolderType,
} from './contract.types';

export interface ContractResolverParts {
  reader: ContractReader;
  contracts: ContractLoaders;
  areas: AreaLoaders;
  matrices: RiskMatrixLoaders;
  frames: FrameLoaders;
  tariffs: TariffLoaders;
  commercial: CommercialGate;
}

@Resolver(() => Contract)
export class ContractResolver {
  constructor(private readonly parts: ContractResolverParts) {}

  @Query(() => Contract, { nullable: true, description: 'Null when there is none. Open field.' })
  contract(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Of the contract.' }) id: string) {
    return this.parts.contracts.byId(ctx).load(id);
  }

  @Query(() => Contract, { nullable: true, description: 'Null when there is none. Open field.' })
  contractByNumber(
    @Ctx() ctx: RequestContext,
    @Arg('number', () => String, { description: 'E.g. `C-02`.' }) number: string,
  ) {
    return this.parts.reader.byNumber(ctx, number);
  }

  @Query(() => ContractConnection, { nullable: true, description: 'All contracts, page by page. Open field.' })
  contracts(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1–100; 25 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after?: string,
    @Arg('filter', () => ContractFilter, { nullable: true, description: 'What to leave in.' }) filter?: ContractFilter,
    @Arg('sort', () => ContractSort, { nullable: true, description: 'NUMBER when left out.' }) sort?: ContractSort,
  ): Promise<Page<ContractEntity>> {
    return this.parts.reader.list(ctx, { first, after, sort: sort ?? 'NUMBER', ...filter });
  }

  @FieldResolver(() => [ContractArea], { description: 'Areas that it holds for, by code.' })
  async areas(@Root() contract: ContractEntity, @Ctx() ctx: RequestContext) {
    const ids = (await this.parts.contracts.areaIdsOf(ctx).load(contract.id)) ?? [];
    const found = await Promise.all(ids.map((id) => this.parts.areas.byId(ctx).load(id)));
    return found.filter((each) => each !== null).sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  @FieldResolver(() => [ContractPartyType], { description: 'Who is in it, operators first.' })
  async parties(@Root() contract: ContractEntity, @Ctx() ctx: RequestContext) {
    return (await this.parts.contracts.partiesOf(ctx).load(contract.id)) ?? [];
  }

  @FieldResolver(() => RoleHolderType, { nullable: true, description: 'The one mandated director (regisseur).' })
  director(@Root() contract: ContractEntity) {
    return contract.director;
  }

  @FieldResolver(() => RoleHolderType, { nullable: true, description: 'The one administrator (directievoerder).' })
  administrator(@Root() contract: ContractEntity) {
    return contract.administrator;
  }

  @FieldResolver(() => RoleHolderType, { nullable: true, description: 'The one quality controller.' })
  qualityController(@Root() contract: ContractEntity) {
    return contract.qualityController;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Up to where the parties are liable (CR-02). Commercial: others than its parties get FORBIDDEN.',
  })
  async liabilityCap(@Root() contract: ContractEntity, @Ctx() ctx: RequestContext) {
    const allowed = await this.parts.commercial(ctx, contract.id);
    return fieldFor(allowed, COMMERCIAL, () => (contract.liabilityCap === null ? null : euros(contract.liabilityCap)));
  }

  @FieldResolver(() => RiskMatrixType, { nullable: true, description: 'The newest one that both sides accepted.' })
  async riskMatrix(@Root() contract: ContractEntity, @Ctx() ctx: RequestContext) {
    const matrix = await this.parts.matrices.ofContract(ctx).load(contract.id);
    return matrix && { version: matrix.matrixVersion, acceptedOn: matrix.acceptedOn, rows: matrix.rows };
  }

  @FieldResolver(() => [FrameType], { description: 'What it promises.' })
  async frames(@Root() contract: ContractEntity, @Ctx() ctx: RequestContext) {
    return (await this.parts.frames.ofContract(ctx).load(contract.id)) ?? [];
  }

  @FieldResolver(() => [FrontDoorTariffType], {
    description: 'In force on the day that is read. Class and modules are open; the price is commercial.',
  })
  async frontDoorTariffs(@Root() contract: ContractEntity, @Ctx() ctx: RequestContext) {
    return (await this.parts.tariffs.ofContract(ctx).load(contract.id)) ?? [];
  }
}
