import type { Readiness } from '@ketenregie/shared';

export type PartHealth = Partial<Readiness> & { ready: boolean };

export interface Health {
  ready: boolean;
  /** The gateway's own database; null when it keeps none. */
  database: boolean | null;
  subgraphs: Record<string, PartHealth>;
}

/** One question to each part, all at once. */
export interface HealthChecks {
  database: (() => Promise<unknown>) | null;
  subgraphs: Readonly<Record<string, () => Promise<PartHealth>>>;
}

const ABSENT: PartHealth = { ready: false };

export async function healthOf({ database, subgraphs }: HealthChecks): Promise<Health> {
  const own = database
    ? database().then(
        () => true,
        () => false,
      )
    : Promise.resolve(null);
  const parts = Object.entries(subgraphs).map(
    async ([name, ask]): Promise<[string, PartHealth]> => [name, await ask().catch(() => ABSENT)],
  );
  const answers = await Promise.all(parts);
  const databaseOk = await own;
  const ready = databaseOk !== false && answers.every(([, part]) => part.ready);
  return { ready, database: databaseOk, subgraphs: Object.fromEntries(answers) };
}
