import { createHash } from "node:crypto";

/** What the manifest records of a file, so that a reviewer sees whether and how much it changed. */
export interface ManifestEntry {
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of a table, entries of a topic, regions of the atlas. */
  readonly rows?: number;
}

/** Hashes of all tables and built files by path. Committed. */
export type Manifest = Readonly<Record<string, ManifestEntry>>;

export const sha256Of = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

export const manifestEntry = (content: string | Uint8Array, rows?: number): ManifestEntry => ({
  sha256: sha256Of(content),
  bytes: Buffer.byteLength(content),
  ...(rows === undefined ? {} : { rows }),
});

/** The manifest as committed: sorted by path, one line an entry. */
export const formatManifest = (manifest: Manifest): string => {
  const lines = Object.entries(manifest)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([path, entry]) => `  ${JSON.stringify(path)}: ${JSON.stringify(entry)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
};

const advice = "if that is meant, accept it with npm run data -- --update-manifest";

/** Sentences on each file that differs from the committed manifest; none when all are the same. */
export function manifestDifferences(committed: Manifest, now: Manifest): readonly string[] {
  const paths = [...new Set([...Object.keys(committed), ...Object.keys(now)])].sort();
  return paths.flatMap((path) => {
    const [before, after] = [committed[path], now[path]];
    if (!before) return [`${path}: new, not in the manifest; ${advice}.`];
    if (!after) return [`${path}: in the manifest, but no longer built; ${advice}.`];
    if (before.sha256 === after.sha256) return [];
    return [`${path}: changed from ${sizeOf(before)} to ${sizeOf(after)}; ${advice}.`];
  });
}

/** Largest part of its rows that a file may lose without somebody saying that it is meant. */
const mostLost = 0.1;

/** Sentences on each file that is gone or has lost many of its rows: a manifest is not written over them unasked. */
export const manifestLosses = (committed: Manifest, now: Manifest): readonly string[] =>
  Object.entries(committed).flatMap(([path, before]) => {
    const after = now[path];
    const rows = before.rows ?? 0;
    if (after && (after.rows ?? 0) >= rows * (1 - mostLost)) return [];
    const loss = after ? `${rows - (after.rows ?? 0)} of ${rows} rows are` : "the file is";
    return [
      `${path}: ${loss} missing, and the manifest is kept; if that is meant, add --accept-losses.`,
    ];
  });

const sizeOf = ({ bytes, rows }: ManifestEntry): string =>
  rows === undefined ? `${bytes} bytes` : `${rows} rows (${bytes} bytes)`;
