import { buildServer, handOver, install, requireNode } from './lib/steps.mjs';

requireNode();
install();
buildServer();
handOver('gateway/dist/cli/migrate.js');
