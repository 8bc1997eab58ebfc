/** What a browser must load before the matrix is there: the entry with all it imports, the matrix's own part and one language, gzipped. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 450;
const ROUTE_KB = 120;
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
const FIRST = ['index.html', 'src/matrix/MatrixPage.tsx', 'src/i18n/nl/index.ts', 'src/i18n/ra-nl.ts'];

function reach(names, found = new Set()) {
  for (const name of names) {
    const part = manifest[name];
    if (!part || found.has(part.file)) continue;
    found.add(part.file);
    reach(part.imports ?? [], found);
  }
  return found;
}

const kb = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;
const first = reach(FIRST);
const total = kb(first);
console.log(`first load (matrix, nl): ${total.toFixed(1)} kB gzip of ${BUDGET_KB}`);
let over = total > BUDGET_KB;
for (const [name, part] of Object.entries(manifest)) {
  if (!part.isDynamicEntry || FIRST.includes(name)) continue;
  const more = kb([...reach([name])].filter((file) => !first.has(file)));
  over ||= more > ROUTE_KB;
  console.log(`${name}: ${more.toFixed(1)} kB more of ${ROUTE_KB}`);
}
if (over) process.exitCode = 1;
