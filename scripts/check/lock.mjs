/** The lock is whole on every platform, names no address, holds nothing below the kept minimum, and each override has its reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/steps.mjs';
import { findings } from './report.mjs';

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const nameOf = (key) => key.split('node_modules/').pop();

function older(version, minimum) {
  const [a, b] = [version, minimum].map((text) => text.split('-')[0].split('.').map(Number));
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] < b[i];
  return false;
}

export function lockCheck() {
  const found = findings('lock');
  const { packages } = json('package-lock.json');
  const names = new Set(Object.keys(packages).map(nameOf));
  const minimum = json('scripts/check/minimum-versions.json');
  for (const [key, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!names.has(name)) found.add(`${key} wants ${name}, which is not in the lock`);
    }
    if (/^https?:/.test(entry.resolved ?? '')) found.add(`${key} names an address`);
    const rule = key.includes('node_modules/') ? minimum[nameOf(key)] : undefined;
    if (rule && older(entry.version, rule.minimum)) {
      found.add(`${key} ${entry.version} is below ${rule.minimum}: ${rule.why}`);
    }
  }
  const reasons = json('scripts/check/overrides.json');
  const overrides = Object.keys(json('package.json').overrides);
  for (const name of overrides) if (!reasons[name]) found.add(`override ${name} has no reason in overrides.json`);
  for (const name of Object.keys(reasons))
    if (!overrides.includes(name)) found.add(`reason for ${name}, which is no override`);
  return found.end();
}
