import { useRef } from 'react';

interface Place {
  readonly page?: number | undefined;
  readonly after?: string | undefined;
}

/** Forth by the cursor that came with a page, back by those that were passed on the way; a page reached by a link goes back to the first. */
export function useCursorPages(
  { page = 1, after }: Place,
  write: (place: { page: number | undefined; after: string | undefined }) => void,
) {
  const passed = useRef(new Map<number, string | undefined>([[1, undefined]]));
  passed.current.set(page, after);
  return {
    page,
    next(endCursor: string | null | undefined) {
      if (endCursor) write({ page: page + 1, after: endCursor });
    },
    previous() {
      const before = page - 1;
      const known = before > 1 && passed.current.has(before);
      write(known ? { page: before, after: passed.current.get(before) } : { page: undefined, after: undefined });
    },
  };
}
