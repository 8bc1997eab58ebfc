import DataLoader from 'dataloader';

/** A map by key, or one answer per key in the order of the keys. */
export type BatchAnswer<K, V> = ReadonlyMap<K, V> | readonly (V | null | undefined | Error)[];

export type LoaderOf<C extends object, K, V> = (ctx: C) => DataLoader<K, V | null>;

/** The loaders in use per context, to be emptied after a command. */
const loadersOf = new WeakMap<object, { clearAll(): unknown }[]>();

function inOrder<K, V>(keys: readonly K[], answer: BatchAnswer<K, V>): (V | null | Error)[] {
  if (!Array.isArray(answer)) {
    const byKey = answer as ReadonlyMap<K, V>;
    return keys.map((key) => byKey.get(key) ?? null);
  }
  if (answer.length !== keys.length) throw new Error(`A batch of ${keys.length} keys got ${answer.length} answers.`);
  return answer.map((value) => value ?? null);
}

export interface PerRequestOptions<K> {
  maxBatchSize?: number;
  /** For keys that are objects: what makes two of them equal. Answer an array then. */
  cacheKeyFn?: (key: K) => unknown;
}

/** One loader per context object: it batches over the whole operation, and nobody sees another's answers. */
export function perRequest<C extends object, K, V>(
  batch: (ctx: C, keys: readonly K[]) => Promise<BatchAnswer<K, V>> | BatchAnswer<K, V>,
  options: PerRequestOptions<K> = {},
): LoaderOf<C, K, V> {
  const loaders = new WeakMap<C, DataLoader<K, V | null>>();
  return (ctx) => {
    const known = loaders.get(ctx);
    if (known) return known;
    const made = new DataLoader<K, V | null, unknown>(async (keys) => inOrder(keys, await batch(ctx, keys)), {
      maxBatchSize: options.maxBatchSize ?? 500,
      ...(options.cacheKeyFn ? { cacheKeyFn: options.cacheKeyFn } : {}),
    }) as DataLoader<K, V | null>;
    loaders.set(ctx, made);
    loadersOf.set(ctx, [...(loadersOf.get(ctx) ?? []), made]);
    return made;
  };
}

/** What was read before a command may be stale after it. */
export function clearLoaders(ctx: object): void {
  for (const loader of loadersOf.get(ctx) ?? []) loader.clearAll();
}
