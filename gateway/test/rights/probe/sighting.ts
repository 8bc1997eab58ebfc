import type { Answer } from '../../support/answer';
import type { Verdict } from '../expected/groups';
import type { Picked } from './selection';

export type Seen = Verdict | `error ${string}` | 'lost';

/** The entity that a field was read of, for whose it is. */
export interface Instance {
  type: string;
  id: string;
}

/** What an answer said of one field. */
export interface Sighting {
  coordinate: string;
  seen: Seen;
  /** The contract, order, party or person around it; null: none of these. */
  of: Instance | null;
  /** Where below that instance, and what was there: the same for everybody who may see it. */
  at: string;
  value: unknown;
}

export interface GraphQLAnswer {
  data?: unknown;
  errors?: Answer['errors'];
}

/** Things with an owner (domain §8); other things are everybody's. */
const OWNED = ['Contract', 'Order', 'Party', 'Person'];
const MANY = 12;

type Path = readonly (string | number)[];
type Found = Readonly<Record<string, unknown>>;

interface Place {
  type: string;
  path: Path;
  of: Instance | null;
  from: Path;
}

const isName = (key: string | number) => typeof key === 'string';
const startsWith = (path: Path, prefix: Path) => prefix.every((key, at) => path[at] === key);
const isObject = (value: unknown): value is Found => typeof value === 'object' && value !== null;

/** Reads an answer beside the selection that it answers. */
export class AnswerReader {
  private readonly found: Sighting[] = [];

  constructor(private readonly answer: GraphQLAnswer) {}

  read(picks: readonly Picked[], place: Omit<Place, 'from'>, value: unknown): Sighting[] {
    this.object(picks, { ...place, from: place.path }, isObject(value) ? value : {});
    return this.found;
  }

  private object(picks: readonly Picked[], place: Place, value: Found): void {
    const known = OWNED.includes(place.type) && typeof value.id === 'string';
    const here = known ? { ...place, of: { type: place.type, id: String(value.id) }, from: place.path } : place;
    for (const picked of picks) this.field(picked, here, value);
  }

  private field(picked: Picked, place: Place, holder: Found): void {
    const path = [...place.path, picked.name];
    const value = holder[picked.name] ?? null;
    if (picked.way) this.onTheWay(picked, place, path, value);
    else if (value === null) this.nothing(picked, place, path, this.absence(path, holder.masked === true));
    else this.something(picked, place, path, value);
  }

  private something(picked: Picked, place: Place, path: Path, value: unknown): void {
    const inside = { ...place, type: typeOf(picked.below), path };
    this.note(picked, place, path, 'yes', picked.below.length ? undefined : value);
    if (picked.below.length === 0) return;
    if (!Array.isArray(value)) this.item(picked, inside, value);
    else
      value.slice(0, MANY).forEach((item, at) => {
        this.item(picked, { ...inside, path: [...path, at] }, item);
      });
  }

  /** One refusal may take its way with it, so it is looked for along the way as well. */
  private onTheWay(picked: Picked, place: Place, path: Path, value: unknown): void {
    const inside = { ...place, type: typeOf(picked.below), path };
    const [item, at] = Array.isArray(value) ? [value.find(isObject), [value.findIndex(isObject)]] : [value, []];
    if (isObject(item)) {
      this.object(picked.below, { ...inside, path: [...path, ...at] }, item);
      return;
    }
    for (const each of picked.below) {
      const below = [...path, each.name];
      if (each.way) this.onTheWay(each, inside, below, null);
      else this.nothing(each, inside, below, this.absence(below, false, isName));
    }
  }

  private item({ below }: Picked, place: Place, item: unknown): void {
    if (isObject(item)) {
      this.object(below, place, item);
      return;
    }
    const seen = this.absence(place.path, false);
    for (const each of below) if (seen !== 'yes') this.nothing(each, place, [...place.path, each.name], seen);
  }

  /** What is below a refused field is refused with it. */
  private nothing(picked: Picked, place: Place, path: Path, seen: Seen): void {
    this.note(picked, place, path, seen, null);
    if (seen === 'yes' || seen === 'masked' || seen === 'lost') return;
    const type = typeOf(picked.below);
    // Of whom nobody knows: it did not come.
    const inside = { ...place, type, path, of: OWNED.includes(type) ? null : place.of };
    for (const each of picked.below) this.nothing(each, inside, [...path, each.name], seen);
  }

  /** Null: refused here or above, gone because of something below, masked, or simply nothing there. */
  private absence(path: Path, masked: boolean, counts: (key: string | number) => boolean = () => true): Seen {
    const errors = this.answer.errors ?? [];
    const here = errors.filter(({ path: where = [] }) => {
      const [a, b] = [path.filter(counts), where.filter(counts)];
      return startsWith(a, b) || (counts === isName && startsWith(b, a));
    });
    const other = here.map(({ extensions }) => String(extensions?.code)).find((code) => code !== 'FORBIDDEN');
    if (other) return `error ${other}`;
    if (here.length) return 'forbidden';
    if (errors.some(({ path: where = [] }) => startsWith(where, path))) return 'lost';
    return masked ? 'masked' : 'yes';
  }

  private note({ coordinate }: Picked, { of, from }: Place, path: Path, seen: Seen, value: unknown): void {
    if (coordinate === null) return;
    this.found.push({ coordinate, seen, of, at: path.slice(from.length).join('.'), value });
  }
}

const typeOf = (picks: readonly Picked[]): string =>
  picks.find(({ coordinate }) => coordinate)?.coordinate?.split('.')[0] ?? '';
