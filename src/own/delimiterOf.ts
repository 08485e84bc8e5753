import Papa from "papaparse";

export const ownDelimiters = [",", ";", "\t", "|"] as const;
export type OwnDelimiter = (typeof ownDelimiters)[number];

/** Text that is looked at; a delimiter shows in the first rows. */
const sampled = 50_000;
const sampledRows = 60;

/**
 * What separates the cells of a table: the sign that gives most rows the same number of cells, and more than one. `undefined` where
 * none does.
 */
export function delimiterOf(text: string): OwnDelimiter | undefined {
  const sample = text.slice(0, sampled);
  const ranked = ownDelimiters
    .map((delimiter) => ({ delimiter, ...usualWidth(sample, delimiter) }))
    .filter(({ width }) => width > 1)
    .toSorted((one, other) => other.share - one.share || other.width - one.width);
  return ranked[0]?.delimiter;
}

/** The usual number of cells of a row, and the share of rows that have it. */
function usualWidth(
  sample: string,
  delimiter: OwnDelimiter,
): { readonly width: number; readonly share: number } {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    newline: "\n",
    fastMode: false,
    preview: sampledRows,
    skipEmptyLines: true,
  });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, rows] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [0, 0];
  /** One heading above a table of two columns: the wider row counts where rows tie. */
  const widest = Math.max(0, ...counts.keys());
  return width === 1 && (counts.get(widest) ?? 0) === rows && widest > 1
    ? { width: widest, share: rows / data.length }
    : { width, share: data.length === 0 ? 0 : rows / data.length };
}
