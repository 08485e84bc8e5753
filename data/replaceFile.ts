import { renameSync, writeFileSync } from "node:fs";

/** Writes a file beside its place and moves it there when it is whole: what is interrupted leaves the old one. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const beside = `${path}.partial`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}
