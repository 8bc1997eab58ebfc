/** One proposal for a cell of a set, standing on the version of it that somebody saw. */
export interface Attempt {
  key: string;
  expectedVersion: number;
  /** Unlike that of any other attempt: by it is seen whose content a cell holds. */
  mark: string;
}

/** Empty: accepted. */
export type Codes = readonly string[];

export interface CellState {
  version: number;
  mark: string;
}

/** What the check needs of the product. */
export interface RacePorts {
  propose(attempt: Attempt): Promise<Codes>;
  cells(): Promise<ReadonlyMap<string, CellState>>;
  /** How many edits the set has taken: its version, and the links of its audit chain. */
  edits(): Promise<{ version: number; audited: number }>;
}

export interface Race {
  keys: readonly string[];
  /** Of each cell before the race; 0 is untouched. */
  current: number;
  /** Per cell so many attempts on the current version … */
  fresh: number;
  /** … and one on each of these. */
  stale: readonly number[];
}

/** Attempts of one cell lie far apart, so that cells race with each other and with themselves. */
function attemptsOf({ keys, current, fresh, stale }: Race): Attempt[] {
  const versions = [...Array.from({ length: fresh }, () => current), ...stale];
  return versions.flatMap((expectedVersion, at) =>
    keys.map((key) => ({ key, expectedVersion, mark: `${key} on ${current}, attempt ${at}, saw ${expectedVersion}` })),
  );
}

/**
 * All attempts at once. What must come true: of every cell exactly one attempt on its current version is accepted and
 * is what the cell holds afterwards; all others are refused as STALE_VERSION; every edit is counted, and nothing else.
 */
export async function raceFaults(race: Race, ports: RacePorts): Promise<string[]> {
  const attempts = attemptsOf(race);
  const before = await ports.edits();
  const replies = await Promise.all(
    attempts.map(async (attempt) => ({ ...attempt, codes: await ports.propose(attempt) })),
  );
  const [cells, after] = [await ports.cells(), await ports.edits()];
  const accepted = replies.filter(({ codes }) => codes.length === 0);
  return [
    ...replies
      .filter(({ codes }) => codes.length > 0 && codes.join() !== 'STALE_VERSION')
      .map(({ mark, codes }) => `${mark}: ${codes.join()}`),
    ...accepted
      .filter(({ expectedVersion }) => expectedVersion !== race.current)
      .map(({ mark }) => `a stale one was accepted: ${mark}`),
    ...race.keys.flatMap((key) =>
      cellFaults(
        key,
        race.current,
        accepted.filter((reply) => reply.key === key),
        cells.get(key),
      ),
    ),
    ...countFaults('accepted', accepted.length, race.keys.length),
    ...countFaults('edits of the set', after.version - before.version, race.keys.length),
    ...countFaults('links of the audit chain', after.audited - before.audited, race.keys.length),
  ];
}

function cellFaults(key: string, current: number, accepted: readonly Attempt[], cell: CellState | undefined): string[] {
  if (accepted.length !== 1) return [`${key}: ${accepted.length} accepted`];
  if (cell?.version !== current + 1) return [`${key}: version ${cell?.version} after an edit of ${current}`];
  return cell.mark === accepted[0]?.mark ? [] : [`${key}: accepted ${accepted[0]?.mark}, but it holds ${cell.mark}`];
}

const countFaults = (what: string, seen: number, wanted: number) =>
  seen === wanted ? [] : [`${seen} ${what}, not ${wanted}`];
