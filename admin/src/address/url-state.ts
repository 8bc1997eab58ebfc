/** The address is the state: pure reading and writing of the part behind the question mark. */
export interface Codec<T> {
  parse(text: string): T | undefined;
  format(value: T): string;
}

export type Schema = Record<string, Codec<unknown>>;
export type StateOf<S extends Schema> = { [K in keyof S]?: S[K] extends Codec<infer T> ? T : never };

export const text: Codec<string> = { parse: (value) => value || undefined, format: (value) => value };

export const count: Codec<number> = {
  parse: (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined),
  format: String,
};

export const day: Codec<string> = { parse: (value) => (isDay(value) ? value : undefined), format: (value) => value };

export function oneOf<const T extends string>(...values: readonly T[]): Codec<T> {
  return { parse: (value) => values.find((known) => known === value), format: (value) => value };
}

/** A flat object of texts, as react-admin writes filters: `{"area":"OV-TW"}`. */
export const filter: Codec<Readonly<Record<string, string>>> = {
  parse: parseFilter,
  format: (value) => JSON.stringify(value),
};

function parseFilter(value: string): Record<string, string> | undefined {
  try {
    const found: unknown = JSON.parse(value);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    const entries = Object.entries(found).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    );
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}

/** A real day of the calendar, compared by its parts: no time zone takes part in it. */
export function isDay(value: string): boolean {
  const [year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined || year < 1900) return false;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

/** These hold on every screen and survive each step through the console. */
export const everywhere = { asOf: day, set: text, lang: oneOf('nl', 'en') };

export function readState<S extends Schema>(schema: S, search: string): StateOf<S> {
  const params = new URLSearchParams(search);
  const state: Record<string, unknown> = {};
  for (const [key, codec] of Object.entries(schema)) {
    const found = params.get(key);
    const value = found === null ? undefined : codec.parse(found);
    if (value !== undefined) state[key] = value;
  }
  return state as StateOf<S>;
}

/** Keys of the schema that the patch names are set or, when undefined, taken out; all others stay as they are. */
export function writeState<S extends Schema>(
  schema: S,
  search: string,
  patch: Partial<Record<keyof S, unknown>>,
): string {
  const params = new URLSearchParams(search);
  for (const [key, value] of Object.entries(patch)) {
    const codec = schema[key];
    if (!codec) continue;
    if (value === undefined || value === null || value === '') params.delete(key);
    else params.set(key, codec.format(value));
  }
  return asSearch(params);
}

/** What the address holds that this screen cannot read: unknown names, and known ones with a value that makes no sense. */
export function strangers(schema: Schema, search: string): string[] {
  const known: Schema = { ...everywhere, ...schema };
  return [
    ...new Set(
      [...new URLSearchParams(search)]
        .filter(([key, value]) => known[key]?.parse(value) === undefined)
        .map(([key]) => key),
    ),
  ];
}

export function without(keys: readonly string[], search: string): string {
  const params = new URLSearchParams(search);
  for (const key of keys) params.delete(key);
  return asSearch(params);
}

/** The part that goes along to another screen. */
export function carried(search: string): string {
  return writeState(everywhere, '', readState(everywhere, search));
}

/** `to` may have its own question mark; what is carried never overrules it. */
export function withCarried(to: string, search: string): string {
  const [path = '', own = ''] = to.split('?');
  const params = new URLSearchParams(carried(search));
  for (const [key, value] of new URLSearchParams(own)) params.set(key, value);
  return path + asSearch(params);
}

function asSearch(params: URLSearchParams): string {
  const found = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return found ? `?${found}` : '';
}
