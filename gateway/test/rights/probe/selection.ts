import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { fieldsOf, isCarrier } from './schema';

/** One field of a query, and what is asked below it. */
export interface Picked {
  name: string;
  args: string;
  /** `Type.field`; null in a carrier, which has no rights of its own. */
  coordinate: string | null;
  below: readonly Picked[];
  /** Only the way to what is asked alone. */
  way?: true;
}

export interface SelectionPlan {
  entities: ReadonlySet<string>;
  /** Written arguments by coordinate, for fields that need or page by them. */
  args: Readonly<Record<string, string>>;
  /** How many entities deep; of those below there is only the id. */
  depth: number;
  /** How many of these in full; below, only what is short or `matters`. */
  full: number;
  matters(coordinate: string): boolean;
}

type Field = GraphQLField<unknown, unknown>;

const PAGE = 'first: 2';

function argsOf(owner: string, { name, args }: Field, given: SelectionPlan['args']): string | null {
  const written = given[`${owner}.${name}`];
  if (written !== undefined) return `(${written})`;
  if (args.some(isRequiredArgument)) return null;
  return args.some((arg) => arg.name === 'first') ? `(${PAGE})` : '';
}

function pick(owner: GraphQLObjectType, field: Field, plan: SelectionPlan, trail: readonly string[]): Picked | null {
  const args = argsOf(owner.name, field, plan.args);
  if (args === null) throw new Error(`${owner.name}.${field.name} needs arguments: add them to expected/arguments.ts.`);
  const coordinate = isCarrier(owner.name) ? null : `${owner.name}.${field.name}`;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return { name: field.name, args, coordinate, below: [] };
  const entity = plan.entities.has(type.name);
  if (entity && plan.depth === 0) return { name: field.name, args, coordinate, below: idOf(type) };
  if (!entity && trail.includes(type.name)) return null;
  const deeper = entity ? { ...plan, depth: plan.depth - 1, full: plan.full - 1 } : plan;
  const below = selectionOf(type, deeper, entity ? [] : [...trail, type.name]);
  if (!entity && plan.full < 0 && !isBrief(below, plan)) return null;
  return below.length ? { name: field.name, args, coordinate, below } : null;
}

const BRIEF = 8;
const isBrief = (picks: readonly Picked[], plan: SelectionPlan): boolean =>
  picks.reduce((sum, each) => sum + size(each), 0) <= BRIEF || picks.some((each) => anyMatters(each, plan));
const anyMatters = ({ coordinate, below }: Picked, plan: SelectionPlan): boolean =>
  (coordinate !== null && plan.matters(coordinate)) || below.some((each) => anyMatters(each, plan));

export const size = (picked: Picked): number => 1 + picked.below.reduce((sum, each) => sum + size(each), 0);

const idOf = ({ name }: GraphQLObjectType): Picked[] => [{ name: 'id', args: '', coordinate: `${name}.id`, below: [] }];

/** Every field of a type: values to their leaves, entities as deep as the plan says. */
export function selectionOf(type: GraphQLObjectType, plan: SelectionPlan, trail: readonly string[] = []): Picked[] {
  return fieldsOf(type)
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((field) => pick(type, field, plan, trail) ?? []);
}

/** One field of a type, for a query of its own. */
export function pickField(type: GraphQLObjectType, name: string, plan: SelectionPlan): Picked | null {
  const field = type.getFields()[name];
  return field ? pick(type, field, plan, []) : null;
}

export function printed(picks: readonly Picked[]): string {
  return picks
    .map(({ name, args, below }) => `${name}${args}${below.length ? ` { ${printed(below)} }` : ''}`)
    .join(' ');
}
