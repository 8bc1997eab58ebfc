import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { DEFAULT_PAGE } from './limits';

export interface Shape {
  depth: number;
  aliases: number;
  rootFields: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}

/** Folds a selection set into a number, each fragment once. */
function folded(fragments: Fragments, ofField: (field: FieldNode) => number, join: (a: number, b: number) => number) {
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode): number => set.selections.reduce((sum, node) => join(sum, of(node)), 0);
  const ofFragment = (name: string): number => {
    const found =
      known.get(name) ?? ofSet(fragments.get(name)?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] });
    known.set(name, found);
    return found;
  };
  const of = (node: SelectionNode): number => {
    if (node.kind === Kind.FIELD) return ofField(node);
    return node.kind === Kind.INLINE_FRAGMENT ? ofSet(node.selectionSet) : ofFragment(node.name.value);
  };
  return ofSet;
}

/** Asking for the schema is as deep as the schema's own types: bounded by a rule of graphql. */
const isIntrospection = (field: FieldNode) => field.name.value.startsWith('__');

const sum = (a: number, b: number) => a + b;

function depthOf(operation: OperationDefinitionNode, fragments: Fragments): number {
  const ofSet = folded(
    fragments,
    (field) => (isIntrospection(field) ? 0 : 1 + (field.selectionSet ? ofSet(field.selectionSet) : 0)),
    Math.max,
  );
  return ofSet(operation.selectionSet);
}

function aliasesOf(operation: OperationDefinitionNode, fragments: Fragments): number {
  const ofSet = folded(
    fragments,
    (field) => (field.alias ? 1 : 0) + (field.selectionSet ? ofSet(field.selectionSet) : 0),
    sum,
  );
  return ofSet(operation.selectionSet);
}

export function shapeOf(operation: OperationDefinitionNode, fragments: Fragments): Shape {
  return {
    depth: depthOf(operation, fragments),
    aliases: aliasesOf(operation, fragments),
    rootFields: folded(fragments, () => 1, sum)(operation.selectionSet),
  };
}

type Variables = Readonly<Record<string, unknown>>;

function argument(field: FieldNode, name: string, variables: Variables): unknown {
  const node = field.arguments?.find((given) => given.name.value === name);
  return node ? valueFromASTUntyped(node.value, { ...variables }) : undefined;
}

/** How many things the field may answer with: a page as large as asked, a list by ids, else one. */
function times(definition: GraphQLField<unknown, unknown>, field: FieldNode, variables: Variables): number {
  const names = new Set(definition.args.map(({ name }) => name));
  if (names.has('first')) {
    const first = argument(field, 'first', variables);
    return typeof first === 'number' && first > 0 ? first : DEFAULT_PAGE;
  }
  const ids = names.has('ids') ? argument(field, 'ids', variables) : null;
  return Array.isArray(ids) ? Math.max(1, ids.length) : 1;
}

function fieldOf(type: GraphQLCompositeType, field: FieldNode): GraphQLField<unknown, unknown> | null {
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  return type.getFields()[field.name.value] ?? null;
}

export interface CostInput {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  variables: Variables;
}

/** Composite fields count one each, and what lies under a list counts as often as the list can be long. */
export function costOf({ schema, operation, fragments, variables }: CostInput): number {
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType): number =>
    set.selections.reduce((total, node) => total + of(node, type), 0);
  const conditioned = (name: string | undefined, type: GraphQLCompositeType) => {
    const narrower = name ? schema.getType(name) : undefined;
    return narrower && isCompositeType(narrower) ? narrower : type;
  };
  const ofFragment = (name: string, type: GraphQLCompositeType): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const found = known.get(name) ?? ofSet(fragment.selectionSet, conditioned(fragment.typeCondition.name.value, type));
    known.set(name, found);
    return found;
  };
  const ofField = (field: FieldNode, type: GraphQLCompositeType): number => {
    const definition = isIntrospection(field) ? null : fieldOf(type, field);
    const named = definition && getNamedType(definition.type);
    if (!definition || !named || !isCompositeType(named) || !field.selectionSet) return 0;
    return 1 + times(definition, field, variables) * ofSet(field.selectionSet, named);
  };
  const of = (node: SelectionNode, type: GraphQLCompositeType): number => {
    if (node.kind === Kind.FIELD) return ofField(node, type);
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value, type);
    return ofSet(node.selectionSet, conditioned(node.typeCondition?.name.value, type));
  };
  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root) : 0;
}
