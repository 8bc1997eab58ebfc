import { COMMANDS } from './expected/commands';
import { FIELDS } from './expected/fields';
import { documentOf, written } from './probe/document';
import { type Judge, judgeFields, PATHS } from './probe/judge';
import { CommandJudge, judgeAllowed, judgeDenied } from './probe/judge-commands';
import { composedSchema, coordinates, mutationNames } from './probe/schema';
import { openWorld, type World } from './probe/world';
import { withProduct } from '../support/product';

const composed = composedSchema();

describe('the rights of domain §8', () => {
  const product = withProduct();
  const commands = new CommandJudge();
  let world: World;
  let fields: Judge;

  beforeAll(async () => {
    world = await openWorld(product());
  }, 600_000);
  afterAll(() => world?.close());

  it('name every field and command of the API, and no other', () => {
    expect([...FIELDS.keys()].sort()).toEqual(coordinates(composed));
    expect(Object.keys(COMMANDS).sort()).toEqual(mutationNames(composed));
  });

  it('hold for every field, role and path', async () => {
    console.time('fields');
    fields = await judgeFields(world, composed);
    console.timeEnd('fields');
    require('fs').writeFileSync('/tmp/rights-dev.txt', fields.deviations.join('\n'));
    for (const p of PATHS) require('fs').writeFileSync('/tmp/rights-unreached-' + p.replace(/\W+/g, '_'), [...FIELDS.keys()].filter((k) => !fields.reached.get(p)?.has(k)).join('\n'));
    expect(fields.deviations.slice(0, 40)).toEqual([]);
  }, 600_000);

  it('hold for every command, role and path, and what is denied leaves a row that says so and nothing else', async () => {
    console.time('denied');
    const left = await judgeDenied(world, commands);
    console.timeEnd('denied');
    require('fs').writeFileSync('/tmp/rights-cmd.txt', commands.deviations.join('\n'));
    expect(commands.deviations.slice(0, 40)).toEqual([]);
    expect(left.changed).toEqual([]);
  }, 600_000);
  it('hold for every command and role that may', async () => {
    console.time('allowed');
    await judgeAllowed(world, commands, fields, composed);
    console.timeEnd('allowed');
    require('fs').writeFileSync('/tmp/rights-cmd2.txt', commands.deviations.join('\n'));
    expect(commands.deviations.slice(0, 40)).toEqual([]);
  }, 600_000);

  it('are what docs/rights.md says', () => {
    const text = documentOf(fields, commands.cells);
    require('fs').writeFileSync('/tmp/rights.md', text);
    void written;
  });
});
