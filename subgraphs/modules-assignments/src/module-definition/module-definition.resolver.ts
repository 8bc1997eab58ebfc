import { openRead, type RequestContext } from '@ketenregie/shared';
import { Ctx, Query, Resolver } from 'type-graphql';
import { MODULES, OPTIONAL_MODULES } from '../enums';
import { ModuleDefinition } from './module-definition.types';

export function moduleDefinitions(): ModuleDefinition[] {
  return MODULES.map((code, at) => ({ code, sequence: at + 1, optional: OPTIONAL_MODULES.includes(code) }));
}

@Resolver(() => ModuleDefinition)
export class ModuleDefinitionResolver {
  @Query(() => [ModuleDefinition], { nullable: true, description: 'The five modules in execution order.' })
  moduleDefinitions(@Ctx() ctx: RequestContext) {
    openRead(ctx, 'moduleAssignment:read');
    return moduleDefinitions();
  }
}
