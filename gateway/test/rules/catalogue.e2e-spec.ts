import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { REPOSITORY, readSupergraph } from '../../src/compose';
import { allCases } from './all-cases';
import { catalogue, withoutSurface } from './catalogue';
import { titleOf } from './rule-case';
import { missingCases, rulesTable, strayCases } from './rules-table';

const TABLE = join(REPOSITORY, 'docs', 'rules.md');

/** Names of every argument and input field of the API. */
function argumentNames(): string[] {
  const schema = buildSchema(readSupergraph(), { assumeValid: true, assumeValidSDL: true });
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields()).map(({ name, type: of }) => `${name}: ${of}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ args }) => args.map(({ name, type: of }) => `${name}: ${of}`));
  });
}

describe('the rules of this product', () => {
  it('each have a test that refuses and one that accepts, of every code', () => {
    expect(missingCases(catalogue, allCases)).toEqual([]);
  });

  it('are the only ones that tests speak of, and no two tests have one title', () => {
    expect(strayCases(catalogue, allCases)).toEqual([]);
    const titles = allCases.map(titleOf);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it.each(withoutSurface)('$rule $code has no surface: $why', ({ surface }) => {
    expect(argumentNames().filter((each) => surface.test(each))).toEqual([]);
  });

  it('stand in docs/rules.md with their tests', () => {
    const table = rulesTable(catalogue, allCases);
    if (process.env.UPDATE_TABLES === '1') writeFileSync(TABLE, table);
    expect(readFileSync(TABLE, 'utf8')).toBe(table);
  });
});
