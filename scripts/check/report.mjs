/** Every check collects all it finds, says it, and leaves the verdict to check.mjs. */
export function findings(title) {
  const found = [];
  return {
    title,
    add: (text) => found.push(text),
    end() {
      for (const text of found) console.error(`  ${title}: ${text}`);
      return found.length === 0;
    },
  };
}
