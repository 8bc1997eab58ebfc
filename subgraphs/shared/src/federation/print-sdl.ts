import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

interface WithNode {
  astNode?: { directives?: readonly ConstDirectiveNode[] } | null | undefined;
}

const directivesOf = (part: WithNode | undefined) => part?.astNode?.directives ?? [];

/** graphql's own printer leaves directives out; type-graphql keeps them on nodes that hold nothing else. */
export function printSdl(schema: GraphQLSchema): string {
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  };
  const marked = visit(parse(printSchema(schema), { noLocation: true }), {
    ObjectTypeDefinition: (node) => {
      const fields = fieldsOf(node.name.value);
      return {
        ...node,
        directives: [...(node.directives ?? []), ...directivesOf(schema.getType(node.name.value))],
        fields: (node.fields ?? []).map((field) => ({
          ...field,
          directives: [...(field.directives ?? []), ...directivesOf(fields[field.name.value])],
        })),
      };
    },
  });
  return `${print({ kind: Kind.DOCUMENT, definitions: [...parse(LINK, { noLocation: true }).definitions, ...marked.definitions] })}\n`;
}
