import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Entity } from 'typeorm';
import { allow, type Identity, type RequestContext } from '../../auth';
import { createTable, Id, id, Text, table, text } from '../../database';
import { ok, UserError } from '../../errors';
import { LocalDateScalar, perRequest } from '../../federation';
import { type DomainEvent, InProcessEventPort } from '../../outbox';
import type { RunningSubgraph, SubgraphDefinition, SubgraphKit, SubgraphParts } from '../definition';
import { startSubgraph } from '../start-subgraph';

@Entity('note')
class NoteEntity {
  @Id() id: string;
  @Text('text', 200) text: string;
}

@ObjectType()
@Directive('@key(fields: "id")')
class Note {
  @Field(() => ID) id: string;
  @Field(() => String) text: string;
}

@InputType()
class WriteNoteInput {
  @Field(() => String) text: string;
  @Field(() => LocalDateScalar, { nullable: true }) on?: string;
  @Field(() => String) idempotencyKey: string;
}

@ObjectType()
class WriteNotePayload {
  @Field(() => Note, { nullable: true }) note: Note | null;
  @Field(() => [UserError]) userErrors: UserError[];
  @Field(() => [UserError]) advices: UserError[];
}

/** A person who may do everything in the fixture. */
export const writer: Identity = {
  personId: 'p1',
  personName: 'Person One',
  organisationId: 'o1',
  organisationKind: 'KIND',
  side: 'OPERATOR',
  roles: ['WRITER'],
  language: 'en',
  activePartner: true,
  asOf: null,
  overlay: null,
  requestId: 'r1',
  scopes: null,
};

export interface FixtureApi {
  kit: SubgraphKit;
  /** What arrived, oldest first. */
  seen: DomainEvent[];
  /** What `due` was asked for, with the clock's instant at that moment. */
  dues: { to: string; clock: string }[];
  /** While set, `due` fails. */
  fail: { due: boolean };
  notes(): Promise<NoteEntity[]>;
}

function resolversOf(kit: SubgraphKit) {
  const byId = perRequest(async (ctx: RequestContext, ids: readonly string[]) => {
    allow(ctx, 'note:read');
    const rows = await kit.work.manager.find(NoteEntity);
    return new Map(rows.filter((row) => ids.includes(row.id)).map((row) => [row.id, row]));
  });

  @Resolver(() => Note)
  class NoteResolver {
    @Query(() => Note, { nullable: true })
    note(@Ctx() ctx: RequestContext, @Arg('id', () => ID) wanted: string) {
      return byId(ctx).load(wanted);
    }

    @Query(() => String)
    broken(): string {
      throw new Error('connect ECONNREFUSED 10.0.0.7');
    }

    @Mutation(() => WriteNotePayload)
    async writeNote(@Ctx() ctx: RequestContext, @Arg('input', () => WriteNoteInput) input: WriteNoteInput) {
      const { idempotencyKey: key, ...content } = input;
      const request = { name: 'writeNote', permission: 'note:write', key, input: content };
      const outcome = await kit.commands.run(ctx, request, async ({ manager, emit, audit }) => {
        const note = { id: `note-${key}`, text: input.text };
        await manager.insert(NoteEntity, note);
        await emit({
          type: 'note.written.v1',
          aggregateType: 'note',
          aggregateId: note.id,
          payload: { noteId: note.id },
        });
        audit({ aggregateType: 'note', aggregateId: note.id, after: note });
        return ok(note);
      });
      return kit.payloads.toPayload(ctx, 'note', outcome);
    }
  }
  return { resolvers: [new NoteResolver()], byId };
}

function partsOf(kit: SubgraphKit): SubgraphParts<FixtureApi> {
  const { resolvers, byId } = resolversOf(kit);
  const seen: DomainEvent[] = [];
  const dues: FixtureApi['dues'] = [];
  const fail = { due: false };
  const see = async (event: DomainEvent) => {
    seen.push(event);
  };
  return {
    resolvers,
    references: { Note: (stub: { id: string }, ctx: RequestContext) => byId(ctx).load(stub.id) },
    handlers: { 'note.written.v1': see, 'clock.reached.v1': see },
    due: async (to) => {
      if (fail.due) throw new Error('not now');
      dues.push({ to, clock: kit.clock.now() });
    },
    internal: { echo: async (input) => input },
    api: { kit, seen, dues, fail, notes: () => kit.work.manager.find(NoteEntity) },
  };
}

export function definitionOf(name: string, ownsClock: boolean): SubgraphDefinition<FixtureApi> {
  return {
    name,
    ownsClock,
    entities: [NoteEntity],
    migrations: [createTable('Note1790000000001', table('note', [id(), text('text', 200)]))],
    permissions: { 'note:read': ['WRITER'], 'note:write': ['WRITER'] },
    messages: { nl: {}, en: {} },
    follows: ['note', 'clock'],
    create: partsOf,
  };
}

export interface Pair {
  owner: RunningSubgraph<FixtureApi>;
  follower: RunningSubgraph<FixtureApi>;
  folder: string;
  close(keep?: boolean): Promise<void>;
}

export interface PairOptions {
  folder?: string;
  clockStart?: string | null;
  clockHold?: boolean;
}

/** Two contexts in one process; the first moves the clock. */
export async function startPair({
  folder: given,
  clockStart = null,
  clockHold = true,
}: PairOptions = {}): Promise<Pair> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'ketenregie-server-')));
  const port = new InProcessEventPort();
  const start = async (name: string, peer: string) => {
    const running = await startSubgraph(definitionOf(name, name === 'owner'), {
      database: { url: null, file: join(folder, `${name}.sqlite`), schema: name },
      port,
      peers: [peer],
      settings: { demo: true, clockHold },
      clockStart,
      pollMs: 20,
    });
    port.register(name, running);
    return running;
  };
  const owner = await start('owner', 'follower');
  const follower = await start('follower', 'owner');
  return {
    owner,
    follower,
    folder,
    close: async (keep = false) => {
      await Promise.all([owner.close(), follower.close()]);
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As the context that owns the clock moves it: itself, and a fact for the others. */
export async function moveTo({ api: { kit } }: RunningSubgraph<FixtureApi>, to: string): Promise<void> {
  await kit.work.task(async (manager) => {
    await kit.clockDriver.request(manager, to);
    await kit.emitter.emit(manager, {
      type: 'clock.moved.v1',
      aggregateType: 'clock',
      aggregateId: 'clock',
      payload: { to },
    });
  });
}

/** Polls a state, never a time. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The state was not reached.');
}
