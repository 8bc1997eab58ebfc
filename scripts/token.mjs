import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrlOf } from './lib/database-url.mjs';
import { buildServer, handOver, install, requireNode, root } from './lib/steps.mjs';

const program = 'gateway/dist/cli/token.js';
if (!existsSync(join(root, program))) {
  requireNode();
  install();
  buildServer();
}
const url = databaseUrlOf();
handOver(program, undefined, url ? { DATABASE_URL: url } : {});
