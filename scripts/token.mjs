import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer, handOver, install, requireNode, root } from './lib/steps.mjs';

const program = 'gateway/dist/cli/token.js';
if (!existsSync(join(root, program))) {
  requireNode();
  install();
  buildServer();
}
handOver(program);
