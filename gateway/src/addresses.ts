import { join } from 'node:path';
import type { Settings } from '@ketenregie/shared';
import { REPOSITORY } from './compose';

/** The built console. */
export const CONSOLE_DIR = join(REPOSITORY, 'admin', 'dist');

/** A port of the machine's choice is known once it is listened on. */
export function publicUrlOf({ publicUrl, port }: Pick<Settings, 'publicUrl' | 'port'>, listened: string): string {
  return port === 0 && publicUrl.endsWith(':0') ? listened : publicUrl;
}
