import { contractsRisk } from '@ketenregie/contracts-risk';
import {
  addMs,
  createLog,
  type EventPort,
  instantOf,
  type Log,
  openDatabase,
  placeOf,
  type Settings,
  startSubgraph,
  wallMs,
} from '@ketenregie/shared';
import { lockDataDir } from '../data-dir-lock';
import { openGatewayDatabase, type SeedMark } from '../database';
import { ensureSeeded, type Progress } from './ensure-seeded';
import { DEFINITIONS } from './subgraphs';

interface TaskOptions {
  progress?: Progress;
  log?: Log;
}

/** Every database of this installation, to the newest tables. */
export async function migrateAll(settings: Settings, { progress = () => {} }: TaskOptions = {}): Promise<void> {
  const open = [
    { name: 'gateway', open: () => openGatewayDatabase(settings) },
    ...DEFINITIONS.map(({ name, entities, migrations }) => ({
      name,
      open: () => openDatabase({ ...placeOf(name, settings), entities, migrations }),
    })),
  ];
  for (const each of open) {
    progress(`migrating ${each.name}`);
    const database = await each.open();
    try {
      await database.migrate();
    } finally {
      await database.close();
    }
  }
}

/** The demo, once, without serving it: several processes find it there. */
export async function seedAll(
  settings: Settings,
  { progress = () => {}, log = createLog(settings) }: TaskOptions = {},
): Promise<Exclude<SeedMark, 'seeding'>> {
  const unlock = await lockDataDir(settings.dataDir);
  try {
    const database = await openGatewayDatabase(settings);
    try {
      await database.migrate();
      return await ensureSeeded({ settings, database, log, progress });
    } finally {
      await database.close();
    }
  } finally {
    await unlock();
  }
}

/** Events that this short-lived process writes are carried by the one that serves. */
const carriesNothing: EventPort = { publish: () => Promise.reject(new Error('This process carries no events.')) };
const DAY_MS = 24 * 3_600_000;

/** A bearer token for scripts, beside a running server or without one. */
export async function issueToken(
  settings: Settings,
  { login, days, scopes }: { login: string; days: number; scopes: string[] | null },
): Promise<string> {
  const { name } = contractsRisk;
  const running = await startSubgraph(contractsRisk, {
    database: placeOf(name, settings),
    port: carriesNothing,
    peers: DEFINITIONS.map((each) => each.name).filter((each) => each !== name),
    // Its clock stands where the serving process left it.
    settings: { demo: settings.demo !== 'none', clockHold: true },
    migrate: false,
  });
  try {
    if (!(await running.internal('identityByLogin', { login }))) throw new Error(`Nobody has the log-in ${login}.`);
    const expiresAt = addMs(instantOf(wallMs()), days * DAY_MS);
    return (await running.api.issueToken(login, { expiresAt, scopes })).secret;
  } finally {
    await running.close();
  }
}
