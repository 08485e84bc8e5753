import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFile } from "../replaceFile.ts";
import type { BuiltFile } from "./levelFiles.ts";

/** Makes a folder hold exactly these files. A file that is the same already is not touched. */
export function writeBuilt(folder: string, files: ReadonlyMap<string, BuiltFile>): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    if (entry.isFile() && !files.has(name)) rmSync(path);
  }
  for (const [name, { content }] of files) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, content);
  }
}
