import { unzipSync } from "fflate";

/**
 * Takes one file out of a ZIP archive.
 *
 * @param pattern Name of the entry without folders; `*` stands for any characters.
 * @param source Where the archive came from, for errors.
 */
export function unzipEntry(archive: Uint8Array, pattern: string, source: string): Uint8Array {
  const names: string[] = [];
  const found = Object.values(
    unzip(archive, source, (name) => {
      names.push(name);
      return matches(name, pattern);
    }),
  );
  if (!found[0])
    throw new Error(
      `${source}: the archive holds no ${pattern}, only ${names.join(", ")}; correct the entry's name.`,
    );
  return found[0];
}

/** The entries whose names are wanted, unpacked. */
function unzip(
  archive: Uint8Array,
  source: string,
  isWanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(archive, { filter: ({ name }) => isWanted(name) });
  } catch {
    throw new Error(`${source}: not a ZIP archive; check what the address delivers.`);
  }
}

const matches = (name: string, pattern: string): boolean => {
  const escaped = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(^|/)${escaped.join("[^/]*")}$`).test(name);
};
