/** Rows of a small table written into a test: comma-separated, first line names the columns; numeric cells become numbers. */
export const rowsOf = (table: string): Record<string, number>[] => {
  const [head = "", ...lines] = table.trim().split("\n");
  const names = head.split(",").map((name) => name.trim());
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, column) => [names[column], Number(cell)])),
  );
};
