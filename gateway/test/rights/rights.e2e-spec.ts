import { withProduct } from '../support/product';
import { COMMANDS } from './expected/commands';
import { FIELDS } from './expected/fields';
import { documentOf, UNSEEN, written } from './probe/document';
import { Judge, judgeFields, PATHS, type Path } from './probe/judge';
import { CommandJudge, judgeAllowed, judgeDenied } from './probe/judge-commands';
import { matters } from './probe/probes';
import { composedSchema, coordinates, mutationNames } from './probe/schema';
import { openWorld, type World } from './probe/world';

const composed = composedSchema();
const MINUTES = 60_000;
/** Of a failure: enough to see what it is about. */
const SOME = 40;
/** No entity leads to these. */
const ROOTS_ALONE = /^(Query|Clock|ModuleDefinition|AssignmentMatrix|AssignmentCandidate)\./;

const missing = (wanted: Iterable<string>, found: ReadonlyMap<Path, ReadonlySet<string>>, path: Path) =>
  [...wanted].filter((coordinate) => !found.get(path)?.has(coordinate));

describe('the rights of domain §8', () => {
  const product = withProduct();
  const commands = new CommandJudge();
  let world: World;
  let fields: Judge;

  beforeAll(async () => {
    world = await openWorld(product());
    fields = new Judge(world);
  }, 2 * MINUTES);
  afterAll(() => world?.close());

  it('name every field and command of the API, and no other', () => {
    expect([...FIELDS.keys()].sort()).toEqual(coordinates(composed));
    expect(Object.keys(COMMANDS).sort()).toEqual(mutationNames(composed));
  });

  it(
    'hold for every field, role and organisation on every path, with one value for all who may see it',
    async () => {
      await judgeFields(world, composed, fields);
      expect(fields.deviations.slice(0, SOME)).toEqual([]);
    },
    5 * MINUTES,
  );

  it('were asked of every field on every path that leads to it, and every restricted one held something', () => {
    const entities = [...FIELDS.keys()].filter((coordinate) => !ROOTS_ALONE.test(coordinate));
    const restricted = [...FIELDS.keys()].filter(matters);
    const [gateway, , direct, signed] = PATHS;
    expect(missing(FIELDS.keys(), fields.reached, gateway)).toEqual([]);
    for (const path of [direct, signed]) expect(missing(entities, fields.reached, path)).toEqual([]);
    for (const path of [gateway, direct, signed]) expect(missing(restricted, fields.filled, path)).toEqual([]);
  });

  it(
    'hold for every command that is denied: it leaves a row that says so, and nothing else',
    async () => {
      const { changed, denials, expected } = await judgeDenied(world, commands);
      expect(commands.deviations.slice(0, SOME)).toEqual([]);
      expect(changed).toEqual([]);
      expect(denials).toEqual(expected);
    },
    3 * MINUTES,
  );

  it(
    'hold for every command that is allowed, and for what its answer hands out',
    async () => {
      await judgeAllowed(world, commands, fields, composed);
      expect(commands.deviations.slice(0, SOME)).toEqual([]);
      expect(fields.deviations.slice(0, SOME)).toEqual([]);
    },
    3 * MINUTES,
  );

  it('are what docs/rights.md says', () => {
    const text = documentOf(fields, commands.cells);
    expect(text).not.toContain(UNSEEN);
    expect(written(text)).toBe(text);
  });
});
