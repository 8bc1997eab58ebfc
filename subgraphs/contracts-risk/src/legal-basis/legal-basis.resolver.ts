import { LocalDateScalar, type Page, type RequestContext } from '@ketenregie/shared';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { openEnd } from '../open-end';
import type { LegalBasisEntity } from './legal-basis.entity';
import type { LegalBasisService } from './legal-basis.service';
import { LegalBasis, LegalBasisConnection, LegalBasisFilter, LegalBasisSort } from './legal-basis.types';

@Resolver(() => LegalBasis)
export class LegalBasisResolver {
  constructor(private readonly service: LegalBasisService) {}

  @Query(() => LegalBasisConnection, { nullable: true, description: 'All legal bases, page by page. Open field.' })
  legalBases(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1–100; 25 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after?: string,
    @Arg('filter', () => LegalBasisFilter, { nullable: true, description: 'What to leave in.' })
    filter?: LegalBasisFilter,
    @Arg('sort', () => LegalBasisSort, { nullable: true, description: 'LAW when left out.' }) sort?: LegalBasisSort,
  ): Promise<Page<LegalBasisEntity>> {
    return this.service.list(ctx, { first, after, sort: sort ?? 'LAW', ...filter });
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'First day no longer in force; null: no end.' })
  to(@Root() basis: LegalBasisEntity) {
    return openEnd(basis.to);
  }
}
