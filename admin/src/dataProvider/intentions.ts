/** One key per intention of the user: asked again for the same thing after no answer came, the same key goes along, so that it happens once. */
export class Intentions {
  readonly #open = new Map<string, { readonly content: string; readonly key: string }>();

  constructor(private readonly newKey: () => string = randomKey) {}

  keyFor(command: string, input: unknown): string {
    const content = JSON.stringify(input);
    const open = this.#open.get(command);
    if (open?.content === content) return open.key;
    const key = this.newKey();
    this.#open.set(command, { content, key });
    return key;
  }

  /** An answer came, whichever: the next press is another intention. */
  answered(command: string): void {
    this.#open.delete(command);
  }
}

function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
