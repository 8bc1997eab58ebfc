import { loadSettings } from '@ketenregie/shared';
import { type Embedded, type EmbeddedOptions, startEmbedded } from '../../src/embedded';
import type { Place } from './places';

/** The product in this process, on a port of its own, its clock standing still until moved. */
export function openInstallation({ dataDir, databaseUrl }: Place, options: EmbeddedOptions = {}): Promise<Embedded> {
  const settings = loadSettings({
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl ?? undefined,
    DEMO: 'small',
    CLOCK_HOLD: '1',
    LOG_LEVEL: 'silent',
    ...(process.env.OPERATION_DEADLINE_MS ? { OPERATION_DEADLINE_MS: process.env.OPERATION_DEADLINE_MS } : {}),
  });
  return startEmbedded(settings, options);
}
