/** Every text of a catalogue by its full name. */
export function flat(catalogue: object, before = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(catalogue)) {
    const key = before ? `${before}.${name}` : name;
    if (typeof value === 'string') found.set(key, value);
    else for (const [inner, text] of flat(value as object, key)) found.set(inner, text);
  }
  return found;
}

export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}
