export type Ids = Readonly<Record<string, string>>;

export function idOf(ids: Ids, name: string): string {
  const id = ids[name];
  if (id === undefined) throw new Error(`The seed has made no ${name}.`);
  return id;
}
