import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Identity, PermissionTable, RequestContext } from '../auth';
import type { Clock } from '../clock';
import type { Commands } from '../commands';
import type { Database, EntityClass, Migration, UnitOfWork } from '../database';
import type { Messages, PayloadKit } from '../errors';
import type { References } from '../federation';
import type { Log } from '../logging';
import type { DomainEvent, Emitter, EventPort, Handler, PayloadSchema } from '../outbox';
import type { ClockDriver } from './clock-driver';

/** What a subgraph says of itself; all that runs it is the same for every one. */
export interface SubgraphDefinition<Api = unknown> {
  /** Name of the context, of its events' source and of its signed audience. */
  name: string;
  entities: readonly EntityClass[];
  migrations: readonly Migration[];
  permissions: PermissionTable;
  messages: Messages;
  /** Aggregate types whose events it takes. */
  follows: readonly string[];
  /** It moves the clock of the installation; the others follow `clock.moved.v1`. */
  ownsClock?: boolean;
  /** By event type; once given, an event outside it is refused at emit. */
  produces?: Readonly<Record<string, PayloadSchema>>;
  /** By event type: the fields that its handlers need. */
  consumes?: Readonly<Record<string, PayloadSchema>>;
  create(kit: SubgraphKit): SubgraphParts<Api>;
}

export interface SubgraphSettings {
  demo: boolean;
  clockHold: boolean;
}

/** What the composition root of a subgraph builds on. */
export interface SubgraphKit {
  name: string;
  clock: Clock;
  clockDriver: ClockDriver;
  database: Database;
  work: UnitOfWork;
  commands: Commands;
  emitter: Emitter;
  /** Outcomes into payloads, in this subgraph's words. */
  payloads: PayloadKit;
  log: Log;
  settings: SubgraphSettings;
  /** For jobs and seeds: a named system person with every permission, new at each call. */
  systemContext(name: string): RequestContext;
}

export interface SubgraphParts<Api = unknown> {
  /** Instances, one per resolver class. */
  resolvers: readonly object[];
  references: References;
  orphanedTypes?: readonly (abstract new (...args: never[]) => object)[];
  handlers: Readonly<Record<string, Handler>>;
  /** Does all that is due up to and including the instant; called again and again, never twice at once. */
  due(to: string): Promise<void>;
  /** For other processes of this installation, signed or local. */
  internal: Readonly<Record<string, (input: unknown) => Promise<unknown>>>;
  /** For the seed and for tests. */
  api: Api;
}

export interface SubgraphOptions {
  database: {
    url: string | null;
    file: string;
    schema: string;
    logger?: Parameters<typeof import('../database').openDatabase>[0]['logger'];
  };
  /** Carrier of events to the peers. */
  port: EventPort;
  /** Names of the other contexts. */
  peers: readonly string[];
  settings: SubgraphSettings;
  /** First instant of an empty database; null: real time. */
  clockStart?: string | null;
  /** False where migrations are a step of their own. */
  migrate?: boolean;
  log?: Log;
  /** How often the dispatcher looks for what it was not told of. */
  pollMs?: number;
}

export interface OperationRequest {
  query: string;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
  operationName?: string | null | undefined;
}

export interface OperationResult {
  /** Absent when the request never ran: it does not parse, validate or fit its variables. */
  data?: ExecutionResult['data'];
  errors?: readonly GraphQLFormattedError[];
}

export interface Readiness {
  ready: boolean;
  database: boolean;
  /** Every migration of this release has run. */
  migrated: boolean;
  /** Deliveries that a peer has not accepted yet. */
  pendingEvents: number;
  /** Whole seconds that the oldest of them waits. */
  oldestPendingSeconds: number;
  /** Events given up on, waiting for a person. */
  parkedEvents: number;
  now: string;
}

export interface RunningSubgraph<Api = unknown> {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly clock: Clock;
  readonly database: Database;
  readonly parts: SubgraphParts<Api>;
  readonly api: Api;
  execute(request: OperationRequest, identity: Identity, signal?: AbortSignal | null): Promise<OperationResult>;
  receive(source: string, events: readonly DomainEvent[]): Promise<{ accepted: string[] }>;
  internal(name: string, input: unknown): Promise<unknown>;
  ready(): Promise<Readiness>;
  /** Sends every event that can be sent, and does what is due; answers how many deliveries remain. */
  settle(): Promise<number>;
  /** Ends running operations, then the dispatcher, then the database. */
  close(): Promise<void>;
}
