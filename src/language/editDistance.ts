/** Levenshtein distance: insertions, deletions and replacements that turn one text into the other. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [down, letter] of [...from].entries()) {
    const next = [down + 1];
    for (let across = 0; across < to.length; across += 1) {
      const replaced = (row[across] as number) + (to[across] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[across + 1] as number) + 1, (next[across] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
