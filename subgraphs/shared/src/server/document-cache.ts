import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';

const MAX_DOCUMENTS = 500;
const MAX_TOKENS = 10_000;

export type CachedDocument = { document: DocumentNode } | { errors: readonly GraphQLFormattedError[] };

const coded = (error: GraphQLError, code: string): GraphQLFormattedError => ({
  ...error.toJSON(),
  extensions: { code },
});

function prepare(schema: GraphQLSchema, text: string): CachedDocument {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MAX_TOKENS });
  } catch (error) {
    // A document nested beyond the parser's stack is no syntax error, and no fault of ours either.
    const known = error instanceof GraphQLError ? error : new GraphQLError('The document is too deep.');
    return { errors: [coded(known, 'GRAPHQL_PARSE_FAILED')] };
  }
  const errors = validate(schema, document, specifiedRules, { maxErrors: 20 });
  if (errors.length) return { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  return isSubscription(document) ? { errors: [noSubscriptions()] } : { document };
}

const isSubscription = (document: DocumentNode) =>
  document.definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.SUBSCRIPTION,
  );

const noSubscriptions = () => coded(new GraphQLError('There are no subscriptions.'), 'SUBSCRIPTIONS_NOT_SUPPORTED');

/** Parses and validates each text once; the least recently used goes first. */
export class DocumentCache {
  private readonly byText = new Map<string, CachedDocument>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limit = MAX_DOCUMENTS,
  ) {}

  get size(): number {
    return this.byText.size;
  }

  get(text: string): CachedDocument {
    const known = this.byText.get(text) ?? prepare(this.schema, text);
    this.byText.delete(text);
    this.byText.set(text, known);
    if (this.byText.size > this.limit) this.forgetOldest();
    return known;
  }

  private forgetOldest(): void {
    const [oldest] = this.byText.keys();
    if (oldest !== undefined) this.byText.delete(oldest);
  }
}
