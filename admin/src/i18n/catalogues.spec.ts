import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import english from 'ra-language-english';
import { en } from './en';
import { nl } from './nl';
import { flat, placeholders } from './parity';
import { raNl } from './ra-nl';

describe('two languages', () => {
  const dutch = flat(nl);
  const other = flat(en);

  it('have the same texts, and none is empty', () => {
    expect([...other.keys()].sort()).toEqual([...dutch.keys()].sort());
    expect([...dutch, ...other].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it.each([...dutch])('%s names the same values in both', (key, text) => {
    expect(placeholders(other.get(key) ?? '')).toEqual(placeholders(text));
  });

  it('have both forms where something is counted, or neither', () => {
    const forms = (text: string | undefined) => (text ?? '').split('||||').length;
    for (const [key, text] of dutch) expect([key, forms(other.get(key))]).toEqual([key, forms(text)]);
  });
});

describe('react-admin’s own texts', () => {
  it('are all there in Dutch, with the same values', () => {
    const theirs = flat({ ra: english.ra });
    const ours = flat(raNl);
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    for (const [key, text] of theirs)
      expect([key, placeholders(ours.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });
});

describe('components', () => {
  const root = join(__dirname, '..');
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? (name === 'gql' ? [] : files(path)) : path.endsWith('.tsx') ? [path] : [];
    });

  it('hold no text of their own between their tags or in what is read aloud', () => {
    const found = files(root).flatMap((path) => {
      const source = readFileSync(path, 'utf8');
      const between = [...source.matchAll(/^\s*(?:<\w[^>]*>)?([A-Z][a-zà-ü]+ [a-zà-ü]+[^<{}();=]*)<\//gm)].map(
        ([, text]) => text,
      );
      const aloud = [
        ...source.matchAll(/(?:aria-label|label|title|alt|placeholder|helperText)="([A-Za-z][^"]*)"/g),
      ].map(([, text]) => text);
      return [...between, ...aloud]
        .filter((text) => text !== 'Ketenregie')
        .map((text) => `${path.slice(root.length + 1)}: ${text}`);
    });
    expect(found).toEqual([]);
  });
});
