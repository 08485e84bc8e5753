import { statSync } from "node:fs";

/**
 * A function of files that remembers its result for each key, as long as the files stay as they are: one command asks for the
 * same level several times, and a program that goes on running asks for it with every question.
 *
 * @param compute pure but for the files. @param filesOf every file that it reads for a key.
 */
export function keptOfFiles<Key extends string, Result>(
  compute: (key: Key) => Result,
  filesOf: (key: Key) => readonly string[],
): (key: Key) => Result {
  const known = new Map<Key, { readonly stamps: string; readonly result: Result }>();
  return (key) => {
    const stamps = filesOf(key).map(stampOf).join();
    const kept = known.get(key);
    if (kept?.stamps === stamps) return kept.result;
    const result = compute(key);
    known.set(key, { stamps, result });
    return result;
  };
}

/** Changes with a file that is written, replaced or taken away. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.ino} ${found.size} ${found.mtimeNs}` : "none";
}
