import { randomUUID } from 'node:crypto';
import type { RunningSubgraph } from '@ketenregie/shared';
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { setOf } from '../../main-thread/thread';
import { at } from '../../support/answer';
import { INNER_ARGUMENTS } from '../expected/arguments';
import { type Answered, answerTo, COMMANDS } from '../expected/commands';
import { INPUTS, type Target } from '../expected/inputs';
import type { Door } from './doors';
import { matters } from './probes';
import type { Composed } from './schema';
import { printed, selectionOf } from './selection';
import { AnswerReader, type GraphQLAnswer, type Sighting } from './sighting';
import { draftIn, fullOrder, placeOf } from './sites';
import type { Session, Stand, World } from './world';

/** One command by one caller, at the own or at the other's thing. */
export interface Try {
  session: Session;
  command: string;
  stand: Stand;
  expected: Answered;
}

/** Who has no area has nothing of its own; what is about no thing is tried once. */
export function triesOf(world: World): Try[] {
  return world.sessions.flatMap((session) =>
    Object.entries(COMMANDS).flatMap(([command, rule]) =>
      world
        .stands(session)
        .filter(({ own }) => (own ? session.subject.own !== null : !rule.thingless || session.subject.own === null))
        .map((stand) => ({ session, command, stand, expected: answerTo(rule, session.subject, stand.own) })),
    ),
  );
}

interface SetState {
  id: string;
  version: number;
  contentHash: string;
  changes: { version: number }[];
}

export async function targetOf({ product }: World, { session, stand }: Try, changeSet: string): Promise<Target> {
  const { site, own } = stand;
  const { changes, ...set } = await setOf<SetState>(product, changeSet, 'id version contentHash changes { version }');
  const order = await product.ask('ilse', 'query ($id: ID!) { order(id: $id) { id version } clock { now } }', {
    id: site.order,
  });
  const party = own ? session.identity.organisationId : site.party;
  return {
    ...{ site, party, side: session.identity.side === 'OPERATOR' ? 'OPERATOR' : 'CONTRACTOR' },
    set: { ...set, changeVersion: changes[0]?.version ?? 0 },
    order: { id: site.order, version: at<number>(order, 'order.version') },
    orderForm: fullOrder(placeOf(site.areaCode), nextHouse()),
    now: at<string>(order, 'clock.now'),
  };
}

let house = 1000;
/** A connection that no other try asks for. */
const nextHouse = () => String(house++);

function payloadOf({ schema }: Composed, command: string): GraphQLObjectType {
  const field = schema.getMutationType()?.getFields()[command];
  const payload = field && getNamedType(field.type);
  if (!isObjectType(payload)) throw new Error(`There is no mutation ${command}.`);
  return payload;
}

export async function attempt(door: Door, command: string, target: Target, fields: string): Promise<GraphQLAnswer> {
  const input = INPUTS[command]?.(target);
  if (!input) throw new Error(`The mutation ${command} is new: add it to expected/inputs.ts.`);
  const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`;
  return door({
    query: `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`,
    variables: { input: { ...input, idempotencyKey: randomUUID() } },
  });
}

interface Payload {
  userErrors: { code: string }[];
}

/** The error's code, or the codes of the refusals; none: it was done. */
export function codesOf({ data, errors }: GraphQLAnswer, command: string): string[] {
  const codes = (errors ?? []).map(({ extensions }) => String(extensions?.code));
  const payload = (data as Record<string, Payload | null> | null | undefined)?.[command];
  return codes.length ? codes : (payload?.userErrors ?? []).map(({ code }) => code);
}

/** Null: as expected. */
export function deviation(
  answer: GraphQLAnswer,
  { session, command, stand, expected }: Try,
  by: string,
): string | null {
  const codes = codesOf(answer, command);
  const stops = COMMANDS[command]?.stops ?? [];
  const passed = stops.length ? codes.some((code) => stops.includes(code)) : codes.length === 0;
  const right = expected === 'yes' ? passed && !codes.includes('APPROVAL_NOT_ALLOWED') : codes.includes(expected);
  const alone = expected === 'FORBIDDEN' || expected === 'NOT_FOUND' ? codes.length === 1 : true;
  if (right && alone) return null;
  const where = stand.own ? 'own' : 'other';
  return `${command}: expected ${expected}, seen ${codes.join(', ') || 'yes'} (${session.subject.name}, ${by}; ${where})`;
}

export function ownerOf(all: readonly RunningSubgraph[], command: string): RunningSubgraph {
  const owner = all.find(({ schema }) => schema.getMutationType()?.getFields()[command]);
  if (!owner) throw new Error(`No subgraph has ${command}.`);
  return owner;
}

/** A set of its own for each try that may change it, opened by another party to the contract. */
export async function setFor({ product, names }: World, { command, stand: { site } }: Try): Promise<string> {
  const needed = /Change|propose/.test(command) && command !== 'openChangeSet';
  return needed ? draftIn(product, names, placeOf(site.areaCode)) : site.changeSet;
}

export interface Done {
  answer: GraphQLAnswer;
  sightings: Sighting[];
}

/** By the gateway, and all that the answer hands out. */
export async function doneBy(session: Session, command: string, target: Target, composed: Composed): Promise<Done> {
  const { entities } = composed;
  const picks = selectionOf(payloadOf(composed, command), {
    entities,
    matters,
    full: 1,
    depth: 1,
    args: INNER_ARGUMENTS(target.site),
  });
  const answer = await attempt(session.gateway, command, target, printed(picks));
  const holder = (answer.data as Record<string, unknown> | null | undefined)?.[command];
  const place = { type: 'Payload', path: [command], of: null };
  return { answer, sightings: new AnswerReader(answer).read(picks, place, holder) };
}
