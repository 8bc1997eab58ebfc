import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../expected/commands';
import { FIELDS } from '../expected/fields';
import { ROLES } from '../expected/subjects';
import type { Cell, Judge } from './judge';

const FILE = join(__dirname, '../../../../docs/rights.md');

const INTRO = `# Rights

Written by \`UPDATE_TABLES=1 npx jest --selectProjects e2e --testPathPatterns gateway/test/rights\` from what the product
answered; the spec fails when an answer is not what is expected by hand (\`gateway/test/rights/expected\`), when the API
has a field or a command that nobody expects, and when this file is not current.

Each field was asked at the gateway (from the root and nested), at the root of its subgraph, and by \`_entities\` of its
subgraph, in process and by signed HTTP: all ways answer the same. Without a token, or at a subgraph without the gateway's
signature, the answer is 401. A denied command leaves a row in \`audit_denied\` and nothing else.

One word holds everywhere. Of two the first is for one's own: a contract that the organisation is a party to, an order
that it coordinates, runs a step of or owns the network of a line of, the own organisation and oneself; for a command the
thing that the domain lets the role decide on. The second is for another's.

- **yes**: the value; for a command: the right is there, what else the rules ask is theirs to say.
- **masked**: null beside \`masked: true\`.
- **forbidden**: null and the error FORBIDDEN at that path.
- **APPROVAL_NOT_ALLOWED**: the refusal that the command answers (MA-17).

Beside the table: PORTFOLIO_MANAGER stands here for one with a mandate for the area; without it amounts are forbidden.
PARTNER stands for a token with all scopes; one with fewer does what they name. CONTRACT_MANAGER stands for the director of
the contract; another may not grant mandates. A party without an active contract reads nothing that is open, and its
commands on a thing that it may not read answer NOT_FOUND. CUSTOMER has no way in yet.
`;

/** A role that was never asked. */
export const UNSEEN = '–';

const HEAD = (first: string) => `| ${first} | ${ROLES.join(' | ')} |\n|---|${ROLES.map(() => '---|').join('')}`;

/** `own / other`, or one word where both are alike. */
function inWords(cells: ReadonlyMap<Cell, ReadonlySet<string>> | undefined): string[] {
  return ROLES.map((role) => {
    const words = (['own', 'other'] as const).map((whose) =>
      [...(cells?.get(`${role} ${whose}`) ?? [])].sort().join('+'),
    );
    const [own = '', other = ''] = words;
    return own === other || other === '' || own === '' ? own || other || UNSEEN : `${own} / ${other}`;
  });
}

function fieldRows({ cells }: Judge): string[] {
  const rows = new Map<string, { type: string; words: string[]; fields: string[] }>();
  for (const coordinate of FIELDS.keys()) {
    const [type = '', field = ''] = coordinate.split('.');
    const words = inWords(cells.get(coordinate));
    const key = `${type} ${words.join('|')}`;
    const row = rows.get(key) ?? { type, words, fields: [] };
    rows.set(key, row);
    row.fields.push(`\`${field}\``);
  }
  return [...rows.values()].map(
    ({ type, words, fields }) => `| **${type}** ${fields.join(' ')} | ${words.join(' | ')} |`,
  );
}

export type CommandCells = ReadonlyMap<string, ReadonlyMap<Cell, ReadonlySet<string>>>;

export function documentOf(judge: Judge, commands: CommandCells): string {
  const fields = [HEAD('Type and fields'), ...fieldRows(judge)].join('\n');
  const rows = Object.keys(COMMANDS).map((name) => `| \`${name}\` | ${inWords(commands.get(name)).join(' | ')} |`);
  return `${INTRO}\n## Fields\n\n${fields}\n\n## Commands\n\n${[HEAD('Command'), ...rows].join('\n')}\n`;
}

/** What the file says; rewritten first where that is asked for. */
export function written(text: string): string {
  if (process.env.UPDATE_TABLES === '1') writeFileSync(FILE, text);
  return existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
}
