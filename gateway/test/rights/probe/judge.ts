import { FIELDS, OF_THE_CALLER } from '../expected/fields';
import { readsOpen, verdictOf } from '../expected/groups';
import type { Role } from '../expected/subjects';
import { throughEntities, throughRoots } from './probes';
import type { Composed } from './schema';
import type { Seen, Sighting } from './sighting';
import type { Session, Stand, World } from './world';

export const PATHS = [
  'gateway',
  'subgraph, root',
  'subgraph, _entities',
  'subgraph, _entities by signed HTTP',
  'answer of a command',
] as const;
export type Path = (typeof PATHS)[number];

/** What was seen of a field, by role and by whose it was. */
export type Cell = `${Role} ${'own' | 'other'}`;

export class Judge {
  readonly deviations: string[] = [];
  /** `Type.field` by path: somebody got it, so the path leads there. */
  readonly reached = new Map<Path, Set<string>>();
  /** As `reached`, with something in it. */
  readonly filled = new Map<Path, Set<string>>();
  readonly cells = new Map<string, Map<Cell, Set<Seen>>>();
  private readonly values = new Map<string, { value: string; who: string }>();

  constructor(private readonly world: World) {}

  judge(session: Session, stand: Stand, path: Path, sightings: readonly Sighting[]): void {
    for (const sighting of sightings) this.one(session, stand, path, sighting);
  }

  private one(session: Session, stand: Stand, path: Path, sighting: Sighting): void {
    const { coordinate, of } = sighting;
    const group = FIELDS.get(coordinate);
    if (!group) return;
    const standing = this.world.standing(session, coordinate, of, stand);
    const expected = verdictOf(group, session.subject, standing);
    // An empty field beside personal ones is not masked; and who comes by an id is told no news by it.
    const seen = sighting.seen === 'masked' && group !== 'personal' ? 'yes' : sighting.seen;
    if (isEcho(sighting, path) && expected === 'forbidden') return;
    const who = `${session.subject.name}, ${path}`;
    if (seen !== expected) {
      this.deviations.push(`${coordinate}: expected ${expected}, seen ${seen} (${who}; ${whose(sighting)})`);
    }
    if (seen === 'yes') this.note(path, sighting, who);
    if (!session.subject.typical) return;
    const restricted = group === 'personal' || group === 'commercial';
    const own = group === 'self' ? standing.oneself : restricted ? standing.owned : stand.own;
    this.cell(coordinate, `${session.subject.role} ${own ? 'own' : 'other'}`, seen);
  }

  private note(path: Path, { coordinate, of, at, value }: Sighting, who: string): void {
    add(this.reached, path, coordinate);
    if (value !== null) add(this.filled, path, coordinate);
    // What a command answers is what it has just changed.
    if (value === undefined || of === null || OF_THE_CALLER.test(coordinate) || path === PATHS[4]) return;
    const key = `${of.type} ${of.id} ${coordinate} ${at}`;
    const text = JSON.stringify(value);
    const known = this.values.get(key);
    if (known && known.value !== text)
      this.deviations.push(`${coordinate}: ${known.value} for ${known.who}, ${text} for ${who} (${key})`);
    if (!known) this.values.set(key, { value: text, who });
  }

  private cell(coordinate: string, name: Cell, seen: Seen): void {
    const cells = this.cells.get(coordinate) ?? new Map<Cell, Set<Seen>>();
    this.cells.set(coordinate, cells);
    cells.set(name, (cells.get(name) ?? new Set<Seen>()).add(seen));
  }
}

function add(sets: Map<Path, Set<string>>, path: Path, coordinate: string): void {
  sets.set(path, (sets.get(path) ?? new Set<string>()).add(coordinate));
}

const isEcho = ({ at }: Sighting, path: Path) => at === 'id' && path.includes('_entities');
const whose = ({ of, at }: Sighting) => `${of ? `${of.type} ${of.id}` : 'root'} ${at}`;

/** One way to each entity in full, from where its own entities are looked into as well: what is nested. */
const DEEP = ['viewer', 'party', 'contractArea', 'contract', 'order', 'changeSet', 'moduleRun', 'moduleAssignments'];
/** Lists of things without an id of their own: of what they point to there is the id. */
const FLAT = ['assignmentMatrix', 'coordinatorAssignments', 'competences', 'maturityAssessments', 'moduleFigures'];

async function judgeStand(world: World, { schema, entities }: Composed, judge: Judge, session: Session, stand: Stand) {
  const open = readsOpen(session.subject);
  const refused = (root: string) => {
    const group = FIELDS.get(`Query.${root}`) ?? 'open';
    const standing = world.standing(session, `Query.${root}`, null, stand);
    return verdictOf(group, session.subject, standing) === 'forbidden';
  };
  const depthOf = (root: string) =>
    DEEP.includes(root) && (open || root === 'viewer') ? 2 : FLAT.includes(root) ? 0 : 1;
  const probe = { entities, site: stand.site, refused, readsOpen: open };
  const ask = async (path: Path, sightings: Promise<Sighting[]>) => judge.judge(session, stand, path, await sightings);
  const byGateway = ask(PATHS[0], throughRoots({ ...probe, schema, door: session.gateway, depthOf }));
  const bySubgraph = world.product.embedded.subgraphs.all.flatMap((running) => {
    const direct = { ...probe, schema: running.schema, door: session.direct(running), depthOf: () => 0 };
    const signed = { ...direct, door: session.signed(running) };
    return [
      ask(PATHS[1], throughRoots(direct)),
      ask(PATHS[2], throughEntities(direct)),
      ask(PATHS[3], throughEntities(signed)),
    ];
  });
  await Promise.all([byGateway, ...bySubgraph]);
}

/** Every field, by every path, for every subject, at the own and at the other's things. */
export async function judgeFields(world: World, composed: Composed, judge: Judge): Promise<void> {
  for (const session of world.sessions) {
    const stands = world.stands(session).map((stand) => judgeStand(world, composed, judge, session, stand));
    await Promise.all(stands);
  }
}
