/** npm run compose: the supergraph out of the committed subgraph schemas. Errors and hints of the composition fail it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SUBGRAPHS } from './check/events.mjs';
import { buildServer, install, requireNode, root, say } from './lib/steps.mjs';

requireNode();
install();
buildServer();
const { compose } = createRequire(import.meta.url)(join(root, 'gateway/dist/compose.js'));
const read = (name) => readFileSync(join(root, 'subgraphs', name, 'schema.graphql'), 'utf8');
writeFileSync(join(root, 'gateway/supergraph.graphql'), compose(SUBGRAPHS.map((name) => ({ name, sdl: read(name) }))));
say('written: gateway/supergraph.graphql');
