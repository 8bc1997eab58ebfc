import { setTimeout as pause } from 'node:timers/promises';
import { type Database, type Log, msBetween, type Settings, wallNow } from '@ketenregie/shared';
import { readSeedMark, type SeedMark, seedMarkedAt, writeSeedMark } from '../database';
import { clearAway } from './clear-away';
import { DEMO_START, SEED_START, seedDemo } from './seed-demo';
import { openSubgraphs } from './subgraphs';

export type Progress = (step: string) => void;

type SeedSettings = Pick<Settings, 'databaseUrl' | 'dataDir' | 'demo' | 'clock'>;

export interface SeedOptions {
  settings: SeedSettings;
  database: Database;
  log: Log;
  progress: Progress;
}

const named = { full: '1', small: 'small', none: '0' } as const;
const latest = (a: string, b: string) => (a > b ? a : b);

const BEAT_MS = 3000;
/** A seed that gave no sign for so long was interrupted. */
const SILENCE_MS = 5 * BEAT_MS;

/** On a server another machine may be at it; in a folder of files we are alone. */
async function untilSilent({ settings, database, progress }: SeedOptions): Promise<SeedMark | null> {
  let mark = await readSeedMark(database);
  if (mark !== 'seeding' || settings.databaseUrl === null) return mark;
  progress('another process seeds, or was interrupted in it: waiting for a sign');
  while (mark === 'seeding' && msBetween((await seedMarkedAt(database)) ?? '', wallNow()) < SILENCE_MS) {
    await pause(BEAT_MS / 3);
    mark = await readSeedMark(database);
  }
  return mark;
}

async function seed({ settings, database, log, progress }: SeedOptions, demo: 'full' | 'small'): Promise<void> {
  await writeSeedMark(database, 'seeding');
  let beating: Promise<void> = Promise.resolve();
  const beat = setInterval(() => {
    beating = writeSeedMark(database, 'seeding').catch(() => {});
  }, BEAT_MS);
  try {
    const subgraphs = await openSubgraphs({ settings, clockStart: SEED_START, clockHold: true, migrate: true, log });
    try {
      await seedDemo(subgraphs, { until: latest(settings.clock ?? DEMO_START, DEMO_START), progress });
      await subgraphs.settle();
    } finally {
      await subgraphs.close();
    }
  } finally {
    clearInterval(beat);
    await beating;
  }
  await writeSeedMark(database, demo);
}

/** Once per installation; answers with what it began. */
export async function ensureSeeded(options: SeedOptions): Promise<Exclude<SeedMark, 'seeding'>> {
  const { settings, database, progress } = options;
  const mark = await untilSilent(options);
  if (mark !== null && mark !== 'seeding') {
    if (mark !== settings.demo)
      progress(`DEMO counts on an empty installation only: this one began with DEMO=${named[mark]}`);
    return mark;
  }
  if (mark === 'seeding') await clearAway(settings, database);
  if (settings.demo === 'none') await writeSeedMark(database, 'none');
  else await seed(options, settings.demo);
  return settings.demo;
}
