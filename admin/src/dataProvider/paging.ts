/** react-admin counts pages, the API has cursors: what follows each page that was seen, per list as it was asked for. */
export class Cursors {
  readonly #lists = new Map<string, Map<number, string>>();

  static keyOf(...parts: readonly unknown[]): string {
    return JSON.stringify(parts);
  }

  /** The cursor after which `page` begins; null for the first page; undefined if it was never reached. */
  before(list: string, page: number): string | null | undefined {
    return page <= 1 ? null : this.#lists.get(list)?.get(page);
  }

  seen(list: string, page: number, endCursor: string | null | undefined): void {
    if (!endCursor) return;
    const pages = this.#lists.get(list) ?? new Map<number, string>();
    pages.set(page + 1, endCursor);
    this.#lists.set(list, pages);
  }
}
