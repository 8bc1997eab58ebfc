/** Keys of an ARIA grid over cells named by key, row by row. Answers the cell to go to, or null when the key is not the grid's. */
export function moveIn(grid: readonly (readonly string[])[], at: string, key: string, ctrl: boolean): string | null {
  const row = grid.findIndex((cells) => cells.includes(at));
  const cells = grid[row];
  if (!cells) return null;
  const column = cells.indexOf(at);
  const last = cells.length - 1;
  const to = (r: number, c: number) => {
    const target = grid[Math.max(0, Math.min(grid.length - 1, r))];
    return target?.[Math.max(0, Math.min(target.length - 1, c))] ?? at;
  };
  switch (key) {
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'Home':
      return ctrl ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrl ? to(grid.length - 1, last) : to(row, last);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    default:
      return null;
  }
}

const PAGE = 10;
