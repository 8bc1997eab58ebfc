import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const root = join(__dirname, '..');

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : [];
  });
}

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;
const importsOf = (path: string) => [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);

function resolved(path: string, name: string): string | null {
  const target = normalize(join(dirname(path), name));
  return [`${target}.ts`, `${target}.tsx`, join(target, 'index.ts')].find((file) => existsSync(file)) ?? null;
}

describe('the borders of the console', () => {
  const files = filesIn(root);

  it('no server code: nothing outside admin/src, nothing of the workspace', () => {
    const outside = files.flatMap((path) =>
      importsOf(path)
        .filter(
          (name) =>
            name.startsWith('@ketenregie') ||
            (name.startsWith('.') && relative(root, join(dirname(path), name)).startsWith('..')),
        )
        .map((name) => `${relative(root, path)}: ${name}`),
    );
    expect(outside).toEqual([]);
  });

  it('no cycle of values: a file never needs itself to be loaded', () => {
    const values = (path: string) => {
      const source = readFileSync(path, 'utf8')
        .replace(/import type [^;]+;/g, '')
        .replace(/import\(\s*'[^']+'\s*\)/g, '');
      return [...source.matchAll(/from '(\.[^']+)'/g)].flatMap(([, name = '']) => resolved(path, name) ?? []);
    };
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path))
        cycles.push([...trail.slice(trail.indexOf(path)), path].map((file) => relative(root, file)).join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of values(path)) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
    expect(cycles).toEqual([]);
  });
});
