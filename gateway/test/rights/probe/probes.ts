import type { GraphQLSchema } from 'graphql';
import { ENTITY_ID, INNER_ARGUMENTS, ROOT_ARGUMENTS, type Site } from '../expected/arguments';
import { FIELDS } from '../expected/fields';
import type { Door } from './doors';
import { entitiesOf, fieldsOf } from './schema';
import { type Picked, pickField, printed, selectionOf, size } from './selection';
import { AnswerReader, type GraphQLAnswer, type Sighting } from './sighting';

/** What is asked of one door for one caller and one site. */
export interface Probe {
  schema: GraphQLSchema;
  entities: ReadonlySet<string>;
  door: Door;
  site: Site;
  /** Root fields that the caller is to be refused, with all below. */
  refused(root: string): boolean;
  /** Entities below the thing of a root field. */
  depthOf(root: string): number;
  /** The caller reads what is open; who does not is asked field by field, as one refusal may take others with it. */
  readsOpen: boolean;
}

/** Of names: a document stays far below the gateway's limits. */
const LARGE = 220;

/** A part keeps the id of what it is of, which tells whose it is. */
function above(picked: Picked, below: readonly Picked[]): Picked {
  const id = picked.below.find(({ name, coordinate }) => name === 'id' && coordinate !== null);
  return { ...picked, below: id && !below.includes(id) ? [id, ...below] : below };
}

/** Large selections in parts, each with the way down to it. */
function inParts(picks: readonly Picked[], most: number): Picked[][] {
  const parts: Picked[][] = [];
  let part: Picked[] = [];
  let room = most;
  for (const each of picks) {
    const needed = size(each);
    if (needed > most && each.below.length) {
      parts.push(...inParts(each.below, most - 1).map((below) => [above(each, below)]));
      continue;
    }
    if (needed > room && part.length) {
      parts.push(part);
      [part, room] = [[], most];
    }
    part.push(each);
    room -= needed;
  }
  return part.length ? [...parts, part] : parts;
}

/** What is not for everybody who may read the thing. */
export const matters = (coordinate: string) => ['personal', 'commercial'].includes(FIELDS.get(coordinate) ?? '');

const isOpen = ({ coordinate }: Picked) =>
  coordinate !== null && !['everybody', 'self'].includes(FIELDS.get(coordinate) ?? '');

/** What is everybody's together, and every other field in a query of its own. */
function fieldByField(picks: readonly Picked[]): Picked[][] {
  const { together, alone } = apart(picks);
  return [...(together.length ? [together] : []), ...alone.map((each) => [each])];
}

function apart(picks: readonly Picked[]): { together: Picked[]; alone: Picked[] } {
  const together: Picked[] = [];
  const alone: Picked[] = [];
  for (const each of picks) {
    if (isOpen(each)) alone.push(each);
    else if (each.below.length === 0) together.push(each);
    else {
      const below = apart(each.below);
      if (below.together.length) together.push(above(each, below.together));
      alone.push(...below.alone.map((one) => ({ ...each, way: true as const, below: [one] })));
    }
  }
  return { together, alone };
}

const partsOf = ({ readsOpen }: Probe, picks: readonly Picked[]) =>
  readsOpen ? inParts(picks, LARGE) : fieldByField(picks);

/** Every root field, with what hangs below it. */
export async function throughRoots(probe: Probe): Promise<Sighting[]> {
  const { schema, entities, door, site, refused, depthOf } = probe;
  const query = schema.getQueryType();
  if (!query) throw new Error('There is no Query.');
  const found: Sighting[] = [];
  for (const { name } of fieldsOf(query).filter((field) => !field.name.startsWith('_'))) {
    const args = ROOT_ARGUMENTS[name]?.(site);
    if (args === undefined) throw new Error(`Query.${name} is new: add it to expected/arguments.ts.`);
    const plan = {
      entities,
      matters,
      full: depthOf(name) > 1 ? 1 : 0,
      depth: depthOf(name),
      args: { ...INNER_ARGUMENTS(site), ...(args && { [`Query.${name}`]: args }) },
    };
    const picked = pickField(query, name, plan);
    if (!picked) throw new Error(`Query.${name} cannot be asked.`);
    const parts = refused(name) ? inParts([picked], LARGE) : partsOf(probe, [picked]);
    for (const part of parts) {
      const answer = await door({ query: `{ ${printed(part)} }` });
      found.push(...new AnswerReader(answer).read(part, { type: 'Query', path: [], of: null }, answer.data));
    }
  }
  return found;
}

const ENTITIES = (typeName: string, fields: string) =>
  `query ($given: [_Any!]!) { _entities(representations: $given) { ... on ${typeName} { ${fields} } } }`;

const firstEntity = ({ data }: GraphQLAnswer): unknown => {
  const list = (data as { _entities?: unknown[] } | null | undefined)?._entities;
  return Array.isArray(list) ? list[0] : null;
};

/** Every entity of one subgraph by its key, as the gateway asks for it. */
export async function throughEntities(probe: Probe): Promise<Sighting[]> {
  const { schema, entities, door, site } = probe;
  const found: Sighting[] = [];
  for (const type of entitiesOf(schema)) {
    const id = ENTITY_ID[type.name]?.(site);
    if (id === undefined) throw new Error(`The entity ${type.name} is new: add it to expected/arguments.ts.`);
    const picks = selectionOf(type, { entities, matters, full: 0, depth: 0, args: INNER_ARGUMENTS(site) });
    const place = { type: type.name, path: ['_entities', 0], of: { type: type.name, id } };
    for (const part of partsOf(probe, picks)) {
      const variables = { given: [{ __typename: type.name, id }] };
      const answer = await door({ query: ENTITIES(type.name, printed(part)), variables });
      found.push(...new AnswerReader(answer).read(part, place, firstEntity(answer)));
    }
  }
  return found;
}
