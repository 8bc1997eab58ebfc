import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS } from '../expected/fields';
import { ROLES } from '../expected/subjects';
import type { Cell, Judge } from './judge';

const FILE = join(__dirname, '../../../../docs/rights.md');

const INTRO = `# Rights

Written by \`UPDATE_TABLES=1 npx jest --selectProjects e2e --testPathPatterns gateway/test/rights\` from what the product
answered; the spec fails when an answer is not what is expected by hand (\`gateway/test/rights/expected\`), when the API
has a field or a command that nobody expects, and when this file is not current.

Each field was asked at the gateway, at the root of its subgraph, and by \`_entities\`, in process and by signed HTTP; all
ways answer the same. Without a token, or at a subgraph without the gateway's signature, the answer is 401.

One word holds everywhere; of two, the first is for one's own (a contract that the organisation is a party to, an order
that it has a role in, the own organisation and oneself), the second for another's.

- **yes**: the value.
- **masked**: null beside \`masked: true\`.
- **forbidden**: null and the error FORBIDDEN at that path.
- **NOT_FOUND**, **APPROVAL_NOT_ALLOWED**: the refusal that a command answers.

PORTFOLIO_MANAGER holds a mandate for the area and PARTNER a token for all scopes; without the mandate amounts are
forbidden, and a token does no more than its scopes name. "own" of PUBLIC_BODY is its organisation alone. CONTRACT_MANAGER
directs the contract; who does not is forbidden to grant mandates. At another's thing that may not be read a command
answers NOT_FOUND in place of forbidden.
`;

const HEAD = (first: string) => `| ${first} | ${ROLES.join(' | ')} |\n|---|${ROLES.map(() => '---|').join('')}`;

/** `own / other`, or one word where both are alike. */
function inWords(cells: ReadonlyMap<Cell, ReadonlySet<string>> | undefined): string[] {
  return ROLES.map((role) => {
    const words = (['own', 'other'] as const).map((whose) => [...(cells?.get(`${role} ${whose}`) ?? [])].sort().join('+'));
    const [own = '', other = ''] = words;
    return own === other || other === '' || own === '' ? own || other || '–' : `${own} / ${other}`;
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
  return [...rows.values()].map(({ type, words, fields }) => `| **${type}** ${fields.join(' ')} | ${words.join(' | ')} |`);
}

export type CommandCells = ReadonlyMap<string, ReadonlyMap<Cell, ReadonlySet<string>>>;

export function documentOf(judge: Judge, commands: CommandCells): string {
  const fields = [HEAD('Type and fields'), ...fieldRows(judge)].join('\n');
  const rows = [...commands].map(([name, cells]) => `| \`${name}\` | ${inWords(cells).join(' | ')} |`);
  return `${INTRO}\n## Fields\n\n${fields}\n\n## Commands\n\n${[HEAD('Command'), ...rows].join('\n')}\n`;
}

/** What the file says; rewritten first where that is asked for. */
export function written(text: string): string {
  if (process.env.UPDATE_TABLES === '1') writeFileSync(FILE, text);
  return existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
}
