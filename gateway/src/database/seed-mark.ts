import { type Database, wallNow } from '@ketenregie/shared';
import { InstallationEntity } from './installation.entity';

/** Absent: a new installation. `seeding`: a seed that did not end. Else the demo that it began with. */
export type SeedMark = 'seeding' | 'full' | 'small' | 'none';

const NAME = 'demo';
const MARKS: readonly string[] = ['seeding', 'full', 'small', 'none'] satisfies SeedMark[];

const isMark = (value: string): value is SeedMark => MARKS.includes(value);

export async function readSeedMark({ work }: Database): Promise<SeedMark | null> {
  const row = await work.manager.findOneBy(InstallationEntity, { name: NAME });
  return row && isMark(row.value) ? row.value : null;
}

/** When it last gave a sign. */
export async function seedMarkedAt({ work }: Database): Promise<string | null> {
  return (await work.manager.findOneBy(InstallationEntity, { name: NAME }))?.changedAt ?? null;
}

export async function writeSeedMark({ work }: Database, value: SeedMark): Promise<void> {
  await work.task((manager) =>
    manager.upsert(InstallationEntity, { name: NAME, value, changedAt: wallNow() }, ['name']),
  );
}
