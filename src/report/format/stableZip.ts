import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest time that a ZIP file knows, by the clock of the place, as ZIP files tell time. */
const mtime = "1980-01-01T00:00:00";

/**
 * A ZIP file of the same content without the times of its writing: entries in the order of their names.
 *
 * @param change what becomes of the entries that are XML, by name.
 */
export function stableZip(
  bytes: Uint8Array,
  change: (texts: ReadonlyMap<string, string>) => ReadonlyMap<string, string>,
): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const isText = (name: string): boolean => /\.(?:xml|rels)$/.test(name);
  const texts = change(
    new Map(
      entries.flatMap(([name, content]) => (isText(name) ? [[name, strFromU8(content)]] : [])),
    ),
  );
  return zipSync(
    Object.fromEntries(
      entries.map(([name, content]) => {
        const text = texts.get(name);
        return [name, text === undefined ? content : strToU8(text)];
      }),
    ),
    { mtime, level: 6 },
  );
}
