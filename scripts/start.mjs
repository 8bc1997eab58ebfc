import { handOver, prepare } from './lib/steps.mjs';

prepare();
handOver('gateway/dist/cli/start.js');
