import { type CataloguedRule, withoutSurface } from './catalogue';
import { type Kind, type RuleCase, titleOf } from './rule-case';

interface Need {
  code: string | undefined;
  kinds: readonly Kind[];
}

function needsOf({ codes = [], advices = [], behaviour }: CataloguedRule): Need[] {
  return [
    ...codes.map((code) => ({ code, kinds: ['refuses', 'accepts'] as const })),
    ...advices.map((code) => ({ code, kinds: ['advises', 'accepts'] as const })),
    ...(behaviour ? [{ code: undefined, kinds: ['behaves'] as const }] : []),
  ];
}

const casesOf = (cases: readonly RuleCase[], rule: string, code: string | undefined) =>
  cases.filter((each) => each.rule === rule && each.code === code);

/** What the catalogue asks and no case shows: `MA-04 COMPETENCE_MISSING: accepts`. */
export function missingCases(catalogue: readonly CataloguedRule[], cases: readonly RuleCase[]): string[] {
  return catalogue.flatMap((entry) =>
    needsOf(entry).flatMap(({ code, kinds }) => {
      const shown = casesOf(cases, entry.rule, code).map(({ kind }) => kind);
      return kinds.filter((kind) => !shown.includes(kind)).map((kind) => `${entry.rule} ${code ?? ''}: ${kind}`);
    }),
  );
}

/** Cases of a rule or code that the catalogue does not know: a slip of the pen would count for nothing. */
export function strayCases(catalogue: readonly CataloguedRule[], cases: readonly RuleCase[]): string[] {
  const known = new Set(catalogue.flatMap((entry) => needsOf(entry).map(({ code }) => `${entry.rule} ${code}`)));
  return cases.filter(({ rule, code }) => !known.has(`${rule} ${code}`)).map(titleOf);
}

const HEAD = `# Rules and their tests

Written by \`gateway/test/rules\`; \`UPDATE_TABLES=1 npx jest --selectProjects e2e --testPathPatterns rules/catalogue\`
writes it anew. Every test asks the whole product through its gateway. One that refuses asserts code, rule, path,
message and fix in Dutch and in English, and that nothing was stored.

| Rule | Code | Kind | Test |
|---|---|---|---|
`;

function rowsOf(entry: CataloguedRule, cases: readonly RuleCase[]): string[] {
  const heading = `| **${entry.rule}** | | | *${entry.statement}* |`;
  const rows = needsOf(entry).flatMap(({ code, kinds }) =>
    kinds.flatMap((kind) =>
      casesOf(cases, entry.rule, code)
        .filter((each) => each.kind === kind)
        .map(({ title }) => `| ${entry.rule} | ${code ? `\`${code}\`` : '–'} | ${kind} | ${title} |`),
    ),
  );
  return [heading, ...rows];
}

export function rulesTable(catalogue: readonly CataloguedRule[], cases: readonly RuleCase[]): string {
  const rows = catalogue.flatMap((entry) => rowsOf(entry, cases));
  const absent = withoutSurface.map(({ rule, code, why }) => `- ${rule} \`${code}\`: ${why}.`);
  return `${HEAD}${rows.join('\n')}\n\nWithout a surface so far:\n\n${absent.join('\n')}\n`;
}
