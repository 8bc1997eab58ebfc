/** What the linter cannot say: one clock, one configuration, one door to the database, no domain word in shared, house numbers. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/steps.mjs';
import { findings } from './report.mjs';

const MAX_LINES = 300;
const DOMAIN =
  /\b(contract(?!s? test)|part(y|ies)|assignments?|customers?|coordinators?|mandates?|tariffs?|contractors?)\b/i;

const RULES = [
  {
    what: 'reads the machine’s clock',
    pattern: /\bDate\.now\(|\bnew Date\(\)|performance\.now\(/,
    files: /^(subgraphs|gateway)\/.*\.ts$/,
    except: /^subgraphs\/shared\/src\/clock\//,
  },
  {
    what: 'reads process.env',
    pattern: /\bprocess\.env\b/,
    files: /^(subgraphs|gateway)\/(src|[^/]+\/src)\/.*\.ts$/,
    except: /^subgraphs\/shared\/src\/(config|testing)\/|\/main\.ts$|^gateway\/src\/cli\/|\.spec\.ts$/,
  },
  {
    what: 'opens a transaction or a DataSource',
    pattern: /\bnew DataSource\(|\.transaction\(|\.startTransaction\(|createQueryRunner\(/,
    files: /^(subgraphs|gateway)\/.*\.ts$/,
    except: /^subgraphs\/shared\/src\/(database|testing)\//,
  },
  {
    what: 'holds a domain word in the technical foundation',
    pattern: DOMAIN,
    files: /^subgraphs\/shared\/src\/.*\.ts$/,
    except: /\.spec\.ts$/,
  },
  { what: 'says it is unfinished', pattern: /\b(TODO|FIXME|XXX)\b|not implemented|coming soon/, files: /\.(ts|tsx)$/ },
  {
    what: 'lets a type go',
    pattern: /:\s*any\b(?=\s*[;,)=|>\]{]|\s*$)|\bas any\b|@ts-ignore|@ts-expect-error/,
    files: /\.(ts|tsx)$/,
  },
  {
    what: 'disables a test',
    pattern: /\b(it|test|describe)\.(skip|only|todo|fixme)\b|\bx(it|describe)\(/,
    files: /spec\.tsx?$/,
  },
];
const GENERATED = /(^|\/)(gql|dist)\//;

export function sourcesCheck() {
  const found = findings('sources');
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.mts'], {
    cwd: root,
  });
  for (const file of listed.toString().split('\n').filter(Boolean)) {
    if (GENERATED.test(file) || !existsSync(join(root, file))) continue;
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    if (lines.length > MAX_LINES + 1)
      found.add(`${file} has ${lines.length - 1} lines, the house number is ${MAX_LINES}`);
    for (const { what, pattern, files, except } of RULES) {
      if (!files.test(file) || except?.test(file)) continue;
      lines.forEach((line, i) => {
        if (pattern.test(line)) found.add(`${file}:${i + 1} ${what}`);
      });
    }
  }
  return found.end();
}
