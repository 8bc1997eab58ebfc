import { IsNull, Not } from 'typeorm';
import { startAuditAnchors } from '../audit';
import { contextFor, systemIdentity } from '../auth';
import { Clock } from '../clock';
import { Commands } from '../commands';
import { type Database, openDatabase } from '../database';
import { BadInputError, payloadWith } from '../errors';
import { subgraphSchema } from '../federation';
import { type Log, silentLog } from '../logging';
import { Dispatcher, Emitter, type Handler, Inbox, InboxParkedEntity, type PayloadSchema } from '../outbox';
import { ClockDriver, restoreClock } from './clock-driver';
import type {
  Readiness,
  RunningSubgraph,
  SubgraphDefinition,
  SubgraphKit,
  SubgraphOptions,
  SubgraphParts,
} from './definition';
import { createExecutor } from './executor';
import { InFlight } from './in-flight';

const CLOCK_MOVED = 'clock.moved.v1';
const CLOCK_REACHED = 'clock.reached.v1';
const anyPayload: PayloadSchema = { parse: (value) => value };

async function openAndMigrate(
  definition: SubgraphDefinition,
  { database, migrate = true }: SubgraphOptions,
): Promise<Database> {
  const { entities, migrations } = definition;
  const { logger, ...place } = database;
  const opened = await openDatabase({ ...place, entities, migrations, ...(logger ? { logger } : {}) });
  try {
    if (migrate) await opened.migrate();
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function kitOf(
  definition: SubgraphDefinition,
  options: SubgraphOptions,
  database: Database,
  clock: Clock,
  log: Log,
): SubgraphKit {
  const { name, permissions, messages, produces, ownsClock = false } = definition;
  const { work } = database;
  const declared = produces ? { produces: { [CLOCK_REACHED]: anyPayload, ...produces } } : {};
  const emitter = new Emitter(work, clock, { name, peers: options.peers, ...declared });
  return {
    name,
    clock,
    database,
    work,
    emitter,
    log,
    settings: options.settings,
    clockDriver: new ClockDriver({ context: name, clock, work, emitter, announces: !ownsClock, log }),
    commands: new Commands(database, clock, emitter),
    payloads: payloadWith(messages),
    systemContext: (who) => contextFor(systemIdentity(who), permissions, clock),
  };
}

function inboxOf(
  { follows, consumes, ownsClock = false }: SubgraphDefinition,
  kit: SubgraphKit,
  parts: SubgraphParts,
): Inbox {
  const { work, clock, emitter, log, clockDriver } = kit;
  const own = parts.handlers[CLOCK_MOVED];
  const moved: Handler = async (event, unit) => {
    await own?.(event, unit);
    await clockDriver.handler(event, unit);
  };
  return new Inbox({
    work,
    clock,
    emitter,
    follows: ownsClock ? follows : [...new Set([...follows, 'clock'])],
    handlers: ownsClock ? parts.handlers : { ...parts.handlers, [CLOCK_MOVED]: moved },
    ...(consumes ? { consumes } : {}),
    onFailure: ({ id, type, aggregateType, aggregateId, eventNo }, error, attempts) => {
      log.error(
        { eventId: id, eventType: type, aggregateType, aggregateId, eventNo, attempts, error },
        'an event could not be handled',
      );
    },
  });
}

function dispatcherOf(kit: SubgraphKit, { port, peers, pollMs }: SubgraphOptions): Dispatcher {
  const onError = (peer: string, error: unknown) =>
    kit.log.warn({ peer, error }, 'events could not be delivered; they are kept');
  const dispatcher = new Dispatcher({ database: kit.database, port, peers, onError, ...(pollMs ? { pollMs } : {}) });
  kit.emitter.onCommitted(() => dispatcher.kick());
  return dispatcher;
}

async function readiness({ database, clock }: SubgraphKit, dispatcher: Dispatcher): Promise<Readiness> {
  const now = clock.now();
  try {
    const migrated = await database.migrated();
    const parkedEvents = await database.work.manager.countBy(InboxParkedEntity, { parkedAt: Not(IsNull()) });
    const pendingEvents = await dispatcher.pending();
    const oldestPendingSeconds = Math.floor((await dispatcher.oldestPendingMs()) / 1000);
    return { ready: migrated, database: true, migrated, pendingEvents, oldestPendingSeconds, parkedEvents, now };
  } catch {
    const nothing = { pendingEvents: 0, oldestPendingSeconds: 0, parkedEvents: 0 };
    return { ready: false, database: false, migrated: false, ...nothing, now };
  }
}

/** Everything of a subgraph but its front: embedded and spread out it is the same. */
export async function startSubgraph<Api>(
  definition: SubgraphDefinition<Api>,
  options: SubgraphOptions,
): Promise<RunningSubgraph<Api>> {
  const { name, permissions } = definition;
  const log = (options.log ?? silentLog).child({ context: name });
  const database = await openAndMigrate(definition, options);
  const clock = new Clock();
  await restoreClock(clock, database.work, { start: options.clockStart ?? null, hold: options.settings.clockHold });
  const kit = kitOf(definition, options, database, clock, log);
  const parts = definition.create(kit);
  const { schema, sdl } = subgraphSchema(parts);
  const inbox = inboxOf(definition, kit, parts);
  const dispatcher = dispatcherOf(kit, options);
  const execute = createExecutor({ schema, permissions, clock, log });
  const stopAnchors = startAuditAnchors(database.work, (error) =>
    log.error({ error }, 'the audit could not be anchored'),
  );
  const inFlight = new InFlight();
  dispatcher.start();
  await kit.clockDriver.start((to) => parts.due(to));

  return {
    ...{ name, schema, sdl, clock, database, parts, api: parts.api },
    execute: (request, identity, signal) => inFlight.run(() => execute(request, identity, signal)),
    receive: (source, events) => inFlight.run(() => inbox.receive(source, events)),
    internal: async (call, input) => {
      const answer = Object.hasOwn(parts.internal, call) ? parts.internal[call] : undefined;
      if (!answer) throw new BadInputError(`${name} has no internal call ${call}.`);
      return inFlight.run(() => answer(input));
    },
    ready: () => readiness(kit, dispatcher),
    settle: async () => {
      await kit.clockDriver.settled();
      return dispatcher.drain();
    },
    close: async () => {
      await inFlight.end();
      stopAnchors();
      await kit.clockDriver.stop();
      await dispatcher.stop();
      await database.close();
    },
  };
}
